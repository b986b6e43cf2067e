"""A tone curve to be pulled: before from left to right, after from bottom to top."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GRID
from aedesk.gui.look.drawing import FRAME, hairline
from aedesk.gui.panels.tone.channels import ALL, colour_of
from aedesk.gui.panels.tone.counts import ROWS, Counts, area_of, heights
from aedesk.gui.panels.tone.histogram_view import SIDE
from aedesk.gui.panels.tone.pull import added, moved, removed
from aedesk.tools.adjust.curve import Curve, Point
from aedesk.tools.adjust.scale import TOP

NEAR = 10.0  # pixels around a point that take hold of it, and around the curve that put a new point on it
RADIUS = 4.5
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class CurveView(QWidget):
    """`pulled`: the person wants this Curve. `chosen_changed`: another point is chosen.

    A click adds a point, or chooses one, to be dragged; a double click or Delete removes it, at an end puts it back
    into its corner. Tab goes from point to point, arrow keys move the chosen one, ten times as far with Shift, Insert
    adds one beside it."""

    pulled = Signal(object)
    chosen_changed = Signal()

    def __init__(self, channel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = channel
        self.curve = Curve()
        self.counts: Counts | None = None
        self.chosen = 0
        self._drags = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(
            self.tr(
                "Click to add a point, drag to move it; a double click or Delete removes it. Keys: Tab, arrows, Insert."
            )
        )

    def sizeHint(self) -> QSize:
        """About square."""
        return QSize(26 * GRID, 26 * GRID)

    @property
    def graph(self) -> QRectF:
        """Where it is drawn."""
        return QRectF(self.rect()).adjusted(SIDE, SIDE, -SIDE, -SIDE)

    def show_curve(self, curve: Curve) -> None:
        """Show another one."""
        self.curve = curve
        self.choose(min(self.chosen, len(curve.points) - 1))

    def show_counts(self, counts: Counts | None) -> None:
        """What lies behind it; None for nothing."""
        self.counts = counts
        self.update()

    def choose(self, index: int) -> None:
        """Take a point."""
        self.chosen = index
        before, after = self.curve.points[index]
        said = self.tr("Point {} of {}: {} becomes {}")
        self.setAccessibleDescription(said.format(index + 1, len(self.curve.points), f"{before:g}", f"{after:g}"))
        self.chosen_changed.emit()
        self.update()

    def place(self, point: Point) -> QPointF:
        """Where a point is, in pixels."""
        graph = self.graph
        return QPointF(graph.left() + graph.width() * point[0] / TOP, graph.bottom() - graph.height() * point[1] / TOP)

    def _point_at(self, place: QPointF) -> Point:
        graph = self.graph
        across = (place.x() - graph.left()) / graph.width() * TOP
        up = (graph.bottom() - place.y()) / graph.height() * TOP
        return min(max(0.0, round(across)), TOP), min(max(0.0, round(up)), TOP)

    def _near(self, place: QPointF) -> int | None:
        """The number of the point at a place."""
        far = [(self.place(point) - place).manhattanLength() for point in self.curve.points]
        nearest = min(range(len(far)), key=far.__getitem__)
        return nearest if far[nearest] <= NEAR else None

    def take(self, change: tuple[Curve, int]) -> None:
        """Want a curve, with one of its points chosen."""
        curve, index = change
        another = curve != self.curve
        self.curve = curve
        self.choose(index)
        if another:
            self.pulled.emit(curve)

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point, or make one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        near = self._near(place)
        if near is not None:
            self.choose(near)
            self._drags = True
            return
        before, after = self._point_at(place)
        on_it = float(self.curve.apply(np.array([before / TOP]))[0]) * TOP
        if abs(self.place((before, on_it)).y() - place.y()) <= NEAR:
            after = round(on_it)
        change = added(self.curve, (before, after))
        if change is not None:
            self.take(change)
            self._drags = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The chosen point follows, between its neighbours."""
        if self._drags:
            self.take(moved(self.curve, self.chosen, self._point_at(event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drags = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Remove the point."""
        self._drags = False
        near = self._near(event.position())
        if near is not None:
            self.take(removed(self.curve, near))

    # ---- keys

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the points before it leaves."""
        to = self.chosen + (1 if next else -1)
        if 0 <= to < len(self.curve.points):
            self.choose(to)
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """From where one comes, there one begins."""
        begins = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: len(self.curve.points) - 1}
        self.choose(begins.get(event.reason(), self.chosen))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self.update()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, add."""
        key = Qt.Key(event.key())
        if key in MOVES:
            step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            (across, up), (before, after) = MOVES[key], self.curve.points[self.chosen]
            self.take(moved(self.curve, self.chosen, (before + step * across, after + step * up)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take(removed(self.curve, self.chosen))
        elif key == Qt.Key.Key_Insert:
            left = min(self.chosen, len(self.curve.points) - 2)
            middle = round((self.curve.points[left][0] + self.curve.points[left + 1][0]) / 2)
            after = round(float(self.curve.apply(np.array([middle / TOP]))[0]) * TOP)
            self.take(added(self.curve, (middle, after)) or (self.curve, self.chosen))
        else:
            super().keyPressEvent(event)

    # ---- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """A grid of quarters, the line of no change, the curve, its points."""
        painter = QPainter(self)
        graph, palette = self.graph, self.palette()
        ink = colour_of(self.channel if self.isEnabled() else ALL, palette)
        painter.fillRect(graph, palette.base())
        self._draw_counts(painter)
        painter.setPen(hairline(palette))
        for quarter in range(5):
            x = round(graph.left() + quarter * graph.width() / 4)
            y = round(graph.top() + quarter * graph.height() / 4)
            painter.drawLine(QPointF(x, graph.top()), QPointF(x, graph.bottom()))
            painter.drawLine(QPointF(graph.left(), y), QPointF(graph.right(), y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawLine(graph.bottomLeft(), graph.topRight())
        before = np.linspace(0.0, 1.0, int(graph.width()) + 1)
        pairs = zip(before.tolist(), self.curve.apply(before).tolist(), strict=True)
        line = [self.place((across * TOP, up * TOP)) for across, up in pairs]
        painter.setPen(QPen(ink, 1.8))
        painter.drawPolyline(QPolygonF(line))
        for index, point in enumerate(self.curve.points):
            chosen = index == self.chosen
            focus = chosen and self.hasFocus()
            painter.setPen(QPen(palette.highlight().color() if focus else ink, FRAME if focus else 1.4))
            painter.setBrush(ink if chosen else palette.base().color())
            painter.drawEllipse(self.place(point), RADIUS, RADIUS)
        painter.end()

    def _draw_counts(self, painter: QPainter) -> None:
        """How many values there are that the curve moves, faintly."""
        if self.counts is not None:
            lines = self.counts.shown if self.counts.for_curves is None else self.counts.for_curves
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hairline(self.palette()))
            row = heights(lines[[ROWS.index(self.channel)]], logarithmic=False)[0]
            painter.drawPolygon(area_of(row, self.graph))
