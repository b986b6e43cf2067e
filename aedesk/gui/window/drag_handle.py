"""A small picture in the status bar by which the photo is dragged to a file manager or another program."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from aedesk.gui.look.icons import icon
from aedesk.gui.look.style import follow_colours

SIDE = 20  # pixels


class DragHandle(QLabel):
    """`dragged`: the mouse has taken hold of it and moves."""

    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: QPoint | None = None
        follow_colours(self, self._draw)
        self.setToolTip(self.tr("Drag a copy of the photo from here to a file manager or another program"))
        self.setAccessibleName(self.tr("Drag the photo out"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setContentsMargins(6, 0, 6, 0)

    def _draw(self) -> None:
        self.setPixmap(icon("drag", self.palette().windowText().color()).pixmap(SIDE, SIDE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Once it is a drag and no click."""
        if self._from is None:
            return
        if (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._from = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None
