"""The autoencoder that most networks here share: an encoder, a code, a decoder, and skip connections."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import nn

from aedesk.training.networks.blocks import residual_blocks


class UNet(nn.Module):
    """A convolutional autoencoder with additive skip connections (U-Net, Ronneberger et al. 2015).

        (N, inputs, H, W)                                        (N, outputs, H, W)
             | head 3x3                                                ^ tail 3x3
          [blocks w0] -------------------- skip (+) ---------------- [blocks w0]
             | 2x2 stride 2                                  2x2 transposed ^
          [blocks w1] -------------------- skip (+) ---------------- [blocks w1]
             | ...                                                      ... ^
          [middle blocks: the code] ----------------------------------------'

    The networks built on it feed it pixel-unshuffled pictures: on half-size maps a convolution
    sees twice as far for a quarter of the price.
    """

    def __init__(self, inputs: int, outputs: int, widths: Sequence[int], blocks: Sequence[int]) -> None:
        """`widths`: channels of each scale, finest first. `blocks`: residual blocks of each
        scale; every scale but the last has them twice, on the way down and on the way up."""
        super().__init__()
        if len(widths) != len(blocks):
            raise ValueError("widths and blocks must have the same length")
        self.head = nn.Conv2d(inputs, widths[0], 3, padding=1)
        self.encoders = nn.ModuleList(residual_blocks(w, n) for w, n in zip(widths[:-1], blocks[:-1], strict=True))
        self.downs = nn.ModuleList(nn.Conv2d(fine, coarse, 2, stride=2) for fine, coarse in itertools.pairwise(widths))
        self.middle = residual_blocks(widths[-1], blocks[-1])
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(coarse, fine, 2, stride=2) for fine, coarse in itertools.pairwise(widths)
        )
        self.decoders = nn.ModuleList(residual_blocks(w, n) for w, n in zip(widths[:-1], blocks[:-1], strict=True))
        self.tail = nn.Conv2d(widths[0], outputs, 3, padding=1)

    def maps(self, x: torch.Tensor) -> torch.Tensor:
        """(N, inputs, H, W) to (N, outputs, H, W); H and W multiples of 2 to the number of scales less one."""
        return self.decode(*self.encode(x))

    def encode(self, x: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """The code, and what the skip connections carry, finest first."""
        x = self.head(x)
        skips = []
        for encoder, down in zip(self.encoders, self.downs, strict=True):
            x = encoder(x)
            skips.append(x)
            x = down(x)
        return self.middle(x), skips

    def decode(self, code: torch.Tensor, skips: list[torch.Tensor]) -> torch.Tensor:
        """What the code and the skip connections draw."""
        x = code
        for up, decoder, skip in zip(reversed(self.ups), reversed(self.decoders), reversed(skips), strict=True):
            x = decoder(up(x) + skip)
        result: torch.Tensor = self.tail(x)
        return result
