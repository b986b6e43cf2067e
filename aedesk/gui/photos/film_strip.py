"""Several photos at once: a strip of small pictures below the one that is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from aedesk.gui.photos.photo_list import PhotoList
from aedesk.gui.photos.photo_view import PhotoView

SIDE = 72  # pixels of a small picture


class FilmStrip(PhotoView):
    """Hidden while there is one photo or none. A click, or Return, chooses another photo."""

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(photos, SIDE, parent)
        self.setAccessibleName(self.tr("Open photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self._current: Path | None = None
        self.hide()

    def paths(self) -> list[Path]:
        """The photos, in their order."""
        return self.photos.paths()

    def show_photos(self, paths: list[Path], current: Path) -> None:
        """Show these photos, `current` of them open."""
        self.photos.show(paths)
        if paths:  # as high as the photos, and room for a scroll bar that comes and goes
            self.setFixedHeight(self.sizeHintForRow(0) + self.horizontalScrollBar().sizeHint().height())
        self.setVisible(len(paths) > 1)
        self.mark(current)

    def mark(self, current: Path | None) -> None:
        """Say which photo is shown."""
        self._current = current
        self._go_to(self.photos.row_of(current))

    def step(self, distance: int) -> None:
        """Ask for the next photo, or one before."""
        row = self.currentIndex().row() + distance
        if 0 <= row < self.photos.rowCount():
            self._go_to(row)  # at once: the next step goes on from here, though the photo is still being read
            self.chosen.emit(self.paths()[row])

    def _go_to(self, row: int) -> None:
        index = self.photos.index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def _choose(self, index: QModelIndex) -> None:
        wanted = self.photos.photo(index.row()).path
        if wanted != self._current:
            self.chosen.emit(wanted)
