"""Which parts of a mask are so wide that the network alone would leave a smear there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.labels import labelled
from aedesk.imaging.pixels.opening import of_runs, opened

BLOCK = 8  # pixels of a side: the mask is looked at in blocks
WIDEST_OF_NETWORK = 8  # blocks of a square that fits into a hole that the network fills by itself
AROUND = 48  # pixels beyond a wide part that are worked on with it: its soft rim
LEAST_VIEW, MOST_VIEW = 64, 320  # pixels around a part from which it may be filled; else as many as it is large


@dataclass(frozen=True)
class WidePart:
    """`box`: top, left, bottom, right of what is filled, in pixels; `view`: of what is looked at for it."""

    box: tuple[int, int, int, int]
    view: tuple[int, int, int, int]


def wide_parts(marked: NDArray[np.bool_]) -> list[WidePart]:
    """Those of a mask (H, W)."""
    height, width = marked.shape
    rows, columns = height // BLOCK, width // BLOCK
    if not rows or not columns:
        return []
    blocks = marked[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
    full = np.asarray(blocks.all(axis=(1, 3)), np.uint8)
    if not full.any():
        return []
    wide = opened(full, WIDEST_OF_NETWORK + 1)
    grown = np.pad(wide, 1)
    for axis in (0, 1):
        grown = of_runs(grown, 3, axis, np.maximum)
    labels = labelled(grown.astype(np.bool_))
    parts = []
    for label in np.unique(labels[labels > 0]):
        y, x = np.nonzero(labels == label)
        low, high = (int(y.min()), int(x.min())), (int(y.max()) + 1, int(x.max()) + 1)
        box = _within(tuple(n * BLOCK for n in (*low, *high)), AROUND, height, width)
        view = min(MOST_VIEW, max(LEAST_VIEW, box[2] - box[0], box[3] - box[1]))
        parts.append(WidePart(box, _within(box, view, height, width)))
    return parts


def _within(box: tuple[int, ...], more: int, height: int, width: int) -> tuple[int, int, int, int]:
    """A box with so many pixels more on all sides, as far as the photo goes."""
    top, left, bottom, right = box
    return max(0, top - more), max(0, left - more), min(height, bottom + more), min(width, right + more)
