"""Convolutions that learn in floating point to work in whole numbers (quantisation-aware training).

Rounding has no gradient; the straight-through estimator takes that of the identity (Bengio et al. 2013).
`whole_layers` gives what aedesk/codec/hyper.py computes without PyTorch, number for number.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F

from aedesk.codec.hyper import ACTIVATION_LIMIT, WEIGHT_LIMIT, HyperDecoder, WholeLayer

SHIFT = 6  # a weight of 1 is 64 in whole numbers


def straight(value: torch.Tensor, rounded: torch.Tensor) -> torch.Tensor:
    """`rounded`, with the gradient of `value`."""
    return value + (rounded - value).detach()


class WholeConv(nn.Module):
    """A 3x3 convolution of whole numbers by whole weights, divided by 2 ** SHIFT and rounded down."""

    def __init__(self, inputs: int, outputs: int, upscale: bool = False) -> None:
        super().__init__()
        self.upscale = upscale
        self.conv = nn.Conv2d(inputs, outputs * (4 if upscale else 1), 3, padding=1)

    def whole_weight(self) -> torch.Tensor:
        """The weights in whole numbers, with a gradient."""
        wide = (self.conv.weight * 2**SHIFT).clamp(-WEIGHT_LIMIT, WEIGHT_LIMIT)
        return straight(wide, wide.round())

    def whole_bias(self) -> torch.Tensor:
        """The bias in whole numbers, with a gradient."""
        assert self.conv.bias is not None
        wide = self.conv.bias * 2**SHIFT
        return straight(wide, wide.round())

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(N, in, h, w) of whole numbers to (N, out, h, w), or (N, out, 2h, 2w)."""
        exact = F.conv2d(x, self.whole_weight(), self.whole_bias(), padding=1) / 2**SHIFT
        total = straight(exact, exact.floor())
        return F.pixel_shuffle(total, 2) if self.upscale else total

    def layer(self) -> WholeLayer:
        """The same without PyTorch."""
        weight = self.whole_weight().detach().round().to(torch.int16).cpu().numpy()
        bias = self.whole_bias().detach().round().to(torch.int32).cpu().numpy()
        return WholeLayer(weight, bias, SHIFT, self.upscale)


class WholeHyperDecoder(nn.Module):
    """Side information to numbers of tables: two that enlarge by 2, one that chooses."""

    def __init__(self, side: int, width: int, latents: int, tables: int) -> None:
        super().__init__()
        self.tables = tables
        last = WholeConv(width, latents)
        self.convs = nn.ModuleList([WholeConv(side, width, upscale=True), WholeConv(width, width, upscale=True), last])
        # In the middle of the tables: at their ends there is no gradient.
        assert last.conv.bias is not None
        nn.init.constant_(last.conv.bias, tables / 2)

    def forward(self, side: torch.Tensor, shift: torch.Tensor) -> torch.Tensor:
        """Whole numbers (N, side, h, w) to the numbers of tables (N, latents, 4h, 4w), with a gradient.

        `shift`: (N, latents, 1, 1) whole numbers that are added."""
        x = side
        for conv in self.convs[:-1]:
            x = conv(x).clamp(0, ACTIVATION_LIMIT)
        chosen: torch.Tensor = self.convs[-1](x)
        return (chosen + shift).clamp(0, self.tables - 1)

    def whole(self) -> HyperDecoder:
        """The same without PyTorch."""
        convs: Sequence[nn.Module] = list(self.convs)
        return HyperDecoder([conv.layer() for conv in convs if isinstance(conv, WholeConv)], self.tables)
