"""Variational: a picture has not one code but a bell of them, and all bells together shall be the standard one:
minimise L(x, g(z)) + beta KL(N(mu, sigma^2) || N(0, 1)), z = mu + sigma epsilon.

Kingma and Welling, Auto-encoding variational Bayes (ICLR 2014); beta: Higgins et al., beta-VAE (ICLR 2017). L and KL
are sums over a picture there; here both are divided by its number of values. New pictures are g(z) of z ~ N(0, 1)."""

from __future__ import annotations

import torch

from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.workshop.recipe import Recipe


class Variational(FullyConnected):
    """A fully connected one whose encoder gives the middle and the logarithm of the variance of each number."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__(recipe, outputs=2)

    def bell(self, pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """mu and log sigma^2, each (N, code)."""
        middle, spread = super().encode(pictures).chunk(2, dim=1)
        return middle, spread.clamp(-12, 12)

    def encode(self, pictures: torch.Tensor) -> torch.Tensor:
        """mu, (N, code)."""
        return self.bell(pictures)[0]

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """The evidence lower bound with its sign changed, for a value of the picture."""
        middle, spread = self.bell(pictures)
        code = middle + (spread / 2).exp() * torch.randn_like(middle)
        divergence = (middle**2 + spread.exp() - 1 - spread).sum(dim=1).mean() / 2
        return self.reconstruction(self.logits(code), pictures) + self.recipe.beta * divergence / self.recipe.numbers
