"""What hangs together with the edge of a photo: a torn corner does, a white shirt does not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.opening import of_runs

COARSE = 256  # pixels of the longer side: there it is followed from the edge inwards


def from_edge(plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Of (H, W), 0 to 255: how much of each value can be reached from the edge without going through less.

    This is the reconstruction by dilation of greyscale morphology (Vincent 1993) from the edge of the photo. It is
    followed on squares of pixels, each as high as its highest pixel."""
    step = -(-max(plane.shape) // COARSE)
    height, width = plane.shape
    squares = np.pad(plane, ((0, -height % step), (0, -width % step)))
    highest: NDArray[np.uint8] = squares.reshape(squares.shape[0] // step, step, -1, step).max(axis=(1, 3))
    reached = np.zeros_like(highest)
    for side in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        reached[side] = highest[side]
    while True:
        further = np.minimum(_greatest_neighbour(reached), highest)
        if np.array_equal(further, reached):
            break
        reached = further
    wanted = reached.repeat(step, axis=0)[:height].repeat(step, axis=1)[:, :width]
    return np.asarray(np.minimum(plane, wanted))


def _greatest_neighbour(plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The greatest value of each pixel and the eight around it."""
    return of_runs(of_runs(np.pad(plane, 1), 3, 0, np.maximum), 3, 1, np.maximum)
