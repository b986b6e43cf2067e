"""The enlarging network: a photo and its levels in, twice as many pixels each way out."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

CHANNELS = 48
BLOCKS = 6
LEVELS = 3  # noise, JPEG, blur


class AttentionBlock(nn.Module):
    """Three convolutions whose answer is its own gate.

        x - conv - SiLU - conv - SiLU - conv: c;   out = (c + x) * (sigmoid(c) - 0.5)

    Where the convolutions find nothing the gate is nearly shut, where they find an edge it opens: attention without
    parameters (SPAN, Wan et al. 2023)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first, self.second, self.third = (nn.Conv2d(channels, channels, 3, padding=1) for _ in range(3))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) to the same shape."""
        c = self.third(F.silu(self.second(F.silu(self.first(x)))))
        result: torch.Tensor = (c + x) * (torch.sigmoid(c) - 0.5)
        return result


class Enlarger(nn.Module):
    """Attention blocks at the size of the photo and a pixel-shuffle at the end, after SPAN (Wan et al. 2023).

        photo, levels (N,6,H,W) - head - 6 blocks - conv --\\
                                   head, first, last block ---> 1x1 - conv - shuffle 2: correction (N,3,2H,2W)
        photo, every pixel four times (+) correction

    It is told the noise, the JPEG level and the blur of the photo, as the denoiser is; zeros mean: as it is.
    """

    def __init__(self, channels: int = CHANNELS, blocks: int = BLOCKS) -> None:
        super().__init__()
        self.head = nn.Conv2d(3 + LEVELS, channels, 3, padding=1)
        self.blocks = nn.ModuleList(AttentionBlock(channels) for _ in range(blocks))
        self.last = nn.Conv2d(channels, channels, 3, padding=1)
        self.together = nn.Conv2d(4 * channels, channels, 1)
        self.tail = nn.Conv2d(channels, 12, 3, padding=1)

    def forward(self, image: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
        """Enlarge a batch.

        image: (N, 3, H, W), sRGB in [0, 1]. levels: (N, 3), standard deviation of the noise as a part of the full
        range, (100 - quality) / 100 of JPEG, and standard deviation of the blur in pixels of the photo / 4.
        Returns (N, 3, 2H, 2W), not clipped."""
        constant = levels[:, :, None, None].expand(-1, -1, image.shape[2], image.shape[3])
        x = self.head(torch.cat([image - 0.5, constant], dim=1))
        stages = [x]
        for block in self.blocks:
            stages.append(block(stages[-1]))
        kept = torch.cat([self.last(stages[-1]), stages[0], stages[1], stages[-2]], dim=1)
        return F.pixel_shuffle(self.tail(self.together(kept)) + image.repeat_interleave(4, dim=1), 2)
