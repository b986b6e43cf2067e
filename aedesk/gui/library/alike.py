"""Finding the photos that are like one, or like a marked part of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from aedesk.gui.background.worker import Worker
from aedesk.gui.library.scope import Scope, still_there
from aedesk.gui.library.source import LibrarySource, Listing
from aedesk.gui.look.translate import number
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.library.coder import Coder
from aedesk.library.find import Alike, code_of, find_alike, searchable
from aedesk.library.photo import Photo

COUNT = 200  # photos that are shown, the most alike first
SEEN = 1024  # pixels of the longer side, at which a photo is looked at

Part = tuple[float, float, float, float]  # left, upper, right and lower end, as shares of the sides
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)


class AlikeFinder(QObject):
    """`found`: a Scope, the most alike first."""

    found = Signal(object)

    def __init__(self, source: LibrarySource) -> None:
        super().__init__(source)
        self._source = source
        self._worker = Worker(self)

    @property
    def busy(self) -> bool:
        """Whether it is being searched."""
        return self._worker.busy

    def close(self) -> None:
        """Stop the worker."""
        self._worker.close()

    def like_photo(self, photo: Photo, part: Part = WHOLE) -> None:
        """Find those like a photo of the library, or like a part of it."""

        def code(coder: Coder, job: Job) -> NDArray[np.int8]:
            known = self._source.index().at(photo.path) if part == WHOLE else None
            if known is not None and known.code is not None and known.coder == coder.id:
                return known.code
            return code_of(cut(thumbnail(photo.path, SEEN), part), coder, job)

        self._find(code, photo.path.name, part, photo)

    def like_picture(self, picture: Callable[[], Image], name: str, part: Part = WHOLE) -> None:
        """Find those like a picture that may not be in the library. `picture` is called in the worker's thread."""
        self._find(lambda coder, job: code_of(cut(picture(), part), coder, job), name, part, None)

    def _find(self, code: Callable[[Coder, Job], NDArray[np.int8]], name: str, part: Part, photo: Photo | None) -> None:
        source = self._source

        def work(job: Job) -> list[Alike]:
            coder = source.coder()
            wanted = code(coder, job)
            job.check()
            photos = searchable(source.index().photos(), coder)
            return find_alike(photos, wanted, COUNT)

        words = self.tr("Photos like “%s”") if part == WHOLE else self.tr("Photos like a part of “%s”")

        def done(found: list[Alike]) -> None:
            wanted = (-1, "") if photo is None else (photo.id, self.tr("This photo"))
            self.found.emit(_scope(words % name, found, source.listing, wanted))

        self._worker.run(work, done, source.tell)


def cut(image: Image, part: Part) -> Image:
    """A part of an image, at least one pixel of it."""
    left, top, right, bottom = part
    x, y = int(left * image.width), int(top * image.height)
    wide, high = max(1, round((right - left) * image.width)), max(1, round((bottom - top) * image.height))
    x, y = min(x, image.width - 1), min(y, image.height - 1)
    return Image(image.pixels[y : y + high, x : x + wide].copy())


def _scope(title: str, found: Sequence[Alike], listing: Listing, wanted: tuple[int, str]) -> Scope:
    likeness = {one.photo.id: one.likeness for one in found}

    def says(photo: Photo) -> str:
        return f"{number(100 * max(0.0, likeness[photo.id]))} %"

    def of(photos: Sequence[Photo], listing: Listing) -> Scope | None:
        there = still_there(photos, listing)
        return Scope(title, there, lambda later: of(there, later), says, (), *wanted) if there else None

    return of([one.photo for one in found], listing) or Scope(title, (), lambda listing: None)
