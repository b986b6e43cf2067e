"""The inpainting autoencoder: photo and mask in, photo without holes out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet


class Inpainter(UNet):
    """A U-Net that sees the photo with its holes cut out, and where they are.

        image * (1 - mask), mask (N,4,H,W) - unshuffle 2: 16 maps - U-Net - 12 maps - shuffle 2

    What it draws is used inside the mask only; outside, the photo is given back as it came.
    Five scales: at the coarsest one a 3x3 convolution spans 96 pixels, so that a hole is
    filled from both of its sides (context encoders, Pathak et al. 2016).
    """

    def __init__(self, widths: Sequence[int] = (48, 64, 96, 160, 224), blocks: Sequence[int] = (1, 1, 1, 1, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(16, 12, widths, blocks)

    def forward(self, image: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Fill the holes of a batch.

        image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 32. mask: (N, 1, H, W), 1 where the
        photo is lost. Returns (N, 3, H, W): `image` where the mask is 0, what was drawn where it is 1.
        """
        known = image * (1 - mask)
        x = F.pixel_unshuffle(torch.cat([known - 0.5 * (1 - mask), mask], dim=1), 2)
        drawn = F.pixel_shuffle(self.maps(x), 2) + 0.5
        return known + mask * drawn
