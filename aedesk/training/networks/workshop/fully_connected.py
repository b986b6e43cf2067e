"""Fully connected: every value of a layer is told to every node of the next.

    h = relu(W h' + b) layer by layer,  code = W_k h + b_k,  and the same in reverse.

With no layer between and squared error its code spans the plane of the principal components (Baldi and Hornik 1989)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import nn

from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.workshop.recipe import Recipe


class FullyConnected(Autoencoder):
    """Layers of `nodes`, the code, and the same layers in reverse. `outputs`: numbers that the encoder gives for each
    of the code."""

    def __init__(self, recipe: Recipe, outputs: int = 1) -> None:
        super().__init__(recipe)
        self.encoder = layers((recipe.numbers, *recipe.nodes, outputs * recipe.code))
        self.decoder = layers((recipe.code, *reversed(recipe.nodes), recipe.numbers))

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """(N, code)."""
        return self.encoder(pictures.flatten(1))

    def logits(self, codes: torch.Tensor) -> torch.Tensor:
        """(N, C, side, side)."""
        recipe = self.recipe
        return self.decoder(codes).reshape(-1, recipe.channels, recipe.side, recipe.side)


def layers(widths: Sequence[int]) -> nn.Sequential:
    """Linear layers with a rectifier between each two; none after the last."""
    made: list[nn.Module] = []
    for before, after in itertools.pairwise(widths):
        made += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*made[:-1])
