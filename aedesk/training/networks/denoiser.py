"""The denoising autoencoder: degraded photo and its levels in, clean photo out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.training.networks.blocks import residual_blocks


class Denoiser(nn.Module):
    """A convolutional denoising autoencoder with skip connections (U-Net).

        image (N,3,H,W)                                            image + correction
             | pixel-unshuffle 2: 12 maps at half size                    ^ pixel-shuffle 2
        levels (N,2) as two constant maps                                 |
             | head 3x3                                                   | tail 3x3
          [blocks w0] -------------------- skip (+) ---------------- [blocks w0]
             | 2x2 stride 2                                  2x2 transposed ^
          [blocks w1] -------------------- skip (+) ---------------- [blocks w1]
             | ...                                                      ... ^
          [middle blocks: the code] ----------------------------------------'

    It works on half-size maps, where a convolution sees twice as far for a quarter of the
    price, and is told the noise level and the JPEG level as constant maps, so that one network
    serves every strength (FFDNet, Zhang et al. 2018; DRUNet, Zhang et al. 2021). It predicts
    the correction rather than the photo: a clean photo then needs the answer zero.
    """

    def __init__(self, widths: Sequence[int] = (48, 96, 192), blocks: Sequence[int] = (1, 1, 2)) -> None:
        """`widths`: channels of each scale, finest first. `blocks`: residual blocks of each
        scale; every scale but the last has them twice, on the way down and on the way up."""
        super().__init__()
        if len(widths) != len(blocks):
            raise ValueError("widths and blocks must have the same length")
        self.head = nn.Conv2d(12 + 2, widths[0], 3, padding=1)
        self.encoders = nn.ModuleList(residual_blocks(w, n) for w, n in zip(widths[:-1], blocks[:-1], strict=True))
        self.downs = nn.ModuleList(nn.Conv2d(fine, coarse, 2, stride=2) for fine, coarse in itertools.pairwise(widths))
        self.middle = residual_blocks(widths[-1], blocks[-1])
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(coarse, fine, 2, stride=2) for fine, coarse in itertools.pairwise(widths)
        )
        self.decoders = nn.ModuleList(residual_blocks(w, n) for w, n in zip(widths[:-1], blocks[:-1], strict=True))
        self.tail = nn.Conv2d(widths[0], 12, 3, padding=1)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        """Restore a batch.

        image: (N, 3, H, W), sRGB in [0, 1], H and W multiples of 2 to the number of scales.
        levels: (N, 2), noise level as standard deviation in [0, 1] of the full range, and JPEG
        level as (100 - quality) / 100, 0 for none.
        Returns (N, 3, H, W), not clipped.
        """
        x = F.pixel_unshuffle(image, 2)
        maps = levels[:, :, None, None].expand(-1, -1, x.shape[2], x.shape[3])
        x = self.head(torch.cat([x, maps], dim=1))
        skips = []
        for encoder, down in zip(self.encoders, self.downs, strict=True):
            x = encoder(x)
            skips.append(x)
            x = down(x)
        x = self.middle(x)
        for up, decoder in zip(reversed(self.ups), reversed(self.decoders), strict=True):
            x = decoder(up(x) + skips.pop())
        return image + F.pixel_shuffle(self.tail(x), 2)
