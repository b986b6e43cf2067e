"""What the strip and the grid of photos have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from aedesk.gui.photos.photo_delegate import PhotoDelegate
from aedesk.gui.photos.photo_list import PhotoList


class PhotoView(QListView):
    """Thumbnails of the photos of a list, `side` pixels large. `chosen`: the person wants a photo (its Path)."""

    chosen = Signal(object)

    def __init__(self, photos: PhotoList, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = photos
        self.setModel(photos)
        self.setItemDelegate(PhotoDelegate(side, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # As the window around it: a white strip would outshine the photo.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
