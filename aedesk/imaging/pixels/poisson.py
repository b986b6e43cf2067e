"""Poisson's equation on the marked part of a picture, by multigrid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.float32]
Marks = NDArray[np.bool_]

CYCLES = 40  # at most
ENOUGH = 2e-5  # of the greatest right side: what may be left over
SWEEPS = 3  # before and after each coarser size
SMALLEST = 4  # pixels of the shorter side


def solved(right: Planes, inside: Marks) -> Planes:
    """The planes t (H, W, C) with t = 0 outside of `inside` (H, W), beyond the picture as at its edge, and the
    Laplacian of t (the four neighbours minus four times the middle) as `right` (H, W, C) inside.

    Multigrid V-cycles with red-black Gauss-Seidel sweeps (Briggs, Henson and McCormick, A Multigrid Tutorial)."""
    t = np.zeros_like(right)
    weight = inside.astype(np.float32)[..., None]
    scale = float(np.abs(right * weight).max(initial=0.0))
    for _ in range(CYCLES):
        _cycle(t, right, weight)
        if float(np.abs(_left_over(t, right, weight)).max(initial=0.0)) <= ENOUGH * scale:
            break
    return t


def _cycle(t: Planes, right: Planes, weight: Planes) -> None:
    small = min(t.shape[:2]) < 2 * SMALLEST
    for _ in range(SWEEPS * (8 if small else 1)):
        _sweep(t, right, weight)
    if small:
        return
    left_over = _left_over(t, right, weight)
    half_right, half_weight = _halved(left_over) * np.float32(4), _halved(weight)
    half_weight = np.asarray(half_weight == 1, np.float32)
    half = np.zeros_like(half_right)
    _cycle(half, half_right, half_weight)
    t += _doubled(half, t.shape[0], t.shape[1]) * weight
    for _ in range(SWEEPS):
        _sweep(t, right, weight)


def _sweep(t: Planes, right: Planes, weight: Planes) -> None:
    y, x = np.ogrid[: t.shape[0], : t.shape[1]]
    for colour in (0, 1):
        turn = ((y + x) % 2 == colour)[..., None] * weight
        t += turn * ((_neighbours(t) - right) / np.float32(4) - t)


def _left_over(t: Planes, right: Planes, weight: Planes) -> Planes:
    return np.asarray(weight * (right - _neighbours(t) + 4 * t), np.float32)


def _neighbours(t: Planes) -> Planes:
    around = np.pad(t, [(1, 1), (1, 1), (0, 0)], "edge")
    return np.asarray(around[:-2, 1:-1] + around[2:, 1:-1] + around[1:-1, :-2] + around[1:-1, 2:], np.float32)


def _halved(planes: Planes) -> Planes:
    """The mean of every 2 x 2 pixels; odd sides are rounded up."""
    even = np.pad(planes, [(0, planes.shape[0] % 2), (0, planes.shape[1] % 2), (0, 0)], "edge")
    return np.asarray((even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2]) / 4, np.float32)


def _doubled(planes: Planes, height: int, width: int) -> Planes:
    """Bilinear interpolation to twice the size."""
    for axis, size in ((0, height), (1, width)):
        padded = np.pad(planes, [(1, 1) if k == axis else (0, 0) for k in range(3)], "edge")
        padded = np.moveaxis(padded, axis, 0)
        wide = np.empty((2 * (len(padded) - 2), *padded.shape[1:]), np.float32)
        wide[0::2] = 0.75 * padded[1:-1] + 0.25 * padded[:-2]
        wide[1::2] = 0.75 * padded[1:-1] + 0.25 * padded[2:]
        planes = np.moveaxis(wide[:size], 0, axis)
    return np.asarray(planes, np.float32)
