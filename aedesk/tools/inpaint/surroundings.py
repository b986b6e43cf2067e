"""How much of a photo is needed to fill what is marked: of a dab on a large scan only a small window."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.tools.base import Box

GRID = 8  # pixels, at least: windows begin on it, so that each pixel of the smaller sizes is made of the same ones
CONTEXT = 8  # pixels around a hole at the size at which it has vanished; twice as many at each larger size
LEAST = 96  # pixels around every hole: what the network sees at full size


def box_of(marked: NDArray[np.bool_]) -> Box:
    """The smallest box around all that is marked in (H, W), of which something must be."""
    rows, columns = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    return int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1


def window_around(marked: NDArray[np.bool_]) -> Box:
    """The part of a photo (H, W) from which the marked pixels can be filled as well as from all of it.

    The wider a hole is, the further it must be seen from: it is filled from coarse to fine (fill.py)."""
    height, width = marked.shape
    top, left, bottom, right = box_of(marked)
    times = halvings(marked[top:bottom, left:right])
    around, grid = max(LEAST, CONTEXT << times), max(GRID, 1 << times)
    top, left = (max(0, n - around) // grid * grid for n in (top, left))
    bottom, right = (-(-(n + around) // grid) * grid for n in (bottom, right))
    return top, left, min(height, bottom), min(width, right)


def halvings(marked: NDArray[np.bool_]) -> int:
    """How often (H, W) can be halved until no marked pixel is left; a half is marked where all of it is."""
    count = 0
    while marked.any():
        if max(marked.shape) == 1:
            return count + 1
        padded = np.pad(marked, [(0, n % 2) for n in marked.shape], "edge")
        tall = padded[0::2] & padded[1::2]
        marked, count = tall[:, 0::2] & tall[:, 1::2], count + 1
    return count
