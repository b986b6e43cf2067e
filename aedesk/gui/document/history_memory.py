"""Photos and their histories take little memory: what was shown longest ago goes to the disk; what is too much for that
is read, or worked out, anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from aedesk.gui.background.worker import Worker
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.picture_file import put_away
from aedesk.gui.document.picture_store import Key
from aedesk.recipe.history import can_repeat

# A step of a tool keeps a whole photo, of which 24 megapixels in colour take 0.1 GB.
KEPT_BYTES = 250_000_000  # in memory
FILED_BYTES = 4_000_000_000  # on the disk
REST = 300  # milliseconds in which the new picture is drawn first
HURRY = 1.3  # times what may be kept: with so much there is no rest; in a rush through photos there would be none


class HistoryMemory(QObject):
    """Watches the pictures of all photos that are worked on, and puts the oldest into `folder`. Of the photo that is
    shown, the original and the picture that is seen stay in memory. A photo to which nothing was done is read again
    when it is shown again."""

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__(document)
        self._document, self._folder = document, folder
        self.worker = Worker(self)  # its own: nobody waits for it
        self._on_the_way: set[Key] = set()
        self._limit: int | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._relieve)
        document.opened.connect(self._leave_untouched)
        document.picture_changed.connect(self._changed)
        document.edits.changed.connect(lambda path: self._changed())

    def set_limit(self, kept_bytes: int) -> None:
        """Keep so much in memory from now on."""
        self._limit = kept_bytes
        self._timer.start()

    def close(self) -> None:
        """Wait for what is being written."""
        self._closed = True
        self._timer.stop()
        self.worker.close()

    def _pictures(self) -> dict[Key, bool]:
        """Those that are known, of the photo that was shown longest ago first and its oldest step first, but what must
        stay last; whether each can be read or worked out anew."""
        pictures: dict[Key, bool] = {}  # a picture may stand in many states
        for edit in self._document.edits:
            if edit is not self._document.edit and edit.original_key is not None:
                pictures[edit.original_key] = edit.in_file
            for key, steps in edit.pictures_of_states:
                pictures[key] = pictures.get(key, True) and (can_repeat(steps) if steps else edit.in_file)
        at_hand, known = self._document.at_hand, self._document.pictures.knows
        return {key: pictures[key] for key in sorted(pictures, key=at_hand.__contains__) if known(key)}

    def _leave_untouched(self) -> None:
        """A photo that was only looked at is read again."""
        for edit in self._document.edits:
            if edit is not self._document.edit and not edit.is_touched and edit.original_key is not None:
                self._document.pictures.forget(edit.original_key)

    def _changed(self) -> None:
        """One step after the other, faster than the rest is long, must not fill the memory."""
        if self._closed:
            return
        get, at_hand = self._document.pictures.get, self._document.at_hand
        pictures = self._pictures()
        for key in pictures:
            if key not in at_hand:
                get(key).leave_memory()  # undone quickly, each step was seen for a moment
        if sum(get(key).nbytes for key in pictures) > HURRY * (self._limit or KEPT_BYTES):
            self._relieve()
        self._timer.start()

    def _relieve(self) -> None:
        document, pictures = self._document, self._pictures()
        get, at_hand, needed = document.pictures.get, document.at_hand, document.edit.needed
        for key in _beyond(self._limit or KEPT_BYTES, {key: get(key).nbytes for key in pictures}):
            if key not in at_hand and key not in self._on_the_way:
                self._on_the_way.add(key)
                self.worker.run_quietly(partial(self._filed, key, get(key)), self._put_away)
        for key in _beyond(FILED_BYTES, {key: get(key).bytes_in_file for key in pictures}):
            if pictures[key] and key not in needed:
                document.pictures.forget(key)

    def _filed(self, key: Key, picture: Picture) -> tuple[Key, Picture | None]:
        """In the worker's thread: the picture on the disk, None where that has no room."""
        try:
            return key, put_away(picture, self._folder)
        except OSError:
            return key, None

    def _put_away(self, result: tuple[Key, Picture | None]) -> None:
        key, filed = result
        self._on_the_way.discard(key)
        if key in self._document.at_hand:  # by now
            return
        if filed is not None:
            self._document.pictures.put(key, filed)
        elif self._pictures().get(key, False) and key not in self._document.edit.needed:
            self._document.pictures.forget(key)


def _beyond(limit: int, sizes: dict[Key, int]) -> Iterator[Key]:
    """The first pictures, until the others are no more than `limit` bytes together."""
    whole = sum(sizes.values())
    for picture, size in sizes.items():
        if whole <= limit:
            return
        if size:
            yield picture
            whole -= size
