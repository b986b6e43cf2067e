"""Unsaved work survives a crash: it is kept in a file of its own, and offered at the next start."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import ref

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_there
from aedesk.gui.background.worker import Worker, ignore
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.step_pictures import as_images
from aedesk.gui.files.read import FindTool, steps_beside
from aedesk.imaging.formats.atomic import atomic_path, remove_leftovers
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.geometry import Size
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.processes import is_running
from aedesk.recipe.history import History
from aedesk.recipe.named import Named
from aedesk.recipe.sidecar import ENDING, save_sidecar, sidecar_path

REST = 2000  # milliseconds without another step before the work is kept
VERSION = 1


@dataclass(frozen=True)
class Recovered:
    """`original`: None where it is gone. `steps`: what made the work of it, None where they are not known. `pictures`:
    what the photo looked like after each of them."""

    original: Picture | None
    work: Picture
    steps: History | None = None
    snapshots: tuple[Named, ...] = ()
    pictures: tuple[Image | None, ...] = ()


@dataclass(frozen=True)
class Kept:
    """Work that a program which ended badly left behind. `note` is its small file, `picture` the photo as it was,
    `path` where the original lies."""

    note: Path
    picture: Path
    path: Path

    def remove(self) -> None:
        """The person has it, or does not want it."""
        _remove(self.note, self.picture)

    def load(self, job: Job, tool: FindTool) -> Recovered:
        """What is in it. Raises AEDeskError."""
        work = Picture.of(load(self.picture))
        job.check()
        try:
            original = Picture.of(load(self.path))
        except AEDeskError:
            return Recovered(None, work)
        sidecar, _ = steps_beside(self.picture, work, tool)
        if sidecar is None:
            return Recovered(original, work)
        return Recovered(original, work, sidecar.steps, sidecar.snapshots, sidecar.pictures)


@dataclass(frozen=True)
class _Work:
    """What is to be kept of a photo, in files called `name`."""

    name: str
    path: Path
    picture: Picture
    steps: History
    size: Size
    snapshots: tuple[Named, ...]
    small: Sequence[QImage | None]


class Recovery(QObject):
    """Keeps every photo that has unsaved changes in `folder`, in files named by the number of this process.

    `preview` gives the photo that is shown, and its steps, as a preview shows it that is not applied yet; None where
    there is none."""

    def __init__(
        self, document: Document, folder: Path, preview: Callable[[], tuple[Picture, History] | None] = lambda: None
    ) -> None:
        super().__init__(document)
        self._document, self._folder, self._preview = document, folder, preview
        # Its own worker: nobody waits for it. A full disk must not disturb the work: problems are not reported.
        self.worker = Worker(self)
        self._names: dict[Path, str] = {}  # of the files of each photo that was ever kept
        # What lies in them: the picture, which is not held as the history may put it away, and which snapshots.
        self._kept: dict[str, tuple[ref[Picture], tuple[Named, ...]]] = {}
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._keep)
        document.picture_changed.connect(self.soon)
        document.snapshots_changed.connect(self.soon)
        document.edits.changed.connect(lambda path: self.soon())

    def soon(self) -> None:
        """Something is another one: keep it, or forget it, after a rest."""
        if not self._closed:
            self._timer.start()

    def close(self) -> None:
        """The program ends as it should: what was not saved was given up."""
        self._closed = True
        self._timer.stop()
        self.worker.close()
        for name in self._names.values():
            self._drop(name)

    def _keep(self) -> None:
        """Write what is new, and forget what was saved or given up."""
        if self._closed:
            return
        if self.worker.busy:
            self._timer.start()
            return
        wanted = self._wanted()
        new = [work for work in wanted if not self._is_kept(work)]
        unsaved = {self._names.get(edit.path) for edit in self._document.edits if edit.path and edit.modified}
        old = set(self._names.values()) - {work.name for work in wanted} - unsaved
        if not new and not old & self._kept.keys():
            return

        def work(job: Job) -> None:
            for name in old:
                self._drop(name)
            for one in new:
                self._write(one, job)

        for name in old:
            self._kept.pop(name, None)
        self._kept.update({one.name: (ref(one.picture), one.snapshots) for one in new})
        self.worker.run(work, ignore, ignore)

    def _is_kept(self, work: _Work) -> bool:
        picture, snapshots = self._kept.get(work.name, (None, ()))
        return picture is not None and picture() is work.picture and snapshots == work.snapshots

    def _wanted(self) -> list[_Work]:
        """The photos that would be lost, as far as their pictures are at hand: others were kept when they were."""
        wanted = []
        for edit in self._document.edits:
            picture, steps = edit.current, edit.steps
            preview = self._preview() if edit is self._document.edit else None
            if preview is not None:
                picture, steps = preview
            if picture is not None and edit.path is not None and (edit.modified or preview is not None):
                small = edit.step_pictures.after_each(steps)
                name = self._names.setdefault(edit.path, f"{os.getpid()}-{len(self._names)}")
                wanted.append(_Work(name, edit.path, picture, steps, edit.size, edit.named, small))
        return wanted

    def _write(self, work: _Work, job: Job) -> None:
        """In the worker's thread."""
        job.check()
        note, target = self._folder / f"{work.name}.json", self._folder / f"{work.name}.tif"
        note.parent.mkdir(parents=True, exist_ok=True)
        save(work.picture.image, target, overwrite=True)
        save_sidecar(work.steps, work.path, work.size, target, work.snapshots, as_images(work.small))
        job.check()
        # Last: without it, the picture is only a leftover.
        with atomic_path(note, overwrite=True) as temporary:
            entry = {"aedesk_recovery": VERSION, "path": str(work.path.absolute()), "process": os.getpid()}
            temporary.write_text(json.dumps(entry), encoding="utf-8")

    def _drop(self, name: str) -> None:
        _remove(self._folder / f"{name}.json", self._folder / f"{name}.tif")


def _remove(note: Path, picture: Path) -> None:
    # The note first: without it, the others are only leftovers.
    with suppress(OSError):  # a folder that is closed to the person: nothing was kept there
        for path in (note, picture, sidecar_path(picture)):
            path.unlink(missing_ok=True)


def left_behind(folder: Path) -> list[Kept]:
    """The work of programs that run no longer, the latest first. What cannot be understood is passed over."""
    remove_leftovers(folder)
    found: list[tuple[float, Kept]] = []
    for note in content_of(folder):
        if note.suffix != ".json" or note.name.endswith(ENDING):
            continue
        entry = _read(note)
        picture = note.with_suffix(".tif")
        if entry is None or _still_at_work(entry["process"]) or not is_there(picture):
            continue
        found.append((note.stat().st_mtime, Kept(note, picture, Path(entry["path"]))))
    return [kept for _, kept in sorted(found, key=lambda pair: -pair[0])]


def _read(note: Path) -> dict[str, Any] | None:
    try:
        entry = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    sound = (
        isinstance(entry, dict)
        and entry.get("aedesk_recovery") == VERSION
        and isinstance(entry.get("path"), str)
        and isinstance(entry.get("process"), int)
    )
    return entry if sound else None


def _still_at_work(process: int) -> bool:
    """Whether another program has the work; this one, newly started, may have got the number of the one that ended."""
    return process != os.getpid() and is_running(process)
