"""What the mouse does to the mask: brush, eraser, lasso; and a brush that heals. It draws while it goes on and reports
at its end."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from aedesk.imaging.mask import Point

SMALLEST, LARGEST = 1, 500  # pixels of the photo
STEP = 1.15  # of a key or a notch of the wheel
ERASING = QColor(255, 255, 255, 110)
HEALING = QColor(40, 150, 255, 120)  # old photos are grey or brown


class Mode(Enum):
    """What the left button does."""

    HAND = "hand"
    BRUSH = "brush"
    ERASER = "eraser"
    LASSO = "lasso"
    HEAL = "heal"


class MaskBrush(QObject):
    """`stroke`: the points (x, y) of a brush, its diameter, and whether it erases. `outline`: the points of
    a lasso, and whether it erases. `heal`: the points and the diameter of a brush, where what it covers shall be
    filled at once. All in pixels of the photo. `size_changed`: the diameter. `changed`: something else must be drawn.

    `may_heal`: whether the brush heals when it is asked to."""

    stroke = Signal(list, float, bool)
    outline = Signal(list, bool)
    heal = Signal(list, float)
    size_changed = Signal(float)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.HAND
        self.ready = True
        self.diameter = 20.0
        self.colour = QColor(255, 0, 60, 128)
        self._points: list[Point] = []
        self.may_heal = False
        self._waiting: list[tuple[list[Point], float]] = []
        self._erases = self._heals = False
        self._button = Qt.MouseButton.LeftButton  # that draws
        self._cursor: QPointF | None = None

    @property
    def active(self) -> bool:
        """Whether the mouse paints rather than moves the photo."""
        return self.ready and self.mode is not Mode.HAND

    @property
    def drawing(self) -> bool:
        """Whether a button is held and something is being drawn."""
        return bool(self._points)

    def set_mode(self, mode: Mode) -> None:
        """Take another tool into the hand."""
        self.cancel()
        self.mode = mode
        self.changed.emit()

    def set_ready(self, ready: bool) -> None:
        """While a tool is at work, nothing is painted."""
        if ready != self.ready:
            self.cancel()
            self.ready = ready
            self.changed.emit()

    def set_diameter(self, diameter: float) -> None:
        """Take a larger or smaller brush."""
        diameter = min(LARGEST, max(SMALLEST, diameter))
        if diameter != self.diameter:
            self.diameter = diameter
            self.size_changed.emit(diameter)
            self.changed.emit()

    def resize(self, steps: float) -> None:
        """Some steps larger or, negative, smaller; at least a pixel each."""
        wanted = self.diameter * STEP**steps
        if abs(wanted - self.diameter) < abs(steps):
            wanted = self.diameter + steps
        self.set_diameter(round(wanted))

    def press(self, place: QPointF, button: Qt.MouseButton, erase: bool = False, heal: bool = False) -> bool:
        """A button went down at a place of the photo. Whether it is ours. `erase`: the left one shall erase too;
        `heal`: the brush shall heal."""
        if not self.active or button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return self.drawing
        if self.drawing:
            return True  # a second button does not begin a second stroke
        right = button == Qt.MouseButton.RightButton
        if self.mode is Mode.HEAL and right:
            return True  # there is nothing to erase
        self._erases = self.mode is not Mode.HEAL and (erase or right or self.mode is Mode.ERASER)
        with_brush = self.mode is Mode.BRUSH and heal and self.may_heal and not self._erases
        self._heals = self.mode is Mode.HEAL or with_brush
        self._button = button
        self._points = [(place.x(), place.y())]
        self.changed.emit()
        return True

    def move(self, place: QPointF) -> bool:
        """The mouse moved. Whether something is being drawn."""
        self._cursor = place
        if self._points:
            self._points.append((place.x(), place.y()))
        if self.active:
            self.changed.emit()
        return bool(self._points)

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._cursor = None
        self.changed.emit()

    def release(self, button: Qt.MouseButton) -> bool:
        """A button went up. Report what was drawn with it; whether there was something."""
        if not self._points or button != self._button:
            return False
        points, self._points = self._points, []
        if self.mode is Mode.LASSO:
            self.outline.emit(points, self._erases)
        elif self._heals:
            self.heal.emit(points, self.diameter)
        else:
            self.stroke.emit(points, self.diameter, self._erases)
        self.changed.emit()
        return True

    def cancel(self) -> bool:
        """Forget what is being drawn. Whether there was something."""
        drawing = self.drawing
        self._points = []
        self.changed.emit()
        return drawing

    def show_waiting(self, strokes: list[tuple[list[Point], float]]) -> None:
        """Draw strokes, points and diameter of each, that shall be filled and are not yet."""
        self._waiting = strokes
        self.changed.emit()

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """What is being drawn, and the brush at its true size. The painter's unit is a pixel of the view."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        diameter = self.diameter * to_view.m11()
        for points, width in self._waiting:
            self._draw_stroke(painter, _path(points, to_view), width * to_view.m11(), HEALING)
        if self._points:
            path = _path(self._points, to_view)
            if self.mode is Mode.LASSO:
                self._draw_lasso(painter, path)
            else:
                colour = HEALING if self._heals else ERASING if self._erases else self.colour
                self._draw_stroke(painter, path, diameter, colour)
        if self.active and self.mode is not Mode.LASSO and self._cursor is not None:
            centre = to_view.map(self._cursor)
            circle = QRectF(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # Dark and light beside each other are seen on every photo.
            for width, colour in ((3.0, QColor(0, 0, 0, 130)), (1.2, QColor(255, 255, 255))):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(circle)

    def _draw_stroke(self, painter: QPainter, path: QPainterPath, diameter: float, colour: QColor) -> None:
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if path.elementCount() == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(path.currentPosition(), diameter / 2, diameter / 2)
            return
        painter.setPen(QPen(QBrush(colour), max(1.0, diameter), c=cap, j=join))
        painter.drawPath(path)

    def _draw_lasso(self, painter: QPainter, path: QPainterPath) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 60) if self._erases else self.colour)
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in ((QColor(0, 0, 0, 160), Qt.PenStyle.SolidLine), (QColor("white"), Qt.PenStyle.DashLine)):
            painter.setPen(QPen(colour, 1.5, style))
            painter.drawPath(path)


def _path(points: list[Point], to_view: QTransform) -> QPainterPath:
    """A stroke of at least one point, in the view."""
    path = QPainterPath(to_view.map(QPointF(*points[0])))
    for x, y in points[1:]:
        path.lineTo(to_view.map(QPointF(x, y)))
    return path
