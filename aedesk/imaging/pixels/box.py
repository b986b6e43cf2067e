"""Mean over squares."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.gaussian import shifted


def box_mean(planes: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Mean of the square of 2 radius + 1 pixels around each, (h, w, c) of float32; edges are repeated."""
    size = 2 * radius + 1
    for axis in (0, 1):
        pad = [(0, 0)] * 3
        pad[axis] = (radius, radius)
        padded = np.pad(planes, pad, mode="edge")
        length = planes.shape[axis]
        total = shifted(padded, axis, 0, length).copy()
        for i in range(1, size):
            total += shifted(padded, axis, i, length)
        planes = (total / np.float32(size)).astype(np.float32)
    return planes
