"""Pins on the canvas: one for each colour hint. Click to set one, drag to move it, click it to recolour; drag with
Shift to brush more of its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from aedesk.tools.hint import Hint

RADIUS = 8.0  # pixels of the view
DRAG = 4.0  # pixels of the view: below it, a click is a click
STROKE_STEP = 28.0  # pixels of the view between two hints of a stroke


class HintPins(QObject):
    """`asked`: a place of the photo (x, y) was clicked, or the pin of this number (-1: none yet).
    `moved`: the number of a pin and its new place. `removed`: the number of a pin. `brushed`: the number of a pin, and
    places of the photo (a list of x, y) that shall have its colour. `changed`: draw anew."""

    asked = Signal(QPointF, int)
    moved = Signal(int, QPointF)
    removed = Signal(int)
    brushed = Signal(int, list)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hints: tuple[Hint, ...] = ()
        self.active = False  # whether a tool with hints is shown and nothing is at work
        self.selected = -1
        self._pressed: QPointF | None = None  # in the view
        self._held = -1  # the pin that is dragged
        self._place: QPointF | None = None  # where it is dragged to, in the photo
        self._stroke: list[QPointF] | None = None  # places of the photo that are brushed

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show others."""
        self.hints = tuple(hints)
        if self.selected >= len(self.hints):
            self.selected = -1
        self.cancel()

    def set_active(self, active: bool) -> None:
        """Whether the mouse sets pins."""
        if active != self.active:
            self.active = active
            self.cancel()

    def at(self, point: QPointF, to_view: QTransform) -> int:
        """The number of the pin at a point of the view, -1 for none; the one set last lies on top."""
        for index in range(len(self.hints) - 1, -1, -1):
            centre = to_view.map(_centre(self.hints[index]))
            if (centre - point).manhattanLength() <= 2 * RADIUS:
                return index
        return -1

    def press(self, point: QPointF, button: Qt.MouseButton, to_view: QTransform, brush: bool = False) -> bool:
        """A button went down at a point of the view. Whether a pin is held: else the canvas may move the photo.

        `brush`: a stroke begins, in the colour of the pin there, or else of the selected or of the last one."""
        if not self.active:
            return False
        index = self.at(point, to_view)
        if brush and button == Qt.MouseButton.LeftButton and self.hints:
            if index < 0:
                index = self.selected if self.selected >= 0 else len(self.hints) - 1
            self._pressed, self._held, self.selected, self._stroke = point, index, index, []
            self.changed.emit()
            return True
        if button == Qt.MouseButton.RightButton and index >= 0:
            self.removed.emit(index)
            return True
        if button != Qt.MouseButton.LeftButton:
            return False
        self._pressed, self._held, self.selected = point, index, index
        self.changed.emit()
        return index >= 0

    def move(self, point: QPointF, place: QPointF) -> bool:
        """The mouse moved to a point of the view, a place of the photo. Whether a pin is dragged."""
        if self._pressed is None:
            return False
        if self._stroke is not None:
            if (point - self._pressed).manhattanLength() >= STROKE_STEP:
                self._pressed = point
                self._stroke.append(place)
                self.changed.emit()
            return True
        if (point - self._pressed).manhattanLength() > DRAG or self._place is not None:
            if self._held < 0:
                self._pressed = None  # the photo is moved instead
                return False
            self._place = place
            self.changed.emit()
        return self._held >= 0

    def release(self, place: QPointF, button: Qt.MouseButton) -> bool:
        """A button went up. Whether it was about a pin."""
        if self._pressed is None or button != Qt.MouseButton.LeftButton:
            return False
        held, target, stroke = self._held, self._place, self._stroke
        self.cancel()
        if stroke is not None:
            if stroke:
                self.brushed.emit(held, stroke)
        elif target is not None:
            self.moved.emit(held, target)
        else:
            self.asked.emit(_centre(self.hints[held]) if held >= 0 else place, held)
        return True

    def cancel(self) -> bool:
        """Forget a drag. Whether there was one."""
        dragged = self._place is not None or self._stroke is not None
        self._pressed, self._held, self._place, self._stroke = None, -1, None, None
        self.changed.emit()
        return dragged

    def remove_selected(self) -> bool:
        """Take the pin away that was clicked last. Whether there is one."""
        if not self.active or self.selected < 0:
            return False
        self.removed.emit(self.selected)
        return True

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """All pins, at the same size at every zoom. The painter's unit is a pixel of the view."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in self._stroke or ():
            painter.setBrush(QColor(*self.hints[self._held].colour))
            painter.setPen(QPen(QColor(255, 255, 255), 1.0))
            painter.drawEllipse(to_view.map(place), RADIUS / 2, RADIUS / 2)
        for index, hint in enumerate(self.hints):
            place = self._place if index == self._held and self._place is not None else _centre(hint)
            centre = to_view.map(place)
            painter.setBrush(QColor(*hint.colour))
            # Dark and light beside each other are seen on every photo.
            painter.setPen(QPen(QColor(0, 0, 0, 170), 4.5 if index == self.selected else 3.5))
            painter.drawEllipse(centre, RADIUS, RADIUS)
            painter.setPen(QPen(QColor(255, 255, 255), 3.0 if index == self.selected else 1.8))
            painter.drawEllipse(centre, RADIUS, RADIUS)


def _centre(hint: Hint) -> QPointF:
    return QPointF(hint.x + 0.5, hint.y + 0.5)
