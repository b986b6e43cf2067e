"""Gaussian blur."""

from __future__ import annotations

import numpy as np


def blur(values: np.ndarray, sigma: float, radius: int | None = None) -> np.ndarray:
    """Weighted mean around every place of (H, W) or (H, W, C), in the precision of `values`; edges are mirrored.

    `sigma`: standard deviation in pixels. `radius`: where the window ends, 2.5 sigma by default."""
    radius = max(1, int(np.ceil(2.5 * sigma))) if radius is None else radius
    offsets = np.arange(-radius, radius + 1, dtype=values.dtype)
    kernel = np.exp(-(offsets**2) / (2 * sigma**2))
    kernel /= kernel.sum()
    for axis in (0, 1):
        pad = [(0, 0)] * values.ndim
        pad[axis] = (radius, radius)
        padded = np.pad(values, pad, mode="symmetric")
        size = values.shape[axis]
        # Weights are numbers of Python: they do not raise float32 to float64.
        total = float(kernel[0]) * shifted(padded, axis, 0, size)
        weighted = np.empty_like(total)
        for i, weight in enumerate(kernel[1:].tolist(), start=1):
            total += np.multiply(shifted(padded, axis, i, size), weight, out=weighted)
        values = total
    return values


def shifted(values: np.ndarray, axis: int, start: int, size: int) -> np.ndarray:
    """`size` places from `start` on along the first or the second axis: a view, not a copy."""
    return values[start : start + size] if axis == 0 else values[:, start : start + size]
