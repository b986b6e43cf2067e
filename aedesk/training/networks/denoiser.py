"""The denoising autoencoder: degraded photo and its levels in, clean photo out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional as F

from aedesk.training.networks.unet import UNet


class Denoiser(UNet):
    """A U-Net between a pixel-unshuffle and a pixel-shuffle.

        image (N,3,H,W)                                  image + correction
             | unshuffle 2: 12 maps at half size                ^ shuffle 2
        levels (N,2) as two constant maps --> U-Net --> 12 maps |

    It is told the noise level and the JPEG level as constant maps, so that one network
    serves every strength (FFDNet, Zhang et al. 2018; DRUNet, Zhang et al. 2021). It predicts
    the correction rather than the photo: a clean photo then needs the answer zero.
    """

    def __init__(self, widths: Sequence[int] = (48, 96, 192), blocks: Sequence[int] = (2, 2, 3)) -> None:
        """`widths` and `blocks` as in UNet."""
        super().__init__(12 + 2, 12, widths, blocks)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        """Restore a batch.

        image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 2 to the number of scales.
        levels: (N, 2), noise level as standard deviation in [0, 1] of the full range, and JPEG
        level as (100 - quality) / 100, 0 for none.
        Returns (N, 3, H, W), not clipped.
        """
        x = F.pixel_unshuffle(image, 2)
        constant = levels[:, :, None, None].expand(-1, -1, x.shape[2], x.shape[3])
        return image + F.pixel_shuffle(self.maps(torch.cat([x, constant], dim=1)), 2)
