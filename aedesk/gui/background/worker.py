"""One worker thread: the desk never waits for work."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from aedesk.jobs import Cancelled, Job, Stages

PROGRESS_INTERVAL = 0.03  # seconds: more would only fill the event queue

T = TypeVar("T")


def ignore(value: object) -> None:
    """Who is told of the end of work that nobody waits for."""


class HearsProgress(Protocol):
    """Is told, in the main thread, how far work is (0 to 1), and what it does now."""

    def report(self, fraction: float) -> None: ...

    def show_stages(self, stages: Stages) -> None: ...


@dataclass(frozen=True, eq=False)
class _Task:
    """A piece of work, and who is told of its end. `name`: by which the worker speaks of it."""

    name: object
    job: Job
    done: Callable[[Any], object]
    failed: Callable[[BaseException], object] | None
    progress: HearsProgress | None
    stopped: Callable[[], object] | None


class Worker(QObject):
    """Runs one piece of work after the other. Whoever gave it is called in the main thread.

    Starting new work cancels the old one; whatever the old one still reports is dropped, so a call always speaks of the
    latest work."""

    # From the worker to the main thread: (name of the task, name of the outcome, value).
    _reported = Signal(object, str, object)
    # The same of quiet work: (who is told, value).
    _quietly_done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="aedesk-worker")
        self._task: _Task | None = None
        self._reported.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._quietly_done.connect(lambda done, value: done(value), Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is going on whose end was not reported yet."""
        return self._task is not None

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
        progress: HearsProgress | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Start `work(job)` in the worker and return its job at once.

        One of three is called once: `done` with what it returns, `failed` with what it raises (by default the problem
        is shown as any fault in the main thread is), or `stopped` after it was cancelled by the person."""
        self.cancel()
        last = 0.0
        # What is told of progress must not hold the task, which would hold itself, and all pictures that `done` knows,
        # until Python collects its garbage.
        name = object()

        def on_progress(fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PROGRESS_INTERVAL or fraction >= 1:
                last = now
                self._reported.emit(name, "progress", fraction)

        def on_stages(stages: Stages) -> None:
            self._reported.emit(name, "stages", stages)

        task = self._task = _Task(name, Job(on_progress, on_stages), done, failed, progress, stopped)
        self._executor.submit(self._work, name, task.job, work)
        return task.job

    def run_quietly(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Have `work()` done in the worker's turn without being busy; its value goes to `done`.

        For preparations that nobody waits for: a problem is dropped."""
        self._executor.submit(lambda: self._quietly_done.emit(done, work()))

    def cancel(self) -> None:
        """Ask the running work to stop."""
        if self._task is not None:
            self._task.job.cancel()

    def close(self) -> None:
        """Cancel and wait for the worker. Nothing is reported afterwards."""
        self.cancel()
        self._task = None
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, name: object, job: Job, work: Callable[[Job], Any]) -> None:
        try:
            job.check()
            result = work(job)
        except Cancelled:
            self._reported.emit(name, "stopped", None)
        except BaseException as problem:  # a future would swallow it, the person must see it
            self._reported.emit(name, "failed", problem)
        else:
            self._reported.emit(name, "done", result)

    def _receive(self, name: object, outcome: str, value: Any) -> None:
        task = self._task
        if task is None or task.name is not name:
            return
        if outcome in ("progress", "stages"):
            self._tell(task, outcome, value)
            return
        self._task = None
        if outcome == "failed":
            if task.failed is None:
                raise value
            task.failed(value)
        elif outcome == "done" and not task.job.cancelled:
            task.done(value)
        elif task.stopped is not None:  # also work that was cancelled too late to notice: the person said no
            task.stopped()

    @staticmethod
    def _tell(task: _Task, what: str, value: Any) -> None:
        if task.progress is None or task.job.cancelled:
            return
        if what == "progress":
            task.progress.report(value)
        else:
            task.progress.show_stages(value)
