"""The opening of greyscale morphology: what is bright and wide stays, what is bright and narrow goes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def opened(plane: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """The opening (Serra 1982) of (H, W) by a square of `side` pixels, odd: each pixel gets the least value of the
    best square that holds it. Beyond the edges the plane goes on as at its edge, so that what is cut off there is
    as wide as it may have been."""
    if side < 1 or side % 2 == 0:
        raise ValueError(f"the side must be odd, not {side}")
    around = np.pad(plane, side - 1, "edge")
    for axis in (0, 1):
        around = of_runs(around, side, axis, np.minimum)
    for axis in (0, 1):
        around = of_runs(around, side, axis, np.maximum)
    return around


def of_runs(values: NDArray[np.uint8], length: int, axis: int, least_or_greatest: np.ufunc) -> NDArray[np.uint8]:
    """The least or the greatest of every `length` neighbours along an axis, which becomes length - 1 shorter.

    Runs of 1, 2, 4 ... are joined, so that the work grows with the logarithm of the length."""
    values = np.moveaxis(values, axis, 0)
    known = 1
    while known < length:
        step = min(known, length - known)
        values = least_or_greatest(values[:-step], values[step:])
        known += step
    return np.moveaxis(values, 0, axis)
