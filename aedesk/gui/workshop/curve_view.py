"""A curve or two with their axes: how it learns, and what PCA needs for the same."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GAP, GRID, HALF, mix
from aedesk.gui.look.drawing import hairline
from aedesk.gui.look.translate import number

LINES = 5  # of the grid that lie, about
DOT = 4.0  # pixels: radius of a point that stands alone


@dataclass(frozen=True)
class Curve:
    """`points`: (x, y), at least one; a single one is a dot. `strong`: in the accent colour."""

    name: str
    points: Sequence[tuple[float, float]]
    strong: bool = True


def round_numbers(low: float, high: float, about: int = LINES) -> list[float]:
    """Multiples of 1, 2 or 5 and a power of ten, from the last one below `low` to the first one above `high`."""
    raw = max(high - low, 1e-6) / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * digit for digit in (1, 2, 5, 10) if power * digit >= raw * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [step * number for number in range(first, max(last, first + 1) + 1)]


def written(values: Sequence[float]) -> list[str]:
    """With as many digits as tell them apart."""
    step = values[1] - values[0] if len(values) > 1 else 1.0
    return [number(value, max(0, -math.floor(math.log10(step) + 1e-9))) for value in values]


class CurveView(QWidget):
    """`across`, `up`: names of the axes. Nothing but a sentence while there are no points."""

    def __init__(self, name: str, across: str, up: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across, self._up, self._empty = across, up, empty
        self._curves: list[Curve] = []
        self._ticks: Sequence[tuple[float, str]] = ()
        self.setAccessibleName(name)
        self.setMinimumSize(28 * GRID, 20 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(self, curves: Sequence[Curve], ticks: Sequence[tuple[float, str]] = ()) -> None:
        """`ticks`: what stands below, at which x; by default round numbers."""
        self._curves = [curve for curve in curves if curve.points]
        self._ticks = ticks
        self.setAccessibleDescription("; ".join(self._last(curve) for curve in self._curves))
        self.update()

    def _last(self, curve: Curve) -> str:
        return f"{curve.name}: {number(curve.points[-1][1], 1)} {self._up}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._curves:
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), words, self._empty)
            return
        line = painter.fontMetrics().height()
        left = painter.fontMetrics().horizontalAdvance("000.0") + GAP
        room = QRectF(left, line + GAP, self.width() - left - 2 * GAP, self.height() - 3 * line - 3 * GAP)
        xs = [x for curve in self._curves for x, _ in curve.points]
        ys = [y for curve in self._curves for _, y in curve.points]
        lines = round_numbers(min(ys), max(ys))
        low, high = lines[0], lines[-1]
        first, last = min(xs), max(max(xs), min(xs) + 1e-9)

        def at(x: float, y: float) -> QPointF:
            across = (x - first) / (last - first)
            return QPointF(
                room.left() + across * room.width(), room.bottom() - (y - low) / (high - low) * room.height()
            )

        self._draw_axes(painter, room, lines, (first, last))
        for curve in self._curves:
            self._draw(painter, curve, [at(x, y) for x, y in curve.points])
        self._draw_names(painter, left)

    def _draw_axes(self, painter: QPainter, room: QRectF, lines: Sequence[float], ends: tuple[float, float]) -> None:
        (first, last), line = ends, painter.fontMetrics().height()
        for row, value in enumerate(written(lines)):
            y = room.bottom() - room.height() * row / (len(lines) - 1)
            painter.setPen(hairline(self.palette()))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(self.palette().windowText().color())
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - line / 2, room.left() - HALF, line), side, value)
        across = round_numbers(first, last)
        for x, words in self._ticks or zip(across, written(across), strict=True):
            if not first <= x <= last:
                continue
            share = (x - first) / (last - first)
            wide = painter.fontMetrics().horizontalAdvance(words) + 2
            middle = min(room.left() + share * room.width(), self.width() - wide / 2)
            painter.drawText(QRectF(middle - wide / 2, room.bottom() + HALF, wide, line), 0, words)
        below = QRectF(room.left(), room.bottom() + HALF + line, room.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._across)

    def _draw(self, painter: QPainter, curve: Curve, points: list[QPointF]) -> None:
        window, text = self.palette().window().color(), self.palette().windowText().color()
        colour = self.palette().highlight().color() if curve.strong else mix(window, text, 0.55)
        if len(points) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(points[0], DOT, DOT)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(QPolygonF(points))

    def _draw_names(self, painter: QPainter, left: float) -> None:
        """What the curves are, above them, each behind a dot of its colour."""
        window, text = self.palette().window().color(), self.palette().windowText().color()
        metrics, x = painter.fontMetrics(), left
        for curve in self._curves:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().highlight() if curve.strong else mix(window, text, 0.55))
            painter.drawEllipse(QPointF(x + DOT, metrics.height() / 2), DOT, DOT)
            painter.setPen(text)
            painter.drawText(QPointF(x + 3 * DOT, metrics.ascent()), curve.name)
            x += 3 * DOT + metrics.horizontalAdvance(curve.name) + 2 * GAP
        side = Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width() - GAP, metrics.height()), side, self._up)
