"""A photo in another size, each new pixel from what lies around its place, whatever the factor.

The kernels, and how they are widened against aliasing where a photo becomes smaller, are those of the field (Turkowski
1990; Keys 1981 for the cubic one, a = -1/2, as in MATLAB's imresize). A photo goes on mirrored beyond its edges.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.tiling import Box, Tile, tiles

LARGEST = 512**2  # pixels of a tile of the result
A = -0.5  # of the cubic kernel

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Kernel:
    """`weight`: of a sample by its distance in samples, which is less than `support`; others do not count."""

    weight: Callable[[Values], Values]
    support: int


def _lanczos(x: Values) -> Values:
    return np.asarray(np.sinc(x) * np.sinc(x / 3))


def _cubic(x: Values) -> Values:
    x = np.abs(x)
    near = ((A + 2) * x - (A + 3)) * x * x + 1
    far = ((A * x - 5 * A) * x + 8 * A) * x - 4 * A
    return np.where(x <= 1, near, far)


LANCZOS, CUBIC = Kernel(_lanczos, 3), Kernel(_cubic, 2)


@dataclass(frozen=True)
class Line:
    """Rows or columns that are made of others. `step`: of these to one of the new ones; a new one at `k` has its middle
    at (k + 1/2) step, where the first of the old ones covers 0 to 1."""

    step: float
    kernel: Kernel = LANCZOS

    def window(self, start: int, stop: int) -> tuple[int, int]:
        """The old ones from which `start` to `stop` - 1 are made: the first, and the one after the last."""
        reach = self.kernel.support * max(1.0, self.step)
        return math.floor((start + 0.5) * self.step - reach), math.ceil((stop - 0.5) * self.step + reach) + 1

    def weights(self, start: int, stop: int, window: tuple[int, int]) -> NDArray[np.float32]:
        """(stop - start, length of the window): what each of the old ones counts, a sum of 1 in each row."""
        places = (np.arange(start, stop) + 0.5) * self.step - 0.5
        away = (np.arange(*window)[None] - places[:, None]) / max(1.0, self.step)
        counts = np.zeros_like(away)
        near = np.abs(away) < self.kernel.support  # few of them: sines cost time
        counts[near] = self.kernel.weight(away[near])
        return np.asarray(counts / counts.sum(axis=1, keepdims=True), np.float32)


def resampled(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], width: int, height: int
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Integers (H, W, C) as (height, width, C) of the same type, by Lanczos' kernel. Memory does not grow with the
    photo but for the result."""
    result = np.empty((height, width, pixels.shape[2]), pixels.dtype)
    down, across = Line(pixels.shape[0] / height), Line(pixels.shape[1] / width)
    most = np.iinfo(pixels.dtype).max
    for tile in tiles((0, 0, height, width), 0, 1, LARGEST):
        top, left, bottom, right = tile.core
        (above, below), (before, after) = down.window(top, bottom), across.window(left, right)
        window: Box = (above, before, below, after)
        values = Tile(window, window).cut(pixels).astype(np.float32)
        values = fitted(values, down.weights(top, bottom, (above, below)), across.weights(left, right, (before, after)))
        result[top:bottom, left:right] = np.clip(values + np.float32(0.5), 0, most)
    return result


def fitted(values: NDArray[np.float32], rows: NDArray[np.float32], columns: NDArray[np.float32]) -> NDArray[np.float32]:
    """(h, w, C) made (H, W, C) by weights (H, h) and (W, w)."""
    # Without copies of their own the planes would be multiplied without BLAS, many times slower.
    planes = [rows @ np.ascontiguousarray(values[..., k]) @ columns.T for k in range(values.shape[2])]
    return np.stack(planes, axis=2)
