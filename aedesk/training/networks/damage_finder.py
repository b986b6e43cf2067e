"""The network that marks damage: photo in, probability of damage for every pixel out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet

UNKNOWN = 0.5  # the first guess where there is none


class DamageFinder(UNet):
    """A U-Net that sees the photo and a first guess of what is damaged.

        photo, guess (N,4,H,W) - unshuffle 2: 16 maps - U-Net - 4 maps - shuffle 2 - sigmoid

    The guess is its own answer at half the size, whose guess comes from a quarter of the size, and so on:
    a missing corner is known from afar, a scratch from near by, and one network looks at both
    (scale-recurrent networks, Tao et al. 2018; aedesk/tools/find_damage.py does the same).
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 1, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(16, 4, widths, blocks)

    def logits(self, image: torch.Tensor, guess: torch.Tensor) -> torch.Tensor:
        """As `forward`, before the sigmoid: for the loss."""
        x = torch.cat([image, guess - UNKNOWN], dim=1)
        return F.pixel_shuffle(self.maps(F.pixel_unshuffle(x, 2)), 2)

    def forward(self, image: torch.Tensor, guess: torch.Tensor) -> torch.Tensor:
        """image: (N, 3, H, W) sRGB in [0, 1], H and W multiples of 16. guess: (N, 1, H, W), probabilities,
        UNKNOWN everywhere at the smallest size. Returns probabilities (N, 1, H, W)."""
        return torch.sigmoid(self.logits(image, guess))


def enlarged(probability: torch.Tensor) -> torch.Tensor:
    """The guess for twice the size, (N, 1, H, W) to (N, 1, 2H, 2W)."""
    return F.interpolate(probability, scale_factor=2, mode="bilinear", align_corners=False)


def coarse_to_fine(network: DamageFinder, image: torch.Tensor, levels: int) -> torch.Tensor:
    """Probabilities (N, 1, H, W) for a batch, with guesses from `levels` smaller sizes."""
    if levels == 0:
        return network(image, torch.full_like(image[:, :1], UNKNOWN))
    return network(image, enlarged(coarse_to_fine(network, F.avg_pool2d(image, 2), levels - 1)))
