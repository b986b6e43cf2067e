"""Generated pictures to learn on: a disc, a square or a triangle at any place, size and brightness."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

COUNT = 2000
FINER = 4  # points across and down by which the share of a pixel that is covered is found


def draw_shapes(
    side: int, channels: int, seed: int, count: int = COUNT
) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Pictures (count, channels, side, side) in [0, 1], light on dark, and which shape each shows: 0, 1 or 2."""
    rng = np.random.default_rng(seed)
    axis = (np.arange(side * FINER, dtype=np.float32) + 0.5) / (side * FINER)
    across, down = np.meshgrid(axis, axis)
    pictures = np.empty((count, channels, side, side), np.float32)
    kinds = rng.integers(3, size=count)
    for number, kind in enumerate(kinds):
        radius = rng.uniform(0.14, 0.3)
        x, y = rng.uniform(radius, 1 - radius, 2)
        inside = _inside(int(kind), (across - x) / radius, (down - y) / radius).astype(np.float32)
        share = inside.reshape(side, FINER, side, FINER).mean(axis=(1, 3))
        pictures[number] = share * rng.uniform(0.5, 1.0, (channels, 1, 1))
    return pictures, kinds


def _inside(kind: int, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where a shape is, around the middle, with a radius of 1."""
    if kind == 0:
        return np.asarray(x**2 + y**2 < 1)
    if kind == 1:
        return np.asarray((np.abs(x) < 0.85) & (np.abs(y) < 0.85))
    return np.asarray((y < 0.8) & (y > 2 * np.abs(x) - 1))
