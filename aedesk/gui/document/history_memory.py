"""The history takes little memory: the oldest pictures go to the disk; what is too much for it is worked out anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from aedesk.gui.background.worker import Worker
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_file import put_away
from aedesk.recipe.history import can_repeat

# A step of a tool keeps a whole photo, of which 24 megapixels in colour take 0.1 GB.
KEPT_BYTES = 250_000_000  # in memory
FILED_BYTES = 4_000_000_000  # on the disk
REST = 300  # milliseconds in which the new picture is drawn first
HURRY = 2  # times what may be kept: with so much there is no rest


class HistoryMemory(QObject):
    """Watches the pictures that can be gone back to, and puts the oldest into `folder`. The original and the one that
    is shown stay in memory."""

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__(document)
        self._document, self._folder = document, folder
        self.worker = Worker(self)  # its own: nobody waits for it
        self._on_the_way: set[Picture] = set()
        self._limit: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._relieve)
        document.picture_changed.connect(self._changed)

    def set_limit(self, kept_bytes: int) -> None:
        """Keep so much in memory from now on."""
        self._limit = kept_bytes
        self._timer.start()

    def close(self) -> None:
        """Wait for what is being written."""
        self._timer.stop()
        self.worker.close()

    def _pictures(self) -> dict[Picture, bool]:
        """Those of the history, the oldest first but what must stay last; whether each can be worked out anew."""
        pictures: dict[Picture, bool] = {}  # a picture may stand in many states
        for step in self._document.changes:
            for state in (step.before, step.after):
                for picture, steps in state.pictures:
                    pictures[picture] = pictures.get(picture, True) and can_repeat(steps)
        return {picture: pictures[picture] for picture in sorted(pictures, key=self._needed)}

    def _changed(self) -> None:
        """One step after the other, faster than the rest is long, must not fill the memory."""
        pictures = self._pictures()
        for picture in pictures:
            if not self._needed(picture):
                picture.leave_memory()  # undone quickly, each step was seen for a moment
        if sum(picture.nbytes for picture in pictures) > HURRY * (self._limit or KEPT_BYTES):
            self._relieve()
        self._timer.start()

    def _relieve(self) -> None:
        pictures = self._pictures()
        for picture in _beyond(self._limit or KEPT_BYTES, {picture: picture.nbytes for picture in pictures}):
            if not self._needed(picture) and picture not in self._on_the_way:
                self._on_the_way.add(picture)
                self.worker.run_quietly(partial(self._filed, picture), self._put_away)
        for picture in _beyond(FILED_BYTES, {picture: picture.bytes_in_file for picture in pictures}):
            if pictures[picture] and not self._needed(picture):
                picture.forget()

    def _needed(self, picture: Picture) -> bool:
        return picture in self._document.needed

    def _filed(self, picture: Picture) -> tuple[Picture, Picture | None]:
        """In the worker's thread: the picture, and the same on the disk, None where that has no room."""
        try:
            return picture, put_away(picture, self._folder)
        except OSError:
            return picture, None

    def _put_away(self, result: tuple[Picture, Picture | None]) -> None:
        picture, filed = result
        self._on_the_way.discard(picture)
        if filed is not None:
            picture.fill(filed)
        elif self._pictures().get(picture, False) and not self._needed(picture):
            picture.forget()


def _beyond(limit: int, sizes: dict[Picture, int]) -> Iterator[Picture]:
    """The first pictures, until the others are no more than `limit` bytes together."""
    whole = sum(sizes.values())
    for picture, size in sizes.items():
        if whole <= limit:
            return
        if size:
            yield picture
            whole -= size
