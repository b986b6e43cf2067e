"""Small parts that several networks share."""

from __future__ import annotations

import torch
from torch import nn


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions with a ReLU between them, added to their input.

        x --- conv3x3 --- ReLU --- conv3x3 --- (+) --- out
         \\___________________________________/

    There is no normalisation: a denoiser must keep the absolute brightness, and plain
    convolutions are what CPUs run fastest (the block of EDSR, Lim et al. 2017, and DRUNet,
    Zhang et al. 2021).
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)

    def make_identity(self) -> None:
        """Zero the last convolution, so that a block added to a trained network changes nothing yet."""
        nn.init.zeros_(self.second.weight)
        assert self.second.bias is not None
        nn.init.zeros_(self.second.bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) to the same shape."""
        result: torch.Tensor = x + self.second(torch.relu(self.first(x)))
        return result


def residual_blocks(channels: int, count: int) -> nn.Sequential:
    """`count` residual blocks, one after the other."""
    return nn.Sequential(*(ResidualBlock(channels) for _ in range(count)))
