"""Looking through the folders of the library while the desk is used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aedesk.gui.background.worker import Worker
from aedesk.gui.library.source import LibrarySource
from aedesk.gui.look.translate import sentence
from aedesk.gui.panels.progress import Progress
from aedesk.jobs import Job
from aedesk.library.index import Index
from aedesk.library.only_one import only_one
from aedesk.library.update import Report, update
from aedesk.library.watch import LOCK


class Indexing(QObject):
    """One folder after the other; each can be stopped, and what is done is kept. `ended`: a folder (a Path) was looked
    through, with its Report."""

    ended = Signal(object, object)

    def __init__(self, source: LibrarySource, progress: Progress) -> None:
        super().__init__(source)
        self._source, self._progress = source, progress
        self._worker = Worker(self)
        self._waiting: list[Path] = []
        progress.cancel_requested.connect(self.stop)
        source.rebuilt.connect(self.update_all)

    @property
    def busy(self) -> bool:
        """Whether a folder is being looked through."""
        return self._worker.busy

    def add(self, folder: Path) -> None:
        """Take a folder into the library and look through it."""

        def added(taken: Path) -> None:
            self._source.refresh()
            self.update([taken])

        self._source.write(lambda index: index.add_folder(folder), added)

    def forget(self, folder: Path) -> None:
        """Take a folder out of the library; the photos stay where they are."""

        def forgotten(count: int) -> None:
            self._source.refresh()
            said = self.tr("%n photo(s) of “%1” forgotten. The files are where they were.", "", count)
            self._source.noticed.emit(said.replace("%1", folder.name))

        self._waiting = [one for one in self._waiting if one != folder]
        self._source.write(lambda index: index.forget(folder), forgotten)

    def update_all(self) -> None:
        """Look through all folders."""
        self.update(list(self._source.listing.folders))

    def update(self, folders: list[Path]) -> None:
        """Look through some, after those that wait already."""
        self._waiting += [folder for folder in folders if folder not in self._waiting]
        if not self._worker.busy:
            self._next()

    def stop(self) -> None:
        """Stop, also what waits."""
        self._waiting.clear()
        self._progress.stopping()
        self._worker.cancel()

    def close(self) -> None:
        """Stop the worker."""
        self._worker.close()

    def _next(self) -> None:
        if not self._waiting:
            self._progress.finish()
            return
        folder = self._waiting.pop(0)
        source = self._source

        def work(job: Job) -> Report:
            index: Index = source.index()
            with only_one(index.path.with_name(LOCK)):  # who watches the folders waits meanwhile
                return update(index, source.coder(), job, [folder])

        self._worker.run(work, lambda report: self._done(folder, report), self._failed, self._progress, self._stopped)
        self._progress.start(folder.name)

    def _done(self, folder: Path, report: Report) -> None:
        for problem in report.problems[-1:]:
            others = len(report.problems) - 1
            more = " " + self.tr("%n more file(s) could not be read.", "", others) if others else ""
            self._source.noticed.emit(sentence(problem) + more)
        self._end()
        self.ended.emit(folder, report)

    def _failed(self, problem: BaseException) -> None:
        self._waiting.clear()
        self._end()
        self._source.tell(problem)

    def _stopped(self) -> None:
        self._source.noticed.emit(self.tr("Stopped. What is done is kept; Update goes on."))
        self._end()

    def _end(self) -> None:
        self._source.refresh()
        self._next()
