"""All photos at once, in place of the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.photos.photo_list import PhotoList
from aedesk.gui.photos.photo_view import PhotoView

SIDE = 168  # pixels of a small picture


class PhotoGrid(PhotoView):
    """A double click, or Return, chooses the photo that shall be shown."""

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(photos, SIDE, parent)
        self.setAccessibleName(self.tr("All photos"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(GAP // 2)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the chosen photo."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.photos.photo(index.row()).path)
