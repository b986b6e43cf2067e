"""The network that marks damage: photo in, probability of damage for every pixel out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.imaging.pixels.colour import LUMA
from aedesk.training.networks.unet import UNet

UNKNOWN = 0.5  # the first guess where there is none
NARROW = (5, 11)  # pixels, odd: the sides of the squares that a thing must not hold to be thin


class DamageFinder(UNet):
    """A U-Net that sees the photo, a first guess of what is damaged, and what is thin.

        photo, guess, top-hats (N,8,H,W) - unshuffle 2: 32 maps - U-Net - 4 maps - shuffle 2 - sigmoid

    Top-hats are what morphology offers against scratches: what is lighter or darker than its surroundings and
    narrower than some pixels (Serra 1982). The network would have to learn them first.

    The guess is its own answer at half the size, whose guess comes from a quarter of the size, and so on:
    a missing corner is known from afar, a scratch from near by, and one network looks at both
    (scale-recurrent networks, Tao et al. 2018; aedesk/tools/repair/find_damage.py does the same).
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 1, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(4 * (4 + 2 * len(NARROW)), 4, widths, blocks)

    def logits(self, image: torch.Tensor, guess: torch.Tensor) -> torch.Tensor:
        """As `forward`, before the sigmoid: for the loss."""
        x = torch.cat([image, guess - UNKNOWN, top_hats(image)], dim=1)
        return F.pixel_shuffle(self.maps(F.pixel_unshuffle(x, 2)), 2)

    def forward(self, image: torch.Tensor, guess: torch.Tensor) -> torch.Tensor:
        """image: (N, 3, H, W) sRGB in [0, 1], H and W multiples of 16. guess: (N, 1, H, W), probabilities,
        UNKNOWN everywhere at the smallest size. Returns probabilities (N, 1, H, W)."""
        return torch.sigmoid(self.logits(image, guess))


def top_hats(image: torch.Tensor, sides: Sequence[int] = NARROW) -> torch.Tensor:
    """What is narrow and light, and what is narrow and dark, for each of `sides` in pixels: (N, 3, H, W) to
    (N, 2 * len(sides), H, W)."""
    with torch.no_grad():
        luma = sum(weight * image[:, k : k + 1] for k, weight in enumerate(LUMA.tolist()))
        hats = []
        for side in sides:
            opened = _greatest(-_greatest(-luma, side), side)
            closed = -_greatest(-_greatest(luma, side), side)
            hats += [luma - opened, closed - luma]
        return torch.cat(hats, dim=1)


def _greatest(plane: torch.Tensor, side: int) -> torch.Tensor:
    """The greatest value of the square around each pixel: along rows, then along columns."""
    plane = F.max_pool2d(plane, (1, side), stride=1, padding=(0, side // 2))
    return F.max_pool2d(plane, (side, 1), stride=1, padding=(side // 2, 0))


def enlarged(probability: torch.Tensor) -> torch.Tensor:
    """The guess for twice the size, (N, 1, H, W) to (N, 1, 2H, 2W)."""
    return F.interpolate(probability, scale_factor=2, mode="bilinear", align_corners=False)


def coarse_to_fine(network: DamageFinder, image: torch.Tensor, levels: int) -> torch.Tensor:
    """Probabilities (N, 1, H, W) for a batch, with guesses from `levels` smaller sizes."""
    if levels == 0:
        return network(image, torch.full_like(image[:, :1], UNKNOWN))
    return network(image, enlarged(coarse_to_fine(network, F.avg_pool2d(image, 2), levels - 1)))
