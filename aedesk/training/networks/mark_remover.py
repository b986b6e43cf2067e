"""The network that finds marks and takes off those that the photo shines through."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet

PLANES = 5  # probability, opacity, and the correction of three channels


class MarkRemover(UNet):
    """A U-Net with three answers for every pixel.

        photo (N,3,H,W) - unshuffle 2: 12 maps - U-Net - 20 maps - shuffle 2: 5 planes
        probability of a mark | its opacity | photo + probability * correction

    The photo under a mark is (J - a W) / (1 - a) for opacity a and ink W. The network draws it itself, because
    the division blows up the noise of the file; the opacity tells where nothing of the photo is left.
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 2, 3)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(12, 4 * PLANES, widths, blocks)

    def planes(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """As `forward`, with the probability and the opacity before the sigmoid: for the loss."""
        answer = F.pixel_shuffle(self.maps(F.pixel_unshuffle(image - 0.5, 2)), 2)
        found, opacity, correction = answer[:, :1], answer[:, 1:2], answer[:, 2:]
        return found, opacity, image + torch.sigmoid(found) * correction

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 16. Returns the probability of a mark and
        its opacity, (N, 1, H, W) in [0, 1], and the photo without it, (N, 3, H, W), not clipped."""
        found, opacity, restored = self.planes(image)
        return torch.sigmoid(found), torch.sigmoid(opacity), restored
