"""Small pictures of photos, and their stars, read while nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from aedesk.codec.files import SUFFIX as AED
from aedesk.codec.files import is_aed
from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of
from aedesk.gui.background.worker import Worker
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.formats.rating import rating_of, set_rating
from aedesk.imaging.formats.table import READABLE
from aedesk.imaging.formats.thumbnail_cache import shared_thumbnail


class SmallPictures(QObject):
    """Reads one photo after the other in a worker of its own, that which was asked for last first: it is what is seen.

    `read`: of a photo (its Path), the small picture (a QImage, or None where it cannot be read) and its stars."""

    read = Signal(object, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self._wanted: dict[Path, None] = {}  # in the order in which they were asked for
        self._reading: Path | None = None

    def ask(self, path: Path) -> None:
        """Read a photo soon."""
        if path != self._reading:
            self._wanted.pop(path, None)
            self._wanted[path] = None
            self._go_on()

    def forget(self) -> None:
        """Nothing of what was asked for is wanted any more."""
        self._wanted.clear()

    def rate(self, path: Path, rating: int, failed: Callable[[AEDeskError], object]) -> None:
        """Write the stars of a photo; what was read before is in turn."""

        def written(problem: AEDeskError | None) -> None:
            if problem is not None:
                failed(problem)

        self.worker.run_quietly(lambda: _write(path, rating), written)

    def list_folder(self, folder: Path, done: Callable[[list[Path]], object]) -> None:
        """Find the photos of a folder, by name."""
        self.worker.run_quietly(lambda: photos_in(folder), done)

    def close(self) -> None:
        """Stop the worker."""
        self.forget()
        self.worker.close()

    def _go_on(self) -> None:
        if self._reading is None and self._wanted:
            path = self._reading = self._wanted.popitem()[0]
            self.worker.run_quietly(lambda: _read(path), self._take)

    def _take(self, found: tuple[Path, QImage | None, int]) -> None:
        self._reading = None
        self.read.emit(*found)
        self._go_on()


def photos_in(folder: Path) -> list[Path]:
    """All that may be a photo, by its name; hidden files are none."""
    endings = {ending for endings in READABLE.values() for ending in endings} | {AED}
    return [path for path in content_of(folder) if path.suffix.lower() in endings and not path.name.startswith(".")]


def _read(path: Path) -> tuple[Path, QImage | None, int]:
    """In the worker's thread; a photo that cannot be read says why once it is opened."""
    rating = rating_of(path)
    if is_aed(path):
        return path, None, rating
    try:
        return path, to_qimage(shared_thumbnail(path)), rating
    except (AEDeskError, MemoryError):
        return path, None, rating


def _write(path: Path, rating: int) -> AEDeskError | None:
    try:
        set_rating(path, rating)
    except AEDeskError as problem:
        return problem
    return None
