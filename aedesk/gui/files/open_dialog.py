"""The dialog to open photos, with a picture of the one that is chosen.

The dialogs of the systems show pictures by themselves (Windows, macOS, GNOME, KDE), and people know them: where there
is one, it is used. Qt's own, elsewhere, lists names only, and gets a pane beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular
from aedesk.gui.background.worker import Worker, ignore
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.look.design import GAP, GRID, MARGIN
from aedesk.gui.look.fitting import fit
from aedesk.gui.look.translate import in_bytes
from aedesk.imaging.formats.date_taken import date_taken
from aedesk.imaging.formats.load import size_of
from aedesk.imaging.formats.thumbnail_cache import shared_thumbnail
from aedesk.jobs import Job

SIDE = 220  # pixels of the picture
ROOM = QSize(860, 520)  # of the dialog with its pane
PLACES = 16 * GRID  # pixels of the places at its side
TYPE = 2  # the column of the kind of file, which its name says, too


def ask_files(parent: QWidget, title: str, folder: Path, filters: Sequence[str]) -> list[Path]:
    """The files that the person chooses; none when they changed their mind."""
    dialog = open_dialog(parent, title, folder, filters)
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def open_dialog(parent: QWidget, title: str, folder: Path, filters: Sequence[str]) -> QFileDialog:
    """That of the system, or Qt's own with a pane. A folder that is not there is that of the person."""
    dialog = QFileDialog(parent, title, str(folder if folder.is_dir() else Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(list(filters))
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # the list of endings is longer than the line
    layout = dialog.layout()
    if isinstance(layout, QGridLayout):  # Qt's own
        _give_room(dialog)
        pane = PhotoPane()
        layout.addWidget(pane, 0, layout.columnCount(), layout.rowCount(), 1)
        dialog.currentChanged.connect(lambda name: pane.show_file(Path(name)))
        dialog.finished.connect(pane.close_worker)
        dialog.resize(ROOM)
        fit(dialog)
    return dialog


def _give_room(dialog: QFileDialog) -> None:
    """Qt's own cuts off sizes, days and the places at the side."""
    for table in dialog.findChildren(QTreeView):
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # the name
        header.hideSection(TYPE)
    for split in dialog.findChildren(QSplitter):
        split.setSizes([PLACES, ROOM.width()])


@dataclass(frozen=True)
class Seen:
    """What is known of a file. `size`: width and height in pixels."""

    path: Path
    picture: QImage | None = None
    size: tuple[int, int] | None = None
    taken: date | None = None
    weight: int = 0


class PhotoPane(QWidget):
    """A small picture, and below it the size, the day and the bytes of a photo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self.picture, self.words = QLabel(), QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(SIDE)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, 0, 0)
        column.setSpacing(GAP)
        column.addStretch()
        column.addWidget(self.picture)
        column.addWidget(self.words)
        column.addStretch()

    def show_file(self, path: Path) -> None:
        """Look at a file, soon; what was looked at before is wanted no more."""
        self.picture.clear()
        self.words.clear()
        self.worker.run(lambda job: _look_at(path, job), self._show, ignore)

    def close_worker(self) -> None:
        """The dialog is closed."""
        self.worker.close()

    def _show(self, seen: Seen) -> None:
        if seen.picture is not None:
            ratio = self.devicePixelRatioF()
            room = QSize(round(SIDE * ratio), round(SIDE * ratio)).boundedTo(seen.picture.size())
            pixmap = QPixmap.fromImage(
                seen.picture.scaled(
                    room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)
        if seen.weight:
            self.words.setText("\n".join(_lines(seen)))


def _lines(seen: Seen) -> list[str]:
    facts = [seen.path.name]
    if seen.size is not None:
        facts.append(f"{seen.size[0]} × {seen.size[1]} px")
    elif seen.picture is None:
        facts.append(QCoreApplication.translate("PhotoPane", "No picture that can be shown"))
    if seen.taken is not None:
        facts.append(QLocale().toString(seen.taken, QLocale.FormatType.ShortFormat))  # type: ignore[call-overload]
    facts.append(in_bytes(seen.weight))
    return facts


def _look_at(path: Path, job: Job) -> Seen:
    """In the worker's thread."""
    if not is_regular(path):
        return Seen(path)
    picture, size = None, None
    try:
        size = size_of(path)
        job.check()
        picture = to_qimage(shared_thumbnail(path))
    except (AEDeskError, MemoryError):
        pass  # opening it says why
    job.check()
    return Seen(path, picture, size, date_taken(path), path.stat().st_size)
