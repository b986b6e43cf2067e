"""Several photos at once: a strip of small pictures below the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from aedesk.codec.files import is_aed
from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker, ignore
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.jobs import Job

SIDE = 72  # pixels of a small picture
PATH_ROLE = Qt.ItemDataRole.UserRole


class FilmStrip(QListWidget):
    """Hidden while there is one photo or none. `chosen`: the person wants another photo (a Path)."""

    chosen = Signal(object)

    # From the worker to the main thread: (job, row, picture or None).
    _made = Signal(object, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photos that were given"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSpacing(4)
        self.setUniformItemSizes(True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + 46)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # As the window around it: a white strip would outshine the photo.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self._current: Path | None = None
        self._job: Job | None = None
        self.worker = Worker(self)
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def paths(self) -> list[Path]:
        """The photos, in their order."""
        return [self._path(self.item(row)) for row in range(self.count())]

    def show_photos(self, paths: list[Path], current: Path) -> None:
        """Show these photos, `current` of them open."""
        if paths != self.paths():
            self.clear()
            for path in paths:
                item = QListWidgetItem(_blank(), path.name)
                item.setToolTip(str(path))
                item.setData(PATH_ROLE, str(path))
                item.setSizeHint(QSize(SIDE + 28, SIDE + 24))
                self.addItem(item)
            self.setVisible(len(paths) > 1)
            take = self._made.emit
            several = len(paths) > 1
            self._job = self.worker.run(lambda job: _make(paths, job, take), ignore) if several else None
        self.mark(current)

    def mark(self, current: Path | None) -> None:
        """Say which photo is shown."""
        paths = self.paths()
        self._current = current
        self.setCurrentRow(paths.index(current) if current in paths else -1)

    def step(self, distance: int) -> None:
        """Ask for the next photo, or one before."""
        row = self.currentRow() + distance
        if 0 <= row < self.count():
            self.setCurrentRow(row)  # at once: the next step goes on from here, though the photo is still being read
            self.chosen.emit(self._path(self.item(row)))

    def close_worker(self) -> None:
        """Stop the worker."""
        self.worker.close()

    def _choose(self, item: QListWidgetItem) -> None:
        wanted = self._path(item)
        if wanted != self._current:
            self.chosen.emit(wanted)

    @staticmethod
    def _path(item: QListWidgetItem) -> Path:
        return Path(item.data(PATH_ROLE))

    def _take(self, job: Job, row: int, picture: QImage) -> None:
        if job is self._job:
            self.item(row).setIcon(_square(picture))


def _make(paths: list[Path], job: Job, take: Callable[[Job, int, QImage], object]) -> None:
    """In the worker's thread; a photo that cannot be read keeps its empty picture, and says why once opened."""
    for row, path in enumerate(paths):
        job.check()
        if is_aed(path):
            continue
        try:
            take(job, row, to_qimage(thumbnail(path, 2 * SIDE)))
        except AEDeskError:
            continue


def _square(picture: QImage) -> QIcon:
    """In the middle of a square, so that the names below stand on one line."""
    side = max(picture.width(), picture.height())
    whole = QPixmap(side, side)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.drawImage((side - picture.width()) // 2, (side - picture.height()) // 2, picture)
    painter.end()
    icon = QIcon(whole)
    icon.addPixmap(whole, QIcon.Mode.Selected)  # else the chosen one would be tinted
    return icon


def _blank() -> QIcon:
    empty = QPixmap(SIDE, SIDE)
    empty.fill(QColor(127, 127, 127, 60))
    return QIcon(empty)
