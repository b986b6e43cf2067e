"""What stands out from a smooth place: there, a faint speck is told from the picture more surely than elsewhere.

A pixel is compared with the median around it, which specks and scratches do not move (Tukey 1977), and the difference
with the grain of the place, the median absolute deviation (Hampel 1974). What has picture in it, an eye, lace, leaves,
is no smooth place, and nothing is said about it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.labels import labelled

STEP = 8  # pixels: the surroundings are measured once for each square of this side
SAMPLED = 2  # pixels: of a window every second row and column is enough, in a quarter of the time
WINDOW = 32  # pixels: what covers more than half of such a square is its surroundings
LEAST_LEVELS = 12.0  # of 255: fainter things are not seen at a glance, and JPEG makes them too
SIGMAS = 3.0  # of the grain, which much damage around makes seem coarser than it is
MAD_TO_SIGMA = 1.4826  # for Gaussian noise
LEAST_PIXELS = 4  # of a piece: less is grain
NEAR, AROUND = 1.25, 1.9  # steps: standard deviations of a pixel's surroundings, and of a place
SMOOTH = 7.0  # levels of 255 by which the pixels of a smooth place differ from their surroundings on average
MOST_LEVELS = 12.0  # by which a pixel counts at most there: specks make no place rough

Grid = NDArray[np.float32]


@dataclass(frozen=True)
class StandingOut:
    """What stands out in a photo. `pieces`: (H, W), a number for each piece (connected by sides and corners), 0
    elsewhere. `smooth`: (H, W) of bool, the places without picture."""

    pieces: NDArray[np.int64]
    smooth: NDArray[np.bool_]


def standing_out(pixels: np.ndarray) -> StandingOut:
    """What stands out from the smooth places of (H, W, C), 8 or 16 bits, in sRGB."""
    plane = _luma(pixels)
    median, deviation = surroundings(plane)
    away = np.abs(plane - enlarged(median, plane.shape))
    smooth = enlarged(_rough(plane), plane.shape) <= SMOOTH
    least = np.maximum(LEAST_LEVELS, SIGMAS * MAD_TO_SIGMA * enlarged(deviation, plane.shape))
    pieces = labelled((away > least) & smooth, corners=True)
    large = np.bincount(pieces.ravel()) >= LEAST_PIXELS
    large[0] = False
    return StandingOut(np.where(large[pieces], pieces, 0), smooth)


def surroundings(plane: Grid) -> tuple[Grid, Grid]:
    """For every square of STEP pixels of (H, W): the median of the window around it and the median absolute deviation
    from it, both (H / STEP, W / STEP), rounded up. Beyond the edges the plane is mirrored."""
    margin = (WINDOW - STEP) // 2
    pad = [(margin, margin + (-length) % STEP) for length in plane.shape]
    windows = sliding_window_view(np.pad(plane, pad, "symmetric"), (WINDOW, WINDOW))[::STEP, ::STEP]
    median, deviation = (np.empty(windows.shape[:2], np.float32) for _ in range(2))
    for row, window in enumerate(windows):  # one row of squares at once: windows overlap, and take much memory
        values = window[:, ::SAMPLED, ::SAMPLED].reshape(len(window), -1)
        median[row] = np.median(values, axis=1)
        deviation[row] = np.median(np.abs(values - median[row][:, None]), axis=1)
    return median, deviation


def enlarged(grid: Grid, shape: tuple[int, ...]) -> Grid:
    """What is known of every square of STEP pixels, softly for every pixel of a plane of this shape."""
    size = (grid.shape[1] * STEP, grid.shape[0] * STEP)
    return np.asarray(Pillow.fromarray(grid).resize(size, Pillow.Resampling.BILINEAR))[: shape[0], : shape[1]]


def _luma(pixels: np.ndarray) -> Grid:
    """(H, W), 0 to 255."""
    values = pixels.astype(np.float32) * np.float32(255 / np.iinfo(pixels.dtype).max)
    return np.asarray(values @ LUMA if values.shape[2] == 3 else values[..., 0], np.float32)


def _rough(plane: Grid) -> Grid:
    """How much picture there is around every square of STEP pixels: levels of 255. A blur is not robust as the median
    is, and that is what is wanted here: what lies near an edge is no smooth place."""
    away = np.abs(plane - enlarged(blur(_squares(plane), NEAR), plane.shape))
    return np.asarray(blur(_squares(np.minimum(away, np.float32(MOST_LEVELS))), AROUND))


def _squares(plane: Grid) -> Grid:
    """The mean of every square of STEP pixels; those at the edges are filled up with what is there."""
    filled = np.pad(plane, [(0, -length % STEP) for length in plane.shape], "edge")
    height, width = (length // STEP for length in filled.shape)
    return np.asarray(filled.reshape(height, STEP, width, STEP).mean(axis=(1, 3), dtype=np.float32))
