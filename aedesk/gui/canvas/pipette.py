"""A pipette over the canvas: the next click picks a place of the photo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from aedesk.gui.canvas.canvas import Canvas


class Pipette(QObject):
    """While it is in the hand the canvas hears of no click with the left button, except with space, which moves the
    photo. `picked`: a place of the photo (x, y). `left`: Esc puts it away."""

    picked = Signal(QPointF)
    left = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.active = False
        self._moves_photo = False

    def set_active(self, active: bool) -> None:
        """Take it or put it away."""
        if active == self.active:
            return
        self.active, self._moves_photo = active, False
        view = self._canvas.viewport()
        if active:
            view.installEventFilter(self)
            self._canvas.installEventFilter(self)
            self._canvas.setFocus()
            view.setCursor(Qt.CursorShape.CrossCursor)
        else:
            view.removeEventFilter(self)
            self._canvas.removeEventFilter(self)
            view.setCursor(Qt.CursorShape.ArrowCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the pipette."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and watched is self._canvas:
            return self._key(event)
        if not isinstance(event, QMouseEvent) or watched is not self._canvas.viewport():
            return False
        presses = kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if self._moves_photo or (presses and event.button() != Qt.MouseButton.LeftButton):
            return False
        place = self._canvas.mapToScene(event.position().toPoint())
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._canvas.loupe.move(place)
            return True
        if kind == QEvent.Type.MouseButtonPress:
            if self._canvas.photo_rect().contains(place):
                self.picked.emit(place)
            return True
        return presses or (kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            self._moves_photo = event.type() == QEvent.Type.KeyPress or (self._moves_photo and event.isAutoRepeat())
            return False
        if event.key() != Qt.Key.Key_Escape or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.left.emit()
        return True
