"""What the desk knows of the library, and all that asks its index: never in the thread of the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from aedesk.errors import AEDeskError
from aedesk.gui.background.models import Models
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.translate import sentence
from aedesk.jobs import Job
from aedesk.library.choose import Choice, chosen
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.kept_groups import Groups, kept
from aedesk.library.photo import Photo, Told
from aedesk.sentence import Sentence
from aedesk.tools.base import Context

SOON = 400  # milliseconds after which another window's change is looked at
REST = 10  # times as long as listing takes: so long nothing is listed again because photos come in

T = TypeVar("T")


def nothing() -> None:
    """What follows where nothing does."""


@dataclass(frozen=True, eq=False)
class Listing:
    """What is in the library. `photos`: those that are there, by path, without their codes; `told`: what is said of
    them, by their ids; `counts`: photos of each folder."""

    folders: tuple[Path, ...] = ()
    photos: tuple[Photo, ...] = ()
    told: Mapping[int, Told] = field(default_factory=dict)
    groups: Groups = ()
    counts: Mapping[Path, int] = field(default_factory=dict)
    writable: bool = True

    @cached_property
    def by_id(self) -> Mapping[int, Photo]:
        """Each photo by its id."""
        return {photo.id: photo for photo in self.photos}

    @cached_property
    def by_path(self) -> Mapping[Path, Photo]:
        """Each photo by its file."""
        return {photo.path: photo for photo in self.photos}


class LibrarySource(QObject):
    """`listed`: `listing` is another one. `noticed`: something that the person should know, in a sentence. `rebuilt`:
    the index had to be made anew, and its folders are to be looked through."""

    listed = Signal()
    noticed = Signal(str)
    rebuilt = Signal()

    def __init__(self, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.listing = Listing()
        self._index: Index | None = None
        self._lock = threading.Lock()
        self._reader, self._sorter = Worker(self), Worker(self)
        self._closed = False
        self._waits = 0  # pieces of work that the reader has not done yet
        self._lists = self._lists_again = False
        self._seen = -1  # the number of the last change of others
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._soon())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        self._lasted = 0.0  # seconds that listing took

    # ---- in the workers' threads

    def index(self) -> Index:
        """The index, opened when it is first wanted. Raises AEDeskError."""
        with self._lock:
            if self._index is None:
                self._index = Index()
            return self._index

    def coder(self) -> Coder:
        """The network that makes codes. Raises AEDeskError."""
        context = self.context(Job())
        return Coder.of(context.engine, context.models)

    def context(self, job: Job) -> Context:
        """What tools measure with."""
        return self._models.context(job)

    # ---- in the window's

    def refresh(self) -> None:
        """List all that is in the library again, and say it by `listed`."""
        if self._lists:
            self._lists_again = True
            return
        self._lists = True
        started = time.monotonic()

        def done(found: tuple[Listing, int, Path]) -> None:
            listing, self._seen, path = found
            self._lasted = time.monotonic() - started
            self._end_listing()
            self._watch(path)
            self.listing = listing
            self.listed.emit()
            self._tell_note()

        self.write(self._listing, done, self._end_listing)

    def write(
        self, work: Callable[[Index], T], done: Callable[[T], object], failed: Callable[[], object] = int
    ) -> None:
        """Have something small done to the index, in turn: it can not be stopped. A problem is said by `noticed`."""

        def tried() -> tuple[T | None, BaseException | None]:
            try:
                return work(self.index()), None
            except Exception as problem:
                return None, problem

        def ended(result: tuple[T | None, BaseException | None]) -> None:
            self._waits -= 1
            value, problem = result
            if problem is None:
                done(cast(T, value))
            else:
                failed()
                self.tell(problem)

        if self._closed:
            return
        self._waits += 1
        self._reader.run_quietly(tried, ended)

    @property
    def busy(self) -> bool:
        """Whether something is being written, listed or chosen."""
        return self._waits > 0 or self._sorter.busy

    def choose(self, choice: Choice, done: Callable[[list[Photo]], object]) -> None:
        """Choose some photos of the listing and put them in order; the last choice counts."""
        listing = self.listing
        self._sorter.run(lambda job: chosen(listing.photos, listing.told, choice), done, self.tell)

    def tell(self, problem: BaseException) -> None:
        """Say what went wrong. Raises what nobody foresaw."""
        if not isinstance(problem, AEDeskError):
            raise problem
        self.noticed.emit(sentence(problem.sentence))

    def close(self) -> None:
        """Stop the workers, and close the index."""
        self._closed = True
        self._later.stop()
        for worker in (self._reader, self._sorter):
            worker.close()
        if self._index is not None:
            self._index.close()

    def _listing(self, index: Index) -> tuple[Listing, int, Path]:
        change = index.change()
        photos = tuple(photo for photo in index.photos(codes=False) if not photo.gone)
        folders = tuple(index.folders())
        known = {photo.id for photo in photos}
        counts = dict.fromkeys(folders, 0)
        for photo in photos:
            for folder in folders:
                if photo.path.is_relative_to(folder):
                    counts[folder] += 1
                    break
        groups = kept(index.groups(), known)
        return Listing(folders, photos, index.told(), groups, counts, index.writable), change, index.path

    def _end_listing(self) -> None:
        self._lists = False
        if self._lists_again:
            self._lists_again = False
            self.refresh()

    def _tell_note(self) -> None:
        """Say once what had to be done to open the index."""
        index = self._index
        if index is None or index.note is None:
            return
        note: Sentence = index.note
        index.note = None
        self.noticed.emit(sentence(note))
        if index.rebuilt:
            self.rebuilt.emit()

    # ---- what others write

    def _watch(self, path: Path) -> None:
        """The files of the index: another window may write into it."""
        wanted = [str(file) for file in (path, path.with_name(path.name + "-wal")) if file.exists()]
        missing = [file for file in wanted if file not in self._watcher.files()]
        if missing:
            self._watcher.addPaths(missing)

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start(max(SOON, round(1000 * REST * self._lasted)))

    def _look(self) -> None:
        """List again if another window, or our own look through folders, has changed something."""

        def changed(found: tuple[int, int]) -> None:
            count, change = found
            if change != self._seen or count != len(self.listing.photos):
                self.refresh()

        self.write(lambda index: (index.count(), index.change()), changed)
