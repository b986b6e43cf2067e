"""The photo on the screen, with a divider between before and after, and what the mouse and keys do to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from aedesk.gui.canvas.hint_pins import HintPins
from aedesk.gui.canvas.loupe import Loupe
from aedesk.gui.canvas.mask_brush import MaskBrush
from aedesk.gui.canvas.mask_item import MaskItem
from aedesk.gui.canvas.overlay import draw_corner_words, draw_divider
from aedesk.gui.canvas.picture_view import PictureView
from aedesk.gui.canvas.touchpad import pan_of, zoom_of
from aedesk.gui.canvas.zoom_view import STEP
from aedesk.gui.look.design import surround
from aedesk.gui.look.style import follow_colours

GRAB = 10  # pixels around the divider that take hold of it
_KEYS = Qt.KeyboardModifier  # with which a stroke does something else
ERASES, HEALS, BRUSHES = _KEYS.AltModifier, _KEYS.ControlModifier, _KEYS.ShiftModifier


class Canvas(PictureView):
    """Shows one picture, or two with a divider, a mask over it that a `brush` can paint on, and `pins` of colour.

    `divider_moved`: its place from 0 (left edge of the photo) to 1. `peeked`: space is held where it does not move the
    photo, or was let go.
    """

    peeked = Signal(bool)
    divider_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pan_from: QPoint | None = None
        self._drags_divider = False
        self.marks = MaskItem()
        self.scene().addItem(self.marks)
        self.brush = MaskBrush(self)
        self.brush.changed.connect(self._overlay_changed)
        self.pins = HintPins(self)
        self.pins.changed.connect(self._overlay_changed)
        self.loupe = Loupe(self, self._photo)
        for drawn in (self.loupe, self.clipping):
            drawn.changed.connect(self.viewport().update)
        self._space_held = self._took_press = False
        self._words, self._before_name = ("", ""), ""
        self._working = self._previews = False
        self._corner_name = ""
        follow_colours(self, lambda: self.setBackgroundBrush(surround(self.palette())))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        # The divider's knob is drawn over everything and would leave trails with partial updates.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(
            self.tr("The photo. While comparing, the left and right arrow keys move the divider.")
        )
        self.viewport().setMouseTracking(True)
        # The window takes what is dropped, wherever it falls.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    # ---- what is shown

    def set_working(self, working: bool) -> None:
        """Say in a corner of the photo that what is seen is being worked out."""
        if working != self._working:
            self._working = working
            self.viewport().update()

    def set_words(self, before: str, after: str) -> None:
        """What the two sides of the divider are called; "" for the usual words."""
        self._words = before, after
        self.viewport().update()

    def set_before_name(self, name: str) -> None:
        """What the side before is called where nothing else was said; "" for the usual word."""
        if name != self._before_name:
            self._before_name = name
            self.viewport().update()

    @property
    def words(self) -> tuple[str, str]:
        """What the two sides of the divider are called."""
        after = self.tr("Preview") if self._previews else self.tr("After")
        return self._words[0] or self._before_name or self.tr("Before"), self._words[1] or after

    def set_corner_name(self, name: str) -> None:
        """Say in a corner what the picture is; "" says nothing."""
        if name != self._corner_name:
            self._corner_name = name
            self.viewport().update()

    @property
    def previews(self) -> bool:
        """Whether what is seen is called a preview."""
        return self._previews

    def set_previews(self, previews: bool) -> None:
        """Say on the photo that what is seen is a preview that was not applied yet."""
        if previews != self._previews:
            self._previews = previews
            self.setAccessibleName(self.tr("Preview, not applied yet") if previews else self.tr("Photo"))
            self.viewport().update()

    # ---- divider

    @property
    def divider(self) -> float:
        """Where the divider stands: 0 is the left edge of the photo, 1 the right one."""
        return self._photo.divider

    def set_divider(self, place: float) -> None:
        """Move the divider."""
        self._photo.set_divider(min(1.0, max(0.0, place)))
        self.viewport().update()
        self.divider_moved.emit(self.divider)

    def bring_divider(self) -> None:
        """Put the divider into the middle of what is seen: zoomed in, it may be far away."""
        middle = self.mapToScene(self.viewport().rect().center()).x()
        width = self.photo_rect().width()
        if width:
            self.set_divider(middle / width)

    def divider_x(self) -> int:
        """Where the divider is in the view, in its pixels."""
        return self.mapFromScene(QPointF(self.divider * self.photo_rect().width(), 0)).x()

    def _on_divider(self, point: QPoint) -> bool:
        return self.before is not None and abs(point.x() - self.divider_x()) <= GRAB

    def _photo_in_view(self) -> QRectF:
        shown = self.mapFromScene(self.photo_rect()).boundingRect()
        return QRectF(shown.intersected(self.viewport().rect()))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The divider and the brush, in pixels of the view so that the zoom does not change them."""
        painter.save()
        painter.resetTransform()
        shown = self._photo_in_view()
        if self.before is not None:
            focus = self.palette().highlight().color() if self.hasFocus() else None
            draw_divider(painter, shown, self.divider_x() + 0.5, self.words, focus)
        working = self.tr("Working…") if self._working else ""
        preview = self.tr("Preview, not applied yet") if self._previews else self._corner_name
        begin = float(self.divider_x()) if self.before is not None else None
        draw_corner_words(painter, shown, working, preview, self.palette(), begin)
        self.brush.draw(painter, self.viewportTransform())
        self.pins.draw(painter, self.viewportTransform())
        self.loupe.draw(painter, self.viewportTransform(), self.devicePixelRatioF())
        painter.restore()

    # ---- the mouse

    def _overlay_changed(self) -> None:
        self._show_cursor()
        self.viewport().update()

    def _paints(self) -> bool:
        return self.brush.active and not self._space_held and self.after is not None

    def _sets_pins(self) -> bool:
        return self.pins.active and not self._space_held and self.after is not None

    def _show_cursor(self, over_divider: bool = False) -> None:
        if self._pan_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif over_divider:
            shape = Qt.CursorShape.SplitHCursor
        elif (self.brush.active or self.pins.active) and self._space_held:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            aims = self._paints() or self._sets_pins()
            shape = Qt.CursorShape.CrossCursor if aims else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _place(self, event: QMouseEvent) -> QPointF:
        """The place in the photo, to the fraction of a pixel."""
        return self.viewportTransform().inverted()[0].map(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Ctrl, another size of the brush. Fingers on a touchpad move the photo."""
        notches = event.angleDelta().y() / 120
        distance = pan_of(event)
        if distance is not None:
            self.scroll_by(-distance)
        elif notches and self.brush.active and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.brush.resize(notches)
        elif notches and self.after is not None:
            self.zoom_at(self.zoom * STEP**notches, event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms where the fingers are."""
        pinch = zoom_of(event)
        if pinch is None or self.after is None:
            return super().viewportEvent(event)
        self.zoom_at(self.zoom * pinch[0], pinch[1])
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the divider or of the photo, or begin to paint."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        self._took_press = False
        if event.button() == Qt.MouseButton.LeftButton and self._on_divider(point):
            self._drags_divider = True
        elif self._begins(event):
            self._took_press = True
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from = point
        self._show_cursor()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right button that has erased or taken a pin away opens no menu; the key for it does."""
        taken = self._took_press and event.reason() == QContextMenuEvent.Reason.Mouse
        event.setAccepted(taken)

    def _begins(self, event: QMouseEvent) -> bool:
        """Whether a brush or a pin has taken the press."""
        if self._paints():
            erase, heal = (bool(event.modifiers() & key) for key in (ERASES, HEALS))
            return self.brush.press(self._place(event), event.button(), erase, heal)
        brush, to_view = bool(event.modifiers() & BRUSHES), self.viewportTransform()
        return self._sets_pins() and self.pins.press(event.position(), event.button(), to_view, brush)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        point = event.position().toPoint()
        self.loupe.move(self._place(event))
        if self._drags_divider:
            width = self.photo_rect().width()
            self.set_divider(self.mapToScene(point).x() / width if width else 0.0)
        elif self.pins.move(event.position(), self._place(event)):
            pass
        elif self._pan_from is not None:
            self.scroll_by(self._pan_from - point)
            self._pan_from = point
        elif not self.brush.move(self._place(event)):
            self._show_cursor(self._on_divider(point))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drags_divider = False
        self._pan_from = None
        self.brush.release(event.button())
        self.pins.release(self._place(event), event.button())
        self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Switch between the whole photo and its pixels, at the cursor. A brush only makes a second dab."""
        point = event.position().toPoint()
        if self._paints():
            self.mousePressEvent(event)
        elif not self._on_divider(point) and not self._sets_pins():
            self.zoom_at(1.0 if self.scale_mode == "fit" else "fit", point)

    def leaveEvent(self, event: QEvent) -> None:
        """The brush is not shown where the mouse is not."""
        self.brush.leave()
        self.loupe.leave()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the divider while there is one, ten times as far with Shift. Space, held,
        moves the photo with a brush in the hand, else shows the original; Escape forgets a stroke that goes on."""
        step = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.01
        places = {
            Qt.Key.Key_Left: self.divider - step,
            Qt.Key.Key_Right: self.divider + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        place = places.get(Qt.Key(event.key()))
        if self.before is not None and place is not None:
            self.set_divider(place)
        elif event.key() == Qt.Key.Key_Space and self.after is not None:
            if not event.isAutoRepeat():
                self._hold_space(True)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.pins.remove_selected():
            pass
        elif not (event.key() == Qt.Key.Key_Escape and (self.brush.cancel() or self.pins.cancel())):
            super().keyPressEvent(event)
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space was let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold_space(False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is released elsewhere is not seen here."""
        self._hold_space(False)
        super().focusOutEvent(event)

    def _hold_space(self, held: bool) -> None:
        if held == self._space_held:
            return
        self._space_held = held
        self._show_cursor()
        # With a brush or pins, space moves the photo; without, it shows the original.
        if not held or not (self.brush.active or self.pins.active):
            self.peeked.emit(held)
