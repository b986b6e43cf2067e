"""Blur of lenses and hands for whole batches on the device that trains, and the smaller photo that it leaves.

Kernels are convolved in the Fourier domain; what wraps around at the borders is cut off.
"""

from __future__ import annotations

import math

import torch
from torch.nn import functional as F

from aedesk.training.data.batch_noise import shares_of
from aedesk.training.data.on_device import DevicePhotos

REACH = 10  # pixels: of the kernels on each side of their middle
SIDE = 2 * REACH + 1
FINER = 5  # points a pixel on each axis, from which discs and lines are drawn
# Gaussian as of a soft lens or a small scan, longer along one axis, out of focus, moved by the hand.
KINDS = {"gaussian": 0.45, "oval": 0.2, "disc": 0.2, "motion": 0.15}


def kernels(count: int, most: float, draw: DevicePhotos) -> torch.Tensor:
    """Blur kernels (count, SIDE, SIDE) with a sum of 1, of all kinds by their shares.

    `most`: the largest standard deviation of a Gaussian in pixels; discs have radii of 0.7 to 3 pixels, motion is 3 to
    9 pixels long, less where `most` is less than 2."""
    pieces = shares_of(count, KINDS)
    drawn = [_OF_KIND[kind](piece.stop - piece.start, most, draw) for kind, piece in pieces.items()]
    return torch.cat(drawn)[torch.randperm(count, generator=draw.rng, device=draw.device)]


def spread(kernel: torch.Tensor) -> torch.Tensor:
    """The standard deviation of kernels (N, SIDE, SIDE) along an axis, the mean of both, in pixels (N,)."""
    place = torch.arange(-REACH, REACH + 1, device=kernel.device, dtype=kernel.dtype)
    rows, columns = (kernel.sum(dim=axis) for axis in (2, 1))
    variances = [(line * place**2).sum(1) - (line * place).sum(1) ** 2 for line in (rows, columns)]
    return ((variances[0] + variances[1]) / 2).clamp(min=0).sqrt()


def convolved(photos: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Photos (N, C, H, W) blurred by kernels (N, SIDE, SIDE), without a margin of REACH: (N, C, H - 2 REACH, ...)."""
    height, width = photos.shape[2:]
    padded = F.pad(kernel, (0, width - SIDE, 0, height - SIDE))
    padded = torch.roll(padded, (-REACH, -REACH), (1, 2))
    both = torch.fft.rfft2(photos) * torch.fft.rfft2(padded)[:, None]
    return torch.fft.irfft2(both, s=(height, width))[:, :, REACH:-REACH, REACH:-REACH]


def inner(photos: torch.Tensor) -> torch.Tensor:
    """Photos without a margin of REACH, as `convolved` leaves them."""
    return photos[:, :, REACH:-REACH, REACH:-REACH]


def _grid(count: int, angle: torch.Tensor, draw: DevicePhotos) -> tuple[torch.Tensor, torch.Tensor]:
    """Distances along and across an angle from the middle, (count, SIDE * FINER, SIDE * FINER) in pixels."""
    place = (torch.arange(SIDE * FINER, device=draw.device) + 0.5) / FINER - SIDE / 2
    rows, columns = place[None, :, None], place[None, None, :]
    cosine, sine = torch.cos(angle)[:, None, None], torch.sin(angle)[:, None, None]
    return columns * cosine + rows * sine, rows * cosine - columns * sine


def _coarse(fine: torch.Tensor) -> torch.Tensor:
    kernel = F.avg_pool2d(fine[:, None], FINER)[:, 0]
    return kernel / kernel.sum(dim=(1, 2), keepdim=True)


def _gaussian(count: int, most: float, draw: DevicePhotos) -> torch.Tensor:
    sigma = draw.uniform(count, 0.3, most)[:, None, None]
    along, across = _grid(count, torch.zeros(count, device=draw.device), draw)
    return _coarse(torch.exp(-(along**2 + across**2) / (2 * sigma**2)))


def _oval(count: int, most: float, draw: DevicePhotos) -> torch.Tensor:
    long = draw.uniform(count, 0.6, most)
    short = long * draw.uniform(count, 0.3, 1.0)
    along, across = _grid(count, draw.uniform(count, 0.0, math.pi), draw)
    along, across = along / long[:, None, None], across / short.clamp(min=0.3)[:, None, None]
    return _coarse(torch.exp(-(along**2 + across**2) / 2))


def _disc(count: int, most: float, draw: DevicePhotos) -> torch.Tensor:
    radius = draw.uniform(count, 0.7, min(3.0, 1.5 * most))[:, None, None]
    along, across = _grid(count, torch.zeros(count, device=draw.device), draw)
    distance = (along**2 + across**2).sqrt()
    return _coarse(((radius - distance) * FINER + 0.5).clamp(0, 1))


def _motion(count: int, most: float, draw: DevicePhotos) -> torch.Tensor:
    length = draw.uniform(count, min(3.0, 1.5 * most), min(9.0, 4.5 * most))[:, None, None]
    along, across = _grid(count, draw.uniform(count, 0.0, math.pi), draw)
    return _coarse(((length / 2 - along.abs()) * FINER + 0.5).clamp(0, 1) * torch.exp(-(across**2) / (2 * 0.35**2)))


_OF_KIND = {"gaussian": _gaussian, "oval": _oval, "disc": _disc, "motion": _motion}
