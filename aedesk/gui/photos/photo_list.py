"""The photos of the strip and the grid: their names, small pictures, stars, and what was done to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from aedesk.gui.document.edits import Edits
from aedesk.gui.photos.small_pictures import SmallPictures
from aedesk.imaging.formats.rating import REJECT

PHOTO = Qt.ItemDataRole.UserRole  # the role of a row's Photo
MOST_PICTURES = 300  # that stay in memory, 256 pixels wide: what is seen and around it
Index = QModelIndex | QPersistentModelIndex


class Work(Enum):
    """What was done to a photo."""

    NONE = "none"
    SAVED = "saved"  # it was changed, and lies in a file
    UNSAVED = "unsaved"


@dataclass
class Photo:
    """`rating`: stars, 0 for none, -1 for a reject; `rated`: here, so that what is still being read is older. `asked`:
    its small picture was asked for."""

    path: Path
    rating: int = 0
    rated: bool = False
    work: Work = Work.NONE
    asked: bool = False


class PhotoList(QAbstractListModel):
    """A row a photo. A small picture is read when its row is drawn for the first time. `problem`: stars could not be
    kept (an AEDeskError)."""

    problem = Signal(object)

    def __init__(self, edits: Edits, small: SmallPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits, self._small = edits, small
        self._photos: list[Photo] = []
        self._rows: dict[Path, int] = {}
        self._pictures: dict[Path, QImage | None] = {}  # the one that was drawn longest ago first
        edits.changed.connect(self._worked_on)
        small.read.connect(self._read)

    def paths(self) -> list[Path]:
        """The photos, in their order."""
        return [photo.path for photo in self._photos]

    def row_of(self, path: Path | None) -> int:
        """The row of a photo, -1 for one that is not here."""
        return self._rows.get(path, -1) if path is not None else -1

    def photo(self, row: int) -> Photo:
        """That of a row."""
        return self._photos[row]

    def show(self, paths: Sequence[Path]) -> None:
        """Hold these photos; what is known of those that were here before stays known."""
        if list(paths) == self.paths():
            return
        self.beginResetModel()
        known = {photo.path: photo for photo in self._photos}
        self._photos = [known.get(path) or Photo(path, work=self._work_on(path)) for path in paths]
        self._rows = {path: row for row, path in enumerate(paths)}
        self._pictures = {path: picture for path, picture in self._pictures.items() if path in self._rows}
        self._small.forget()
        for photo in self._photos:
            photo.asked = photo.asked and photo.path in self._pictures
        self.endResetModel()

    def picture(self, row: int) -> QImage | None:
        """The small picture of a row; None until it is read, and where that cannot be done."""
        photo = self._photos[row]
        picture = self._pictures.pop(photo.path, None)
        if picture is not None or photo.asked:
            self._pictures[photo.path] = picture
        if not photo.asked:
            photo.asked = True
            self._small.ask(photo.path)
        return picture

    def rate(self, row: int, rating: int) -> None:
        """Give a photo stars; 0 takes them away, -1 rejects it."""
        photo = self._photos[row]
        photo.rating, photo.rated = rating, True
        self._small.rate(photo.path, rating, self.problem.emit)
        self._tell(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many photos there are."""
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a photo."""
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.name
        if role == PHOTO:
            return photo
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([str(photo.path), *self._said(photo)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([photo.path.name, *self._said(photo)])
        return None

    def _said(self, photo: Photo) -> list[str]:
        words = {
            Work.NONE: "",
            Work.SAVED: self.tr("changed and saved"),
            Work.UNSAVED: self.tr("changed, not saved"),
        }
        stars = self.tr("rejected") if photo.rating == REJECT else "★" * photo.rating
        return [text for text in (words[photo.work], stars) if text]

    def _work_on(self, path: Path) -> Work:
        edit = self._edits.of(path)
        if edit is None or not (edit.modified or edit.steps):
            return Work.NONE
        return Work.UNSAVED if edit.modified else Work.SAVED

    def _worked_on(self, path: Path) -> None:
        row = self.row_of(path)
        if row < 0:
            return
        self._photos[row].work = self._work_on(path)
        edit = self._edits.of(path)
        if edit is not None and edit.current is not None and edit.steps:
            self._pictures[path] = edit.current.levels[-1]  # as it is now
            self._photos[row].asked = True
        elif edit is None or not edit.steps:
            self._photos[row].asked = False  # as it lies in its file; until that is read, the one that is here is seen
        self._tell(row)

    def _read(self, path: Path, picture: QImage | None, rating: int) -> None:
        row = self.row_of(path)
        if row < 0:
            return
        if not self._photos[row].rated:
            self._photos[row].rating = rating
        self._pictures[path] = picture
        while len(self._pictures) > MOST_PICTURES:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._photos[self._rows[oldest]].asked = False
        self._tell(row)

    def _tell(self, row: int) -> None:
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
