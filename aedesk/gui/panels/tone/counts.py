"""What a histogram is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from aedesk.tools.adjust.scale import CHANNELS

ENDS = 2  # bins at each end do not decide how high the others are drawn: they may hold a frame, or what is clipped
# 8 bits that were stretched leave gaps, which are no part of the photo: neighbours are drawn together.
SMOOTH = np.array([1, 2, 3, 2, 1]) / 9
ROWS = (*CHANNELS, "")  # of counts; the last is brightness, which stands for all channels


@dataclass(frozen=True)
class Counts:
    """`shown`: (4, 256) red, green, blue, brightness of what is on the screen. `for_levels` and `for_curves`: the same
    of what these work on, None where that is what is seen. `coloured`: the photo has channels."""

    shown: NDArray[Any]
    for_levels: NDArray[Any] | None = None
    for_curves: NDArray[Any] | None = None
    coloured: bool = True


def heights(lines: NDArray[Any], logarithmic: bool) -> NDArray[np.float64]:
    """Counts (n, 256) as they are drawn, 0 to 1, with one scale for all of them."""
    scaled = np.log1p(lines) if logarithmic else lines.astype(np.float64)
    smooth = np.stack([np.convolve(np.pad(line[1:-1], 2, "edge"), SMOOTH, "valid") for line in scaled])
    whole = np.concatenate([scaled[:, :1], smooth, scaled[:, -1:]], axis=1)
    highest = float(whole[:, ENDS:-ENDS].max()) or float(whole.max()) or 1.0
    return np.minimum(1.0, whole / highest)


def outline_of(high: NDArray[np.float64], graph: QRectF) -> QPolygonF:
    """A line over heights (256,) within a graph."""
    across = np.linspace(graph.left(), graph.right(), len(high)).tolist()
    room = graph.height() - 2
    return QPolygonF([QPointF(x, graph.bottom() - room * up) for x, up in zip(across, high.tolist(), strict=True)])


def area_of(high: NDArray[np.float64], graph: QRectF) -> QPolygonF:
    """The same down to the lower edge."""
    return QPolygonF([graph.bottomLeft(), *outline_of(high, graph).toList(), graph.bottomRight()])
