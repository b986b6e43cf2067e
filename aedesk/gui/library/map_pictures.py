"""The thumbnails of a map, read while nobody waits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

MOST = 500  # that stay in memory


class ReadsPictures(Protocol):
    """Reads thumbnails, that which was asked for last first. `read`: a signal with the path of a photo, a QImage, or
    None where it cannot be read, and its stars."""

    read: Any

    def ask(self, path: Path) -> None: ...

    def forget(self) -> None: ...


class MapPictures(QObject):
    """Those that were drawn lately, at most `side` pixels large. `came`: there is one more."""

    came = Signal()

    def __init__(self, reader: ReadsPictures, parent: QObject | None = None) -> None:
        """`reader`: of this map alone, whose wishes are dropped when another part of it is seen."""
        super().__init__(parent)
        self._reader = reader
        self._kept: dict[Path, QPixmap | None] = {}  # the one that was drawn longest ago first
        self._wanted: list[Path] = []
        self._side = 0
        reader.read.connect(self._read)

    def show(self, paths: Sequence[Path], side: int) -> None:
        """These are seen now, the most important first."""
        if side != self._side:
            self._side = side
            self._kept.clear()
        wanted = [path for path in paths if path not in self._kept]
        if wanted != self._wanted:
            self._wanted = wanted
            self._reader.forget()
            for path in reversed(wanted):
                self._reader.ask(path)

    def forget(self) -> None:
        """Other photos are shown; files may have changed."""
        self._kept.clear()
        self._wanted = []
        self._reader.forget()

    def of(self, path: Path) -> QPixmap | None:
        """The thumbnail of a photo; None until it is read, and where that cannot be done."""
        if path not in self._kept:
            return None
        picture = self._kept[path] = self._kept.pop(path)
        return picture

    def _read(self, path: Path, picture: QImage | None, rating: int) -> None:
        if not self._side:
            return
        if picture is None or picture.isNull():
            self._kept[path] = None
        else:
            size = QSize(self._side, self._side)
            small = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self._kept[path] = QPixmap.fromImage(small)
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        self._wanted = [one for one in self._wanted if one != path]
        self.came.emit()
