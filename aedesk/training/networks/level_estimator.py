"""The network that looks at a piece of a photo and tells how noisy and how compressed it is."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F


class LevelEstimator(nn.Module):
    """An encoder that ends in four numbers: two levels and how sure it is of each.

        (N,3,H,W) - unshuffle 2 - conv 12>32 - [conv stride 2, 32>64] - [64>96] - [96>128]
                  - mean over the picture - linear 128>64 - linear 64>4

    The certainty lets the tool trust flat crops more than textured ones when it joins the
    estimates of several crops (weights 1/scale^2). The mean over the picture is wanted here:
    this network never runs tiled.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(12, width, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(width, 2 * width, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(2 * width, 3 * width, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(3 * width, 4 * width, 3, padding=1),
            nn.ReLU(),
        )
        self.hidden = nn.Linear(4 * width, 2 * width)
        self.answer = nn.Linear(2 * width, 4)

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(N, 3, H, W) sRGB in [0, 1], H and W multiples of 8, to two tensors (N, 2):
        the levels as the denoiser takes them (noise, JPEG; not negative), and their Laplace scales."""
        x = self.features(F.pixel_unshuffle(image, 2)).mean(dim=(2, 3))
        x = self.answer(torch.relu(self.hidden(x)))
        levels = F.softplus(x[:, :2], beta=20.0)
        # Noise levels are about a tenth of JPEG levels; the bounds keep the loss finite.
        scales = torch.exp(x[:, 2:].clamp(-7.0, 1.0))
        return levels, scales
