"""The autoencoder of the library: a small grey view of a photo, its code, and the picture drawn again from it."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.library.code import NUMBERS
from aedesk.training.networks.blocks import residual_blocks

UNSHUFFLE = 4
PLACES = 4  # of the coarsest maps on each axis
NARROW = 48  # maps that are flattened into the code
DRAWN = 64  # pixels of the picture that is drawn from a code
TEACHER = 1280  # features of the teacher
EVEN = 0.02  # added to the contrast of a view: a blank page stays blank


class LibraryCoder(nn.Module):
    """A convolutional encoder, a code of 256 numbers and length 1, and a decoder.

        view (N,1,128,128) - unshuffle 4 - blocks at 1/4, 1/8, 1/16 - 4x4 places - code (N,256)
        code - 4x4 places - transposed convolutions - picture (N,1,64,64)

    The view is made even first: mean 0, contrast 1. So a faded print and a fresh one begin alike. What stays at each of
    the 4x4 places goes into the code, not only their mean: two pictures of the same things are two photos.
    """

    def __init__(self, widths: Sequence[int] = (48, 96, 128), blocks: Sequence[int] = (2, 1, 1)) -> None:
        """`widths` and `blocks`: channels and residual blocks of each scale, finest first."""
        super().__init__()
        self.head = nn.Conv2d(UNSHUFFLE**2, widths[0], 3, padding=1)
        self.scales = nn.ModuleList(residual_blocks(w, n) for w, n in zip(widths, blocks, strict=True))
        self.downs = nn.ModuleList(
            nn.Conv2d(fine, coarse, 2, stride=2) for fine, coarse in zip(widths, [*widths[1:], NARROW], strict=True)
        )
        self.to_code = nn.Linear(NARROW * PLACES**2, NUMBERS)
        self.drawer = Drawer()
        self.semantics = nn.Linear(NUMBERS, TEACHER)  # for training only, as in Colorizer

    def forward(self, view: torch.Tensor) -> torch.Tensor:
        """Luma (N, 1, H, W) in [0, 1], H and W multiples of 32, best 128, to codes (N, 256) of length 1."""
        mean = view.mean(dim=(2, 3), keepdim=True)
        contrast = (view - mean).pow(2).mean(dim=(2, 3), keepdim=True).sqrt()
        x = self.head(F.pixel_unshuffle((view - mean) / (contrast + EVEN), UNSHUFFLE))
        for blocks, down in zip(self.scales, self.downs, strict=True):
            x = down(torch.relu(blocks(x)))
        x = F.interpolate(torch.relu(x), size=(PLACES, PLACES), mode="bilinear", align_corners=False)
        return F.normalize(self.to_code(x.flatten(1)).float(), dim=1)


class Drawer(nn.Module):
    """The decoder by itself: the picture that a code, or its first numbers, tells of."""

    def __init__(self, widths: Sequence[int] = (64, 64, 48, 32)) -> None:
        super().__init__()
        self.places = nn.Linear(NUMBERS, widths[0] * PLACES**2)
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(coarse, fine, 2, stride=2)
            for coarse, fine in zip(widths, [*widths[1:], widths[-1]], strict=True)
        )
        self.scales = nn.ModuleList(residual_blocks(width, 1) for width in [*widths[1:], widths[-1]])
        self.tail = nn.Conv2d(widths[-1], 1, 3, padding=1)

    def forward(self, code: torch.Tensor) -> torch.Tensor:
        """Codes (N, 256), whose last numbers may be 0, to luma (N, 1, DRAWN, DRAWN), not clipped."""
        x = torch.relu(self.places(code)).reshape(code.shape[0], -1, PLACES, PLACES)
        for up, blocks in zip(self.ups, self.scales, strict=True):
            x = torch.relu(blocks(up(x)))
        result: torch.Tensor = self.tail(x) + 0.5
        return result
