"""Bringing the index up to date with its folders: new, changed, moved and vanished photos."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from aedesk.errors import AEDeskError, in_a_sentence
from aedesk.filesystem import is_folder, is_there
from aedesk.imaging.formats.table import is_readable
from aedesk.jobs import Job
from aedesk.library.coder import Coder
from aedesk.library.index import Index
from aedesk.library.look import Look, content_of_file, look_at
from aedesk.library.names import read_back
from aedesk.library.photo import File, Photo
from aedesk.recipe.kept_apart import is_kept_apart
from aedesk.sentence import Sentence
from aedesk.threads import mapped, processors

NAMES = 0.05  # of the work of a folder: reading what is said of its photos
TOGETHER = 32  # photos that are coded and written at once: so many are lost when the program is killed


@dataclass
class Report:
    """What became of the photos: how many are new, changed or moved, which have gone (their ids), what could not be
    read, and how many were left for later because they are still being written."""

    photos: int = 0
    new: int = 0
    changed: int = 0
    moved: int = 0
    missing: set[int] = field(default_factory=set)
    problems: list[Sentence] = field(default_factory=list)
    unfinished: int = 0
    lost: int = 0  # of those that have gone, how many were there before

    @property
    def gone(self) -> int:
        return len(self.missing)

    @property
    def is_news(self) -> bool:
        """Whether anything has become of any."""
        return bool(self.new or self.changed or self.moved or self.lost)


def in_words(report: Report) -> str:
    """Such as: 7 photos (2 new, 1 moved)."""
    counts = {"new": report.new, "changed": report.changed, "moved": report.moved, "gone": report.gone}
    words = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    return f"{report.photos} photo{'' if report.photos == 1 else 's'}" + (f" ({words})" if words else "")


def update(index: Index, coder: Coder, job: Job, folders: Sequence[Path] | None = None, settled: float = 0.0) -> Report:
    """Look through some folders of the library, or through all, and write what is new. `settled`: files that were
    written within so many seconds are left for later.

    What was written is kept when the work is stopped. Of a folder that is not there, such as one of a disk that is not
    plugged in, all stays as it is. Raises Cancelled or AEDeskError."""
    report = Report()
    chosen = index.folders() if folders is None else list(folders)
    for number, folder in enumerate(chosen):
        one = _Update(index, coder, folder, report)
        one.settled = round(settled * 1e9)
        one.run(job.part(number / len(chosen), (1 - NAMES) / len(chosen)))
        words = job.part((number + 1 - NAMES) / len(chosen), NAMES / len(chosen))
        if is_folder(folder):
            report.problems += read_back(index, index.photos(folder), words)
    if folders is None:
        index.rebuilt = False
    job.progress(1.0)
    return report


def files_in(folder: Path, closed: list[OSError]) -> Iterator[File]:
    """The files below a folder that may be photos, by their endings; what is hidden and what programs keep for
    themselves is left out. `closed` gets what could not be looked into."""
    for place, inside, names in os.walk(folder, onerror=closed.append):
        inside[:] = sorted(name for name in inside if not is_kept_apart(name))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or not is_readable(path):
                continue
            try:
                state = path.stat()
            except OSError as problem:
                closed.append(problem)
                continue
            yield File(path, state.st_size, state.st_mtime_ns)


class _Update:
    """One folder looked through."""

    def __init__(self, index: Index, coder: Coder, folder: Path, report: Report) -> None:
        self.index, self.coder, self.folder, self.report = index, coder, folder, report
        self.known = {photo.path: photo for photo in index.photos(folder)}
        self.settled = 0  # nanoseconds

    def run(self, job: Job) -> None:
        job.progress(0.0)
        if not is_folder(self.folder):
            self.report.problems.append(
                Sentence("The folder '{}' is not there; what is known of its photos is kept.", (self.folder,))
            )
            self.report.photos += len(self.known)
            return
        closed: list[OSError] = []
        files = {file.path: file for file in files_in(self.folder, closed)}
        self.report.photos += len(files)
        self._mark_gone(files, closed)
        wanted = [file for path, file in files.items() if not self._is_up_to_date(self.known.get(path), file)]
        if self.settled:
            now = time.time_ns()  # a clock of another computer may be before ours: its files are taken at once
            fresh = {file for file in wanted if now - self.settled < file.changed <= now}
            self.report.unfinished += len(fresh)
            wanted = [file for file in wanted if file not in fresh]
        for start in range(0, len(wanted), TOGETHER):
            job.progress(start / len(wanted))
            self._take_in(self._not_moved(wanted[start : start + TOGETHER]), job)

    def _mark_gone(self, files: dict[Path, File], closed: list[OSError]) -> None:
        """What is not found has gone, unless it lies where nobody can look."""
        unseen = []
        for problem in closed:
            place = Path(os.fsdecode(problem.filename))
            unseen.append(place)
            words = Sentence("'{}' cannot be looked into ({}).", (place, problem.strerror or problem))
            self.report.problems.append(words)
        missing = [
            photo
            for path, photo in self.known.items()
            if path not in files and not any(path.is_relative_to(place) for place in unseen)
        ]
        back = [photo for path, photo in self.known.items() if path in files and photo.gone]
        self.index.mark([photo for photo in missing if not photo.gone], True)
        self.index.mark(back, False)
        self.report.missing |= {photo.id for photo in missing}
        self.report.lost += sum(not photo.gone for photo in missing)

    def _is_up_to_date(self, photo: Photo | None, file: File) -> bool:
        return photo is not None and photo.is_file(file) and (photo.coder == self.coder.id or photo.problem is not None)

    def _not_moved(self, files: Sequence[File]) -> list[File]:
        """The files that are not those of photos which lay elsewhere before; of the others the new place is written."""
        left = []
        for file in files:
            before = self._before(file) if file.path not in self.known else None
            if before is None:
                left.append(file)
                continue
            self.index.move(before, self.folder, file)
            self.report.moved += 1
            self.report.missing.discard(before.id)
        return left

    def _before(self, file: File) -> Photo | None:
        """The photo of this content whose own file has gone."""
        try:
            same = self.index.same_content(content_of_file(file.path))
        except OSError:
            return None
        return next((photo for photo in same if photo.coder == self.coder.id and not is_there(photo.path)), None)

    def _take_in(self, files: Sequence[File], job: Job) -> None:
        """Look at these files and write what they are."""
        photos: list[Photo] = []
        looks: dict[int, Look] = {}
        for file, look in zip(files, mapped(_looked, [file.path for file in files], processors()), strict=True):
            job.check()
            photo = Photo(0, file.path, file.size, file.changed)
            if isinstance(look, Look):
                looks[len(photos)] = look
                photo = replace(
                    photo,
                    width=look.width,
                    height=look.height,
                    content=look.content,
                    hash=look.hash,
                    sketch=look.sketch,
                    taken=look.taken,
                )
            else:
                photo = replace(photo, problem=look)
                self.report.problems.append(look)
            photos.append(photo)
            self.report.new += file.path not in self.known
            self.report.changed += file.path in self.known
        codes = self.coder.codes_of(list(looks.values()), job)
        for place, its in zip(looks, codes, strict=True):
            photos[place] = replace(photos[place], codes=its, coder=self.coder.id)
        self.index.put(self.folder, photos)


def _looked(path: Path) -> Look | Sentence:
    """What a file holds, or why it cannot be read: one must not stop ten thousand."""
    try:
        return look_at(path)
    except AEDeskError as problem:
        return problem.sentence
    except Exception as problem:
        return in_a_sentence(problem, path.name)
