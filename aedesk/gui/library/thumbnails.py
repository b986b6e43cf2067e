"""Thumbnails of photos, read for what is seen alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from aedesk.gui.library.map_pictures import ReadsPictures

MOST = 600  # that stay in memory, 256 pixels wide: what is seen and around it
WANTED = 200  # that wait to be read: what was scrolled by longer ago is asked for again when it is seen again


class Thumbnails(QObject):
    """Keeps those that were drawn lately. `came`: that of a photo (a Path) was read."""

    came = Signal(object)

    def __init__(self, reader: ReadsPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._kept: dict[Path, QImage | None] = {}  # the one that was drawn longest ago first
        self._asked: dict[Path, None] = {}
        reader.read.connect(self._read)

    def of(self, path: Path) -> QImage | None:
        """The thumbnail of a photo; None until it is read, and where that cannot be done."""
        if path in self._kept:
            picture = self._kept[path] = self._kept.pop(path)
            return picture
        if path not in self._asked:
            if len(self._asked) >= WANTED:
                self._asked.clear()
                self._reader.forget()
            self._asked[path] = None
            self._reader.ask(path)
        return None

    def forget(self) -> None:
        """Files may have changed."""
        self._kept.clear()
        self._asked.clear()
        self._reader.forget()

    def _read(self, path: Path, picture: QImage | None, rating: int) -> None:
        self._asked.pop(path, None)
        self._kept[path] = picture
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        self.came.emit(path)
