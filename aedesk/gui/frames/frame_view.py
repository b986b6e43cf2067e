"""A picture with frames on it that can be moved, pulled and turned, by the mouse and by keys."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

from aedesk.gui.canvas.hand_view import HandView
from aedesk.gui.canvas.overlay import draw_pill, pill_size
from aedesk.gui.canvas.photo_item import PhotoItem
from aedesk.gui.document.picture import Picture
from aedesk.gui.frames import frame_drawing as drawing
from aedesk.gui.frames.frame_drawing import HANDLE
from aedesk.gui.frames.frame_geometry import (
    corner_towards,
    holds,
    kept_inside,
    knob,
    moved,
    pulled,
    pulled_side,
    shaped,
    slant,
    spanned,
    turned,
)
from aedesk.gui.look.design import surround
from aedesk.gui.look.style import follow_colours
from aedesk.imaging.pixels.split import Frame

GRAB = 12
KNOB = 26  # pixels of the screen above a frame
MARGIN = 36  # around the picture, for the knobs
CLICK = 4  # pixels of the screen: less is a click, more draws a frame
LINE = 24  # the same: a shorter line is none


class _Hold(Enum):
    NOTHING = "nothing"
    WHOLE = "whole"
    CORNER = "corner"
    SIDE = "side"
    KNOB = "knob"
    LINE = "line"
    NEW = "new"


class FrameView(HandView):
    """`frames_changed`: one is elsewhere, new or gone. `chosen`: another one is selected.

    With `single`, there is always one frame, upright and inside `limit`: the picture turns below it. While it
    `draws_line`, or with Ctrl, the mouse draws a line along what is to be level or upright; `line_drawn` tells how many
    degrees it slants, with the clock."""

    frames_changed = Signal()
    chosen = Signal(int)
    line_drawn = Signal(float)
    margin = MARGIN

    def __init__(self, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames: list[Frame] = []
        self.selected = -1
        self.single = single
        self.limit = QRectF()
        self.ratio = 0.0  # of width to height; 0 for any
        self._photo = PhotoItem()
        self._hold = _Hold.NOTHING
        self._corner = 0
        self._start = self._to = QPointF()
        self.draws_line = self._slants = False
        self.scene().addItem(self._photo)
        follow_colours(self, lambda: self.setBackgroundBrush(surround(self.palette())))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.viewport().setMouseTracking(True)

    # ---- what is shown

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture, without frames."""
        self._photo.set_pictures(picture, None)
        bounds = self._photo.boundingRect()
        self._photo.setTransform(QTransform())
        self._slants = False
        self.limit = bounds
        self.setSceneRect(bounds)
        self.set_frames([])
        self.set_scale("fit")

    def turn_picture(self, degrees: float, quarters: int = 0, flip: str = "none") -> None:
        """Turn the picture below the frame: by quarters against the clock, then mirrored "across" or "down", then by
        degrees with the clock."""
        bounds = self._photo.boundingRect()
        width, height = bounds.width(), bounds.height()
        if quarters % 2:
            width, height = height, width
        lies = QTransform().translate(width / 2, height / 2).rotate(degrees)
        lies.scale(-1 if flip == "across" else 1, -1 if flip == "down" else 1).rotate(-90 * quarters)
        self._photo.setTransform(lies.translate(-bounds.width() / 2, -bounds.height() / 2))
        self._slants = bool(degrees)
        if self.sceneRect().size() != QSizeF(width, height):
            self.setSceneRect(0, 0, width, height)
            self.set_scale("fit")
        self.viewport().update()

    def set_frames(self, frames: list[Frame], selected: int = -1) -> None:
        """Show other frames."""
        self.frames = list(frames)
        self.frames_changed.emit()
        self.select(selected if selected < len(self.frames) else -1)

    def select(self, number: int) -> None:
        """Choose a frame; -1 for none."""
        self.selected = number
        self.chosen.emit(number)
        self.viewport().update()

    def change(self, number: int, frame: Frame) -> None:
        """Put a frame in the place of another one."""
        if self.single:
            frame = shaped(frame, self.ratio, self.limit) if self.ratio else kept_inside(frame, self.limit)
        self.frames[number] = frame
        self.frames_changed.emit()
        self.viewport().update()

    def remove_selected(self) -> None:
        """Take a frame away."""
        if not self.single and 0 <= self.selected < len(self.frames):
            del self.frames[self.selected]
            self.frames_changed.emit()
            self.select(min(self.selected, len(self.frames) - 1))

    # ---- drawing

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The frames, in pixels of the view so that the zoom does not change them."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.frames:
            drawing.draw_shade(painter, QRectF(self.viewport().rect()), [self._polygon(f) for f in self.frames])
        for number, frame in enumerate(self.frames):
            self._draw_frame(painter, number, frame)
        if self._hold is _Hold.LINE:
            drawing.draw_line(painter, *map(self.viewportTransform().map, (self._start, self._to)))
        painter.restore()

    def _draw_frame(self, painter: QPainter, number: int, frame: Frame) -> None:
        polygon = self._polygon(frame)
        chosen = number == self.selected
        colour = self.palette().highlight().color() if chosen and self.hasFocus() else drawing.WHITE
        drawing.draw_outline(painter, polygon, chosen, colour)
        if self.single and (self._hold is not _Hold.NOTHING or self._slants):
            drawing.draw_thirds(painter, polygon.boundingRect())
        if chosen:
            drawing.draw_handles(painter, self._corners(frame))
            if not self.single:
                above = self._knob(frame)
                painter.drawLine(self.viewportTransform().map(knob(frame, 0)), above)
                painter.drawEllipse(above, HANDLE, HANDLE)
        if not self.single:
            word = str(number + 1)
            width, height = pill_size(painter, word)
            middle = self.viewportTransform().map(QPointF(frame.x, frame.y))
            draw_pill(painter, QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height), word)

    def _corners(self, frame: Frame) -> list[QPointF]:
        """In the view."""
        return [self.viewportTransform().map(QPointF(x, y)) for x, y in frame.corners().tolist()]

    def _sides(self, frame: Frame) -> list[QPointF]:
        """The middles of the upper, right, lower and left one, in the view."""
        corners = self._corners(frame)
        return [(corners[side] + corners[(side + 1) % 4]) / 2 for side in range(4)]

    def _polygon(self, frame: Frame) -> QPolygonF:
        return QPolygonF(self._corners(frame))

    def _knob(self, frame: Frame) -> QPointF:
        return self.viewportTransform().map(knob(frame, KNOB / self.transform().m11()))

    # ---- the mouse

    def _place(self, event: QMouseEvent) -> QPointF:
        return self.viewportTransform().inverted()[0].map(event.position())

    def _under(self, event: QMouseEvent) -> tuple[_Hold, int, int]:
        """What the mouse would take hold of, of which frame, and which corner or side."""
        order = [self.selected] if 0 <= self.selected < len(self.frames) else []
        order += [number for number in reversed(range(len(self.frames))) if number != self.selected]
        for number in order:
            frame = self.frames[number]
            if number == self.selected:
                if not self.single and _near(self._knob(frame), event.position()):
                    return _Hold.KNOB, number, 0
                for corner, point in enumerate(self._corners(frame)):
                    if _near(point, event.position()):
                        return _Hold.CORNER, number, corner
                for side, point in enumerate(self._sides(frame)):
                    if _near(point, event.position()):
                        return _Hold.SIDE, number, side
            if holds(frame, self._place(event)):
                return _Hold.WHOLE, number, 0
        return _Hold.NOTHING, -1, 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a frame or of the photo, or begin a new frame."""
        super().mousePressEvent(event)
        if self._photo.after is None:
            return
        hold, number, self._corner = self._under(event)
        draws = self.draws_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.takes_hold(event, self.single and hold is _Hold.NOTHING and not draws):
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._hold = hold
        self._start = self._to = self._place(event)
        if self.single and draws:
            self._hold = _Hold.LINE
        if self._hold is _Hold.NOTHING and not self.single:
            self._hold = _Hold.NEW
        if self._hold is not _Hold.NEW and number >= 0:
            self.select(number)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        if self.drags(event):
            return
        place = self._place(event)
        if self._hold is _Hold.NOTHING:
            self._show_cursor(*self._under(event))
        elif self._hold is _Hold.LINE:
            self._to = place
            self.viewport().update()
        elif self._hold is _Hold.NEW:
            if (self.viewportTransform().map(self._start) - event.position()).manhattanLength() > CLICK:
                self.frames.append(spanned(self._start, place))
                self.select(len(self.frames) - 1)
                self._hold = _Hold.CORNER
                self._corner = corner_towards(self._start, place)
                self.frames_changed.emit()
        else:
            frame = self.frames[self.selected]
            if self._hold is _Hold.WHOLE:
                self.change(self.selected, self._moved(frame, place - self._start))
                self._start = place
            elif self._hold is _Hold.CORNER:
                self.change(self.selected, pulled(frame, self._corner, place))
            elif self._hold is _Hold.SIDE:
                self.change(self.selected, pulled_side(frame, self._corner, place, self.ratio))
            else:
                self.change(self.selected, turned(frame, place))
        event.accept()

    def _moved(self, frame: Frame, by: QPointF) -> Frame:
        if not self.single:
            return moved(frame, by, self.limit)
        # The whole frame stays inside, and as large.
        room = self.limit.adjusted(frame.width / 2, frame.height / 2, -frame.width / 2, -frame.height / 2)
        return moved(frame, by, room)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self.lets_go():
            return
        if self._hold is _Hold.NEW:
            self.select(-1)
        line = self._hold is _Hold.LINE
        self._hold = _Hold.NOTHING
        drawn = self.viewportTransform().map(self._start) - self.viewportTransform().map(self._to)
        if line and drawn.manhattanLength() > LINE:
            self.line_drawn.emit(slant(self._start, self._to))
        self.viewport().update()
        event.accept()

    def _show_cursor(self, hold: _Hold, number: int, part: int) -> None:
        shapes = {
            _Hold.WHOLE: Qt.CursorShape.SizeAllCursor,
            _Hold.CORNER: Qt.CursorShape.SizeBDiagCursor if part % 2 else Qt.CursorShape.SizeFDiagCursor,
            _Hold.SIDE: Qt.CursorShape.SizeHorCursor if part % 2 else Qt.CursorShape.SizeVerCursor,
            _Hold.KNOB: Qt.CursorShape.PointingHandCursor,
        }
        usual = Qt.CursorShape.ArrowCursor if self.single else Qt.CursorShape.CrossCursor
        if self.draws_line:
            shapes, usual = {}, Qt.CursorShape.CrossCursor
        self.viewport().setCursor(shapes.get(hold, usual))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the frame, with Alt they change its size, ten times as far with Shift; comma and period turn
        it; Page Up and Page Down choose another one; Delete takes it away."""
        step = 10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        key = Qt.Key(event.key())
        ways = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.frames:
            self.select((self.selected + (1 if key is Qt.Key.Key_PageDown else -1)) % len(self.frames))
        elif not 0 <= self.selected < len(self.frames):
            super().keyPressEvent(event)
            return
        elif key in ways:
            frame, (x, y) = self.frames[self.selected], ways[key]
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                size = max(8.0, frame.width + x), max(8.0, frame.height + y)
                self.change(self.selected, Frame(frame.x, frame.y, *size, frame.angle))
            else:
                self.change(self.selected, self._moved(frame, QPointF(x, y)))
        elif key in (Qt.Key.Key_Comma, Qt.Key.Key_Period) and not self.single:
            frame = self.frames[self.selected]
            angle = frame.angle + step * (0.1 if key is Qt.Key.Key_Period else -0.1)
            self.change(self.selected, Frame(frame.x, frame.y, frame.width, frame.height, min(45.0, max(-45.0, angle))))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    # ---- size

    def photo_rect(self) -> QRectF:
        """Where the picture lies, turned as it is."""
        return QRectF() if self._photo.after is None else self.sceneRect()


def _near(one: QPointF, other: QPointF) -> bool:
    return max(abs(one.x() - other.x()), abs(one.y() - other.y())) <= GRAB
