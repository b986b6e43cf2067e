"""Denoising: the picture is corrupted by lot, and the clean one is asked for: minimise L(x, g(f(x~))), x~ ~ C(x~ | x).

Vincent et al., Extracting and composing robust features with denoising autoencoders (ICML 2008)."""

from __future__ import annotations

import numpy as np
import torch

from aedesk.training.data.degrade import scanned_grain
from aedesk.training.networks.workshop.convolutional import Convolutional
from aedesk.training.networks.workshop.fully_connected import FullyConnected
from aedesk.workshop.recipe import MASKING, SCAN, Recipe


def corrupted(pictures: torch.Tensor, recipe: Recipe) -> torch.Tensor:
    """C: Gaussian noise of a standard deviation of `amount`; or that part of the pixels black; or so much of what film
    and scanners do to photos (degrade.py)."""
    if recipe.corruption == SCAN:
        seed = int(torch.randint(2**31 - 1, ()).item())
        rng = np.random.default_rng(seed)
        return torch.stack([_scanned(picture, recipe.amount, rng) for picture in pictures])
    if recipe.corruption == MASKING:
        return pictures * (torch.rand_like(pictures[:, :1]) >= recipe.amount)
    return pictures + recipe.amount * torch.randn_like(pictures)


def _scanned(picture: torch.Tensor, amount: float, rng: np.random.Generator) -> torch.Tensor:
    clean = np.ascontiguousarray(picture.expand(3, -1, -1).numpy().transpose(1, 2, 0))
    grain = scanned_grain(clean, rng, grey=len(picture) == 1).transpose(2, 0, 1)[: len(picture)]
    return picture + amount * (torch.from_numpy(np.ascontiguousarray(grain, np.float32)) - picture)


class Denoising(FullyConnected):
    """Of layers that are fully connected."""

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """The clean picture is asked for."""
        return self.reconstruction(self.logits(self.encode(corrupted(pictures, self.recipe))), pictures)


class ConvolutionalDenoising(Convolutional):
    """Of convolutions, so that it takes photos of any size. It makes what is to be taken away, as that is less than the
    picture (Zhang et al., Beyond a Gaussian denoiser, 2017)."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__(recipe, linear=False)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """The picture without what the code says of its corruption."""
        return pictures - self.logits(self.encode(pictures))

    def objective(self, pictures: torch.Tensor) -> torch.Tensor:
        """The clean picture is asked for."""
        return self.reconstruction(self(corrupted(pictures, self.recipe)), pictures)
