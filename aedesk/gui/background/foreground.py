"""The work that the person waits for: what follows when it ends, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.trim import give_back
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.messages import show_error
from aedesk.jobs import Job, Stages

T = TypeVar("T")


class ShowsProgress(Protocol):
    """What is seen of the work, such as a bar with a button that stops it."""

    @property
    def cancel_requested(self) -> SignalInstance: ...

    def start(self, title: str, can_stop: bool = True) -> None: ...

    def report(self, fraction: float) -> None: ...

    def show_stages(self, stages: Stages) -> None: ...

    def stopping(self) -> None: ...

    def finish(self) -> None: ...

    def isHidden(self) -> bool: ...


class Foreground(QObject):
    """One piece of work at a time. `changed`: work has begun or ended.

    `say` shows a line in the status bar, "" clears it; `progress` is seen whichever panel is."""

    changed = Signal()

    def __init__(self, window: QWidget, worker: Worker, progress: ShowsProgress, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._worker, self._shown, self._say = window, worker, progress, say
        progress.cancel_requested.connect(self.cancel)
        self._can_stop = False

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._worker.busy

    @property
    def can_stop(self) -> bool:
        """Whether work is going on that the person can stop."""
        return self._can_stop

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], bool] | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Have `work` done; its result goes to `done`. A problem is shown to the person, unless `failed` says that it
        has dealt with it. `stopped` is called if the person stops it."""

        def tidy(job: Job) -> T:
            try:
                return work(job)
            finally:
                give_back()

        def succeeded(result: T) -> None:
            self._finished()
            done(result)
            self.changed.emit()

        def went_wrong(problem: BaseException) -> None:
            self._finished()
            if failed is None or not failed(problem):
                show_error(self._window, problem)

        def cancelled() -> None:
            self._finished()
            self._say(self.tr("Stopped. The photo is unchanged."))
            if stopped is not None:
                stopped()

        job = self._worker.run(tidy, succeeded, went_wrong, self, cancelled)
        self._say("")
        self.changed.emit()
        return job

    def start(
        self,
        title: str,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], bool] | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """The same with a title that says what goes on, such as that of a panel; the person can stop it."""
        self._can_stop = True
        job = self.run(work, done, failed, stopped)
        self._shown.start(title)
        return job

    def cancel(self) -> None:
        """Stop what is being done, where that can be stopped."""
        if self._can_stop:
            self._shown.stopping()
            self._worker.cancel()

    def report(self, fraction: float) -> None:
        """How far the work is, from 0 to 1."""
        if self._shown.isHidden():  # a file that is read or written slowly
            self._shown.start("", can_stop=False)
        self._shown.report(fraction)

    def show_stages(self, stages: Stages) -> None:
        """What the work does now."""
        self._shown.show_stages(stages)

    def _finished(self) -> None:
        self._say("")
        self._shown.finish()
        self._can_stop = False
        self.changed.emit()
