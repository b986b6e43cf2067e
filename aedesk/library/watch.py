"""Watching the folders of a library: new and changed photos come in by themselves.

The system tells what changes (watchdog: inotify, FSEvents, ReadDirectoryChangesW); folders of other computers, of which
it tells nothing, and those for which it has no more watches, are looked through from time to time, and all of them once
in a while. What is found is the work of `update`: moved photos are known again by their content, and of a folder that
is not there, as of a disk that was unplugged, everything is kept until it is back.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from aedesk.errors import AEDeskError, in_a_sentence
from aedesk.filesystem import Stamp
from aedesk.imaging.formats.sidecar import SUFFIX
from aedesk.imaging.formats.table import is_readable
from aedesk.jobs import Cancelled, Job
from aedesk.library.changes import Changes
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.only_one import only_one
from aedesk.library.remote import is_remote
from aedesk.library.update import Report, update
from aedesk.models import library_code
from aedesk.recipe.kept_apart import is_kept_apart
from aedesk.sentence import Sentence
from aedesk.threads import lower_priority

POLL, POLL_WATCHED = 120.0, 1800.0  # seconds between two looks through folders that nobody watches, and others
RETRY = 10.0  # seconds after which it is tried again where another window was at work
LOCK = "watching.lock"  # beside the index


class Notices(Protocol):
    """Tells of changes in folders (see notices.py)."""

    def watch(self, folder: Path, changed: Callable[[Path, bool], object]) -> bool:
        """Call `changed(path, whether it is a folder)` in a thread of its own whenever something below the folder
        changes. False where the system does not do it."""

    def unwatch(self, folder: Path) -> None:
        """No more."""

    def close(self) -> None:
        """End all of it."""


@dataclass
class _Watched:
    """`root`: what the folder was when its watch began, None while it is not there. `told`: whether the system tells of
    changes. `next`: when it is looked through at the latest."""

    root: tuple[int, int] | None
    told: bool
    next: float


class Watcher:
    """Keeps an index up to date in a thread of its own, at low priority.

    `looked(folder, report)` is called after each look through a folder, `failed(sentence)` where one could not be done;
    both in the watcher's thread. Photos that were taken in by another window are in the index too, then: whoever shows
    it asks it again after each report. `coder` is called in that thread, when it is needed first."""

    def __init__(
        self,
        index: Index,
        coder: Callable[[], Coder],
        notices: Callable[[], Notices],
        looked: Callable[[Path, Report], object],
        failed: Callable[[Sentence], object],
    ) -> None:
        self._index, self._make_coder, self._make_notices = index, coder, notices
        self._looked, self._failed = looked, failed
        self.changes = Changes()
        self._coder: Coder | None = None
        self._chosen: Stamp | None = None  # of the code when that was made
        self._notices: Notices | None = None
        self._folders: dict[Path, _Watched] = {}
        self._wake, self._over = threading.Event(), threading.Event()
        self._job = Job()
        self._thread: threading.Thread | None = None
        self._said: Sentence | None = None  # what went wrong last

    def start(self) -> None:
        """Begin: with what has changed since the index was looked at last. An index that cannot be written is not
        watched."""
        if self._index.writable and self._thread is None:
            self._thread = threading.Thread(target=self._run, name="aedesk-watcher", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End, whatever is being done; what is written stays. Waits for the thread."""
        self._over.set()
        self._job.cancel()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def folders_changed(self) -> None:
        """Folders were taken into the library or out of it."""
        self._wake.set()

    def look(self) -> None:
        """Look through all folders now."""
        now = time.monotonic()
        for folder in list(self._folders):
            self.changes.note(folder, now, wait=0.0)
        self._wake.set()

    def _run(self) -> None:
        lower_priority()
        try:
            while not self._over.is_set():
                self._wake.clear()
                wait = self.tick(time.monotonic())
                self._wake.wait(wait)
        finally:
            if self._notices is not None:
                self._notices.close()

    def tick(self, now: float) -> float:
        """Do all that is due. Returns the seconds after which there is more to do."""
        try:
            self._follow(self._index.folders(), now)
            while not self._over.is_set() and (folder := self.changes.take(now)) is not None:
                self._look_through(folder, now)
        except Cancelled:
            pass
        except Exception as problem:  # one that nobody foresaw must not end the watch
            self._say(in_a_sentence(problem))
            return POLL
        waits = [watched.next - now for watched in self._folders.values()]
        left = self.changes.left(now)
        return max(0.0, min([*waits, POLL] if left is None else [*waits, left, POLL]))

    def _follow(self, folders: list[Path], now: float) -> None:
        """Watch what is in the library now; what was not there and is again is watched anew, and looked through."""
        for folder in set(self._folders) - set(folders):
            del self._folders[folder]
            self._told_by().unwatch(folder)
        self.changes.forget(lambda folder: folder in self._folders or folder in folders)
        for folder in folders:
            root, watched = _root(folder), self._folders.get(folder)
            if watched is None or root != watched.root:
                if watched is not None:
                    self._told_by().unwatch(folder)
                told = root is not None and not is_remote(folder) and self._watch(folder)
                self._folders[folder] = _Watched(root, told, now + (POLL_WATCHED if told else POLL))
                if root is not None:
                    self.changes.note(folder, now, wait=0.0)
            elif watched.next <= now:
                watched.next = now + (POLL_WATCHED if watched.told else POLL)
                if root is not None:
                    self.changes.note(folder, now, wait=0.0)

    def _watch(self, folder: Path) -> bool:
        def changed(path: Path, is_folder: bool) -> None:
            if concerns(folder, path, is_folder):
                self.changes.note(folder, time.monotonic())
                self._wake.set()

        return self._told_by().watch(folder, changed)

    def _told_by(self) -> Notices:
        if self._notices is None:
            self._notices = self._make_notices()
        return self._notices

    def _look_through(self, folder: Path, now: float) -> None:
        with only_one(self._index.path.with_name(LOCK)) as alone:
            if not alone:
                self.changes.note(folder, now, wait=RETRY)
                return
            try:
                chosen = library_code.stamp()
                if self._coder is None or chosen != self._chosen:  # the person has chosen another code
                    self._coder, self._chosen = self._make_coder(), chosen
                self._job = Job()
                if self._over.is_set():
                    return
                report = update(self._index, self._coder, self._job, [folder], self.changes.settle)
            except AEDeskError as problem:
                self._say(problem.sentence)
                return
        if report.unfinished:
            self.changes.note(folder, now)
        self._said = None
        self._looked(folder, report)

    def _say(self, problem: Sentence) -> None:
        """Once, however often it happens in between."""
        if problem != self._said:
            self._said = problem
            self._failed(problem)


def concerns(folder: Path, path: Path, is_folder: bool) -> bool:
    """Whether a change of a file or folder may be one of the photos of a folder of the library."""
    try:
        inside = path.relative_to(folder).parts
    except ValueError:
        return False
    if any(is_kept_apart(name) for name in inside):
        return False
    return is_folder or is_readable(path) or path.suffix.lower() == SUFFIX


def _root(folder: Path) -> tuple[int, int] | None:
    """Which folder it is: another one where another disk is there."""
    try:
        state = folder.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino
