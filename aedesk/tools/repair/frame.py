"""Lines along the edges of a scan: the border of the print or of the film's gate, which scanners cut off a little late.

They look like scratches and are none; nobody wants the picture drawn on over them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

DEEP = 6  # pixels from the edge, or
DEEP_SHARE = 0.006  # of the shorter side, whichever is more
GAP = 12  # pixels: a line that is broken by less goes on
SOLID = 0.7  # of a line is marked: lace that touches the edge is no line
LONG = 0.05  # of its edge: what is shorter is a speck, or a scratch that begins there
MARKED = 64  # of 255: what is at least so likely may be part of a line


def without_frame(likely: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255, without lines that run along an edge of the photo.

    What begins at the edge and reaches further into the photo stays: a tear, a chipped corner."""
    deep = max(DEEP, round(DEEP_SHARE * min(likely.shape)))
    if min(likely.shape) < 4 * deep:
        return likely
    result = likely.copy()
    for turns in range(4):
        # A view: its upper edge is each edge of the photo in turn.
        _clear_upper_edge(np.rot90(result, turns), deep)
    return result


def _clear_upper_edge(likely: NDArray[np.uint8], deep: int) -> None:
    marked = likely[: deep + 1] >= MARKED
    line = marked[:deep].any(axis=0) & ~marked[deep]
    for start, stop in _runs(line):
        if stop - start >= LONG * len(line) and line[start:stop].mean() >= SOLID:
            part = likely[:deep, start:stop]
            part[:, ~marked[deep, start:stop]] = 0


def _runs(line: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where True begins and ends, with gaps of fewer than GAP closed."""
    changes = np.flatnonzero(np.diff(np.concatenate([[False], line, [False]]).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for start, stop in changes.reshape(-1, 2).tolist():
        if runs and start - runs[-1][1] < GAP:
            runs[-1] = (runs[-1][0], stop)
        else:
            runs.append((start, stop))
    return runs
