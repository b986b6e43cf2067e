"""What all autoencoders have in common: minimise L(x, g(f(x))) over an encoder f and a decoder g.

Goodfellow, Bengio and Courville, Deep Learning (2016), chapter 14."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.workshop.recipe import BCE, MAE, Recipe


class Autoencoder(nn.Module):
    """Pictures are (N, C, H, W) in [0, 1]; codes are (N, code), or (N, channels, h, w) of a convolutional one."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__()
        self.recipe = recipe

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """f: the codes of pictures."""
        raise NotImplementedError

    def logits(self, codes: torch.Tensor) -> torch.Tensor:
        """What the last layer of the decoder makes of codes; `decode` makes pictures of it."""
        raise NotImplementedError

    def decode(self, codes: torch.Tensor) -> torch.Tensor:
        """g: the pictures of codes, (N, C, H, W), not clipped where the loss is not cross-entropy."""
        made = self.logits(codes)
        return torch.sigmoid(made) if self.recipe.loss == BCE else made

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """g(f(x))."""
        return self.decode(self.encode(pictures))

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """What is minimised, for a batch."""
        return self.reconstruction(self.logits(self.encode(pictures)), pictures)

    def reconstruction(self, logits: torch.Tensor, pictures: torch.Tensor) -> torch.Tensor:
        """L: the mean over all values of the squared or absolute error, or of the binary cross-entropy."""
        if self.recipe.loss == BCE:
            return F.binary_cross_entropy_with_logits(logits, pictures)
        if self.recipe.loss == MAE:
            return F.l1_loss(logits, pictures)
        return F.mse_loss(logits, pictures)
