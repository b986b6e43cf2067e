"""A photo made smaller by a whole number: what a screen needs of it."""

from __future__ import annotations

import numpy as np

STRIP = 64  # rows of the result made at once


def pooled(pixels: np.ndarray, step: int) -> np.ndarray:
    """The mean of every `step` x `step` pixels of integers (H, W, C): (H / step, W / step, C), rounded up, same type.

    At the right and lower edge a mean is over what is there."""
    if step == 1:
        return pixels
    height, width = pixels.shape[:2]
    rows, columns = -(-height // step), -(-width // step)
    counts = np.minimum(step, width - step * np.arange(columns)).astype(np.uint32)
    result = np.empty((rows, columns, pixels.shape[2]), pixels.dtype)
    for top in range(0, rows, STRIP):
        part = pixels[step * top : step * (top + STRIP)].astype(np.uint32)
        tall = np.minimum(step, height - step * np.arange(top, min(rows, top + STRIP))).astype(np.uint32)
        sums = np.add.reduceat(part, np.arange(0, len(part), step), axis=0)
        sums = np.add.reduceat(sums, np.arange(0, width, step), axis=1)
        whole = (tall[:, None] * counts)[..., None]
        result[top : top + STRIP] = (sums + whole // 2) // whole
    return result
