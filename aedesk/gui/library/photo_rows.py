"""The photos of the library as rows of a list. Nothing is made for a row until it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QUrl
from PySide6.QtGui import QImage

from aedesk.gui.library.cell import CELL, Cell
from aedesk.gui.library.thumbnails import Thumbnails
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.rating import REJECT
from aedesk.library.names import shown
from aedesk.library.photo import Photo, Told

Index = QModelIndex | QPersistentModelIndex
Says = Callable[[Photo], str]


def nothing(photo: Photo) -> str:
    """What is said below a photo where nothing is."""
    return ""


class PhotoRows(QStringListModel):
    """A row a photo.

    Qt's own list counts the rows and says that they can be dragged: it is asked seven times a row whenever a view is
    laid out, which takes seconds in Python for a hundred thousand. Its strings are empty, and what is seen comes from
    `data`.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self._photos: Sequence[Photo] = ()
        self._told: Mapping[int, Told] = {}
        self._says: Says = nothing
        self._badges: Mapping[int, str] = {}
        self._rows: dict[Path, int] | None = None  # made when it is first asked for
        thumbnails.came.connect(self._came)

    def show(
        self,
        photos: Sequence[Photo],
        told: Mapping[int, Told],
        says: Says = nothing,
        badges: Mapping[int, str] | None = None,
    ) -> None:
        """Hold these photos. `told`: what is said of them, by their ids; `says`: what stands below one; `badges`:
        what lies upon some, by their ids."""
        same = len(photos) == len(self._photos) and all(
            one.id == other.id for one, other in zip(photos, self._photos, strict=True)
        )
        self._photos, self._told, self._says, self._badges, self._rows = photos, told, says, badges or {}, None
        if not same:
            self.setStringList([""] * len(photos))
        elif photos:
            self.dataChanged.emit(self.index(0, 0), self.index(len(photos) - 1, 0))

    def photos(self) -> Sequence[Photo]:
        """All of them, in their order."""
        return self._photos

    def photo(self, row: int) -> Photo:
        """That of a row."""
        return self._photos[row]

    def told(self, photo: Photo) -> Told | None:
        """What is said of one."""
        return self._told.get(photo.id)

    def row_of(self, path: Path) -> int:
        """The row of a photo, -1 for one that is not here."""
        if self._rows is None:
            self._rows = {photo.path: row for row, photo in enumerate(self._photos)}
        return self._rows.get(path, -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a photo."""
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.name
        if role == CELL:
            return self._cell(photo)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([str(photo.path), *self._words(photo)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([photo.path.name, *self._words(photo)])
        return None

    def mimeTypes(self) -> list[str]:
        """Photos are taken along as files."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The same."""
        content = QMimeData()
        rows = sorted({index.row() for index in indexes})
        content.setUrls([QUrl.fromLocalFile(str(self._photos[row].path)) for row in rows])
        return content

    def supportedDragActions(self) -> Qt.DropAction:
        """Nobody may move a photo away."""
        return Qt.DropAction.CopyAction

    def _cell(self, photo: Photo) -> Cell:
        told = self._told.get(photo.id)
        picture: QImage | None = self.thumbnails.of(photo.path) if photo.problem is None else None
        return Cell(
            (picture,),
            photo.path.name,
            0 if told is None else told.rating,
            self._says(photo),
            badge=self._badges.get(photo.id, ""),
            broken=photo.problem is not None,
        )

    def _words(self, photo: Photo) -> list[str]:
        told = self._told.get(photo.id)
        lines = [f"{photo.width} × {photo.height}"] if photo.width else []
        if photo.problem is not None:
            lines.append(sentence(photo.problem))
        if told is not None:
            stars = self.tr("rejected") if told.rating == REJECT else "★" * told.rating
            names = ", ".join(map(shown, told.caption.keywords))
            lines += [stars, told.caption.title, names, told.caption.note]
        return [line for line in (*lines, self._says(photo)) if line]

    def _came(self, path: Path) -> None:
        row = self.row_of(path)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
