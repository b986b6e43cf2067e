"""The network that marks damage: photo in, probability of damage for every pixel out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet


class DamageFinder(UNet):
    """A U-Net between a pixel-unshuffle and a pixel-shuffle, 12 maps in and 4 out.

    Four scales, because a scratch is known from its length: at the coarsest one a 3x3
    convolution spans 48 pixels of the photo.
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 1, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(12, 4, widths, blocks)

    def logits(self, image: torch.Tensor) -> torch.Tensor:
        """(N, 3, H, W) sRGB in [0, 1] to (N, 1, H, W), before the sigmoid: for the loss."""
        return F.pixel_shuffle(self.maps(F.pixel_unshuffle(image, 2)), 2)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """(N, 3, H, W) sRGB in [0, 1], H and W multiples of 16, to probabilities (N, 1, H, W)."""
        return torch.sigmoid(self.logits(image))
