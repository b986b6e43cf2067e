"""A view of a photo that a hand zooms and moves: by the wheel, on a touchpad, by the middle button or with space."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from aedesk.gui.canvas.touchpad import pan_of, zoom_of
from aedesk.gui.canvas.zoom_view import STEP, ZoomView


class HandView(ZoomView):
    """What else the mouse does there is up to the view: it asks `takes_hold`, `drags` and `lets_go` first."""

    _from: QPoint | None = None  # where the hand is
    _space_held = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor. Fingers on a touchpad move the photo."""
        distance, notches = pan_of(event), event.angleDelta().y() / 120
        if distance is not None:
            self.scroll_by(-distance)
        elif notches and not self.photo_rect().isEmpty():
            self.zoom_at(self.zoom * STEP**notches, event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms where the fingers are."""
        pinch = zoom_of(event)
        if pinch is None or self.photo_rect().isEmpty():
            return super().viewportEvent(event)
        self.zoom_at(self.zoom * pinch[0], pinch[1])
        return True

    def takes_hold(self, event: QMouseEvent, elsewhere: bool) -> bool:
        """Whether a press begins to move the photo. `elsewhere`: there is nothing below that is moved itself."""
        left = event.button() == Qt.MouseButton.LeftButton and (elsewhere or self._space_held)
        if left or event.button() == Qt.MouseButton.MiddleButton:
            self._from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return self._from is not None

    def drags(self, event: QMouseEvent) -> bool:
        """Whether the mouse moves the photo."""
        if self._from is None:
            if self._space_held:
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return self._space_held
        point = event.position().toPoint()
        self.scroll_by(self._from - point)
        self._from = point
        return True

    def lets_go(self) -> bool:
        """Whether the mouse has moved the photo."""
        moved, self._from = self._from is not None, None
        if moved:
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, held, moves the photo with the mouse."""
        if event.key() == Qt.Key.Key_Space:
            self._space_held = True
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space was let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is released elsewhere is not seen here."""
        self._space_held = False
        super().focusOutEvent(event)
