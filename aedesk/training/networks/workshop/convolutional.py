"""Convolutional: the same small filters everywhere, so that it takes photos of any size.

    h = relu(w * h'), half as large with each layer;  code = w_k * h;  and the same in reverse.

Masci et al., Stacked convolutional auto-encoders (ICANN 2011). Beside the layers a linear way leads from each square to
its place in the code and back. It begins as the principal components of the squares, the best linear code, and the
layers learn what that leaves over."""

from __future__ import annotations

import itertools

import torch
from torch import nn

from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.workshop.pca import Pca, blocks
from aedesk.workshop.recipe import Recipe

MOST_BLOCKS = 20_000  # that the principal components are learnt from


class Convolutional(Autoencoder):
    """`linear`: with the linear way."""

    def __init__(self, recipe: Recipe, linear: bool = True) -> None:
        super().__init__(recipe)
        widths = (recipe.channels, *recipe.nodes)
        down: list[nn.Module] = []
        for before, after in itertools.pairwise(widths):
            down += [nn.Conv2d(before, after, 4, stride=2, padding=1), nn.ReLU(), nn.Conv2d(after, after, 3, padding=1)]
            down += [nn.ReLU()]
        self.encoder = nn.Sequential(*down, nn.Conv2d(widths[-1], recipe.code_channels, 1))
        up: list[nn.Module] = [nn.Conv2d(recipe.code_channels, widths[-1], 3, padding=1), nn.ReLU()]
        for before, after in itertools.pairwise((*reversed(recipe.nodes), recipe.nodes[0])):
            up += [nn.Conv2d(before, 4 * after, 3, padding=1), nn.PixelShuffle(2), nn.ReLU()]
        self.decoder = nn.Sequential(*up, nn.Conv2d(recipe.nodes[0], recipe.channels, 3, padding=1))
        self.squares: nn.Conv2d | None = None
        if linear:
            size = recipe.stride
            self.squares = nn.Conv2d(recipe.channels, recipe.code_channels, size, stride=size)
            self.drawn = nn.ConvTranspose2d(recipe.code_channels, recipe.channels, size, stride=size)

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """(N, code channels, H / stride, W / stride)."""
        code = self.encoder(pictures)
        return code if self.squares is None else code + self.squares(pictures)

    def logits(self, codes: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W)."""
        made = self.decoder(codes)
        return made if self.squares is None else made + self.drawn(codes)

    def begin_linear(self, pictures: torch.Tensor) -> None:
        """Begin as the principal components of the squares of pictures; without a linear way, as nothing at all."""
        with torch.no_grad():
            last = (self.encoder[-1], self.decoder[-1]) if self.squares is not None else (self.decoder[-1],)
            for layer in last:
                layer.weight.zero_()
                layer.bias.zero_()
            if self.squares is None:
                return
            recipe = self.recipe
            values = blocks(pictures.numpy(), recipe.stride)[:MOST_BLOCKS]
            pca = Pca.learned(values, recipe.code_channels)
            shape = (len(pca.basis), recipe.channels, recipe.stride, recipe.stride)
            filters = torch.from_numpy(pca.basis.copy()).reshape(shape)
            self.squares.weight[: len(filters)] = filters
            self.squares.bias[: len(filters)] = -torch.from_numpy(pca.basis @ pca.mean)
            self.drawn.weight[: len(filters)] = filters
            # the mean is the same at every place of a square, but for what is hardly to be seen
            mean = torch.from_numpy(pca.mean.copy()).reshape(recipe.channels, -1).mean(dim=1)
            self.drawn.bias.copy_(mean)
