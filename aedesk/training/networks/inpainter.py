"""The inpainting autoencoder: photo and mask in, photo without holes out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet


class Inpainter(UNet):
    """A U-Net that sees the photo, a first guess inside its holes, and where they are.

        photo with guess, mask (N,4,H,W) - unshuffle 2: 16 maps - U-Net - 12 maps - shuffle 2: correction
        photo with guess + mask * correction

    The guess comes from the same network at half the size, whose guess comes from a quarter of
    the size, and so on until no hole is left: a wide hole is filled coarse to fine (scale-recurrent
    networks, Tao et al. 2018; `coarse_to_fine` below and aedesk/tools/inpaint/fill.py do the same).
    """

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 192), blocks: Sequence[int] = (1, 1, 1, 2)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(16, 12, widths, blocks)

    def forward(self, image: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Fill the holes of a batch.

        image: (N, 3, H, W), sRGB in [0, 1], a guess inside the holes, H and W multiples of 16.
        mask: (N, 1, H, W), 1 where the photo is lost. Returns (N, 3, H, W): `image` where the mask is 0,
        what was drawn where it is 1, not clipped.
        """
        x = F.pixel_unshuffle(torch.cat([image - 0.5, mask], dim=1), 2)
        return image + mask * F.pixel_shuffle(self.maps(x), 2)


def halved(image: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Photo and mask at half the size: the mean of the known pixels of every 2x2, lost where all four are."""
    known = F.avg_pool2d(1 - mask, 2)
    mean = F.avg_pool2d(image * (1 - mask), 2) / known.clamp(min=0.25)
    return mean, (known == 0).to(image.dtype)


def coarse_to_fine(network: Inpainter, image: torch.Tensor, mask: torch.Tensor, levels: int) -> torch.Tensor:
    """The guess for a batch from `levels` smaller sizes, each filled by `network`; without any, the
    mean of what is known. Returns (N, 3, H, W), `image` outside the holes."""
    if levels == 0:
        known = (1 - mask).sum(dim=(2, 3), keepdim=True).clamp(min=1)
        guess = (image * (1 - mask)).sum(dim=(2, 3), keepdim=True) / known
    else:
        small, small_mask = halved(image, mask)
        small = network(coarse_to_fine(network, small, small_mask, levels - 1), small_mask)
        guess = F.interpolate(small, scale_factor=2, mode="bilinear", align_corners=False)
    return image * (1 - mask) + guess * mask
