"""Work on the library that the person waits for: groups, duplicates, measures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from aedesk.gui.background.worker import Worker
from aedesk.gui.library.source import LibrarySource, nothing
from aedesk.gui.panels.progress import Progress
from aedesk.jobs import Job
from aedesk.library.index import Index

T = TypeVar("T")


class Thinking(QObject):
    """One piece of work at a time, with a bar and Stop; new work stops the old one."""

    def __init__(self, source: LibrarySource, progress: Progress) -> None:
        super().__init__(source)
        self._source, self._progress = source, progress
        self._worker = Worker(self)
        progress.cancel_requested.connect(self._stop)

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._worker.busy

    def start(
        self,
        title: str,
        work: Callable[[Index, Job], T],
        done: Callable[[T], object],
        ended: Callable[[], object] = nothing,
    ) -> None:
        """Have `work` done; its result goes to `done`. `ended`: it was stopped, or failed, which is said."""
        source = self._source

        def succeeded(result: T) -> None:
            self._progress.finish()
            done(result)

        def failed(problem: BaseException) -> None:
            self._progress.finish()
            ended()
            source.tell(problem)

        def stopped() -> None:
            self._progress.finish()
            ended()

        self._worker.run(lambda job: work(source.index(), job), succeeded, failed, self._progress, stopped)
        self._progress.start(title)

    def close(self) -> None:
        """Stop the worker."""
        self._worker.close()

    def _stop(self) -> None:
        self._progress.stopping()
        self._worker.cancel()
