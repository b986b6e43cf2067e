"""Giving filled places the grain of the print around them: a smooth patch in a grainy print is seen at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.tiling import mirrored

RADIUS = 2  # pixels: what is finer than a mean over 5x5 counts as grain
# Edges are not grain: beyond this many standard deviations the rest is cut off.
LIMIT = 2.5
TO_DEVIATION = 1.4826  # median absolute value to standard deviation, for a normal law
# Where grain is looked for, in pixels from the hole; tried in this order.
SHIFTS = tuple(
    (d * y, d * x) for d in (24, 48, 96, 12) for y, x in ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (-1, -1))
)


def fine_part(picture: np.ndarray) -> np.ndarray:
    """What a mean over 5x5 pixels takes away from (H, W, C), the picture mirrored beyond its edges."""
    mean = picture
    for axis in (0, 1):
        size = picture.shape[axis]
        places = mirrored(-RADIUS, size + RADIUS, size)
        assert places is not None
        summed = np.cumsum(np.take(mean, places, axis=axis), axis=axis, dtype=np.float64)
        after = np.take(summed, range(2 * RADIUS, size + 2 * RADIUS), axis=axis)
        before = np.take(summed, range(0, size - 1), axis=axis)
        pad = [(0, 0)] * picture.ndim
        pad[axis] = (1, 0)
        mean = (after - np.pad(before, pad)) / (2 * RADIUS + 1)
    return np.asarray(picture - mean, np.float32)


def deviation(values: np.ndarray) -> float:
    """Standard deviation of most of the values; a few edges among them do not count."""
    return float(np.median(np.abs(values))) * TO_DEVIATION


def with_grain(drawn: np.ndarray, holes: NDArray[np.bool_]) -> np.ndarray:
    """Add to the holes of a window the grain that they lack beside their surroundings.

    `drawn`: (H, W, C) float32 in [0, 1], the holes (H, W) already filled. The grain is copied from known
    pixels of the same window, so that it has the size and the colour of the print's own; the same window
    always gets the same. Returns a new array, not clipped; `drawn` itself where there is no grain."""
    known = ~holes
    if not holes.any() or known.sum() < 64:
        return drawn
    fine = fine_part(drawn)
    # Beside a hole the mean looks into it: only what is well outside tells the grain.
    there, here = deviation(fine[known]), deviation(fine[holes])
    missing = np.sqrt(max(0.0, there**2 - here**2))
    if missing < 0.5 / 255:
        return drawn
    grain = np.clip(fine, -LIMIT * there, LIMIT * there) * np.float32(missing / there)
    result = drawn.copy()
    waiting = holes.copy()
    height, width = holes.shape
    for down, right in SHIFTS:
        if not waiting.any():
            break
        rows, columns = (np.arange(height) + down) % height, (np.arange(width) + right) % width
        found = waiting & known[rows[:, None], columns[None, :]]
        result[found] += grain[rows[:, None], columns[None, :]][found]
        waiting &= ~found
    return result
