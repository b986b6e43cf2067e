"""One worker thread: the desk never waits for work."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from aedesk.jobs import Cancelled, Job, Stages

PROGRESS_INTERVAL = 0.03  # seconds: more would only fill the event queue


class Runner(QObject):
    """Runs one piece of work after the other. All its signals come in the main thread.

    Starting new work cancels the old one; whatever the old one still reports is dropped, so a
    signal always speaks of the latest job. `failed` carries the exception.
    """

    started = Signal(object)
    progress = Signal(object, float)
    stages = Signal(object, object)  # what the job does now
    succeeded = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)

    # The value of `run_quietly`.
    quietly_done = Signal(object)

    # From the worker to the main thread: (job, name of the outcome, value).
    _reported = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="aedesk-worker")
        self._job: Job | None = None
        self._reported.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is going on whose end was not reported yet."""
        return self._job is not None

    def run(self, work: Callable[[Job], Any]) -> Job:
        """Start `work(job)` in the worker and return its job at once."""
        if self._job is not None:
            self._job.cancel()
        last = 0.0

        def on_progress(fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PROGRESS_INTERVAL or fraction >= 1:
                last = now
                self._reported.emit(job, "progress", fraction)

        def on_stages(stages: Stages) -> None:
            self._reported.emit(job, "stages", stages)

        job = Job(on_progress, on_stages)
        self._job = job
        self.started.emit(job)
        self._executor.submit(self._work, job, work)
        return job

    def run_quietly(self, work: Callable[[], Any]) -> None:
        """Have `work()` done in the worker's turn without being busy; its value comes by `quietly_done`.

        For preparations that nobody waits for: a problem is dropped."""

        def quiet() -> None:
            self.quietly_done.emit(work())

        self._executor.submit(quiet)

    def cancel(self) -> None:
        """Ask the running work to stop; `cancelled` follows once it has."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Cancel and wait for the worker. Nothing is reported afterwards."""
        self.cancel()
        self._job = None
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Job, work: Callable[[Job], Any]) -> None:
        try:
            job.check()
            result = work(job)
        except Cancelled:
            self._reported.emit(job, "cancelled", None)
        except BaseException as problem:  # a future would swallow it, the person must see it
            self._reported.emit(job, "failed", problem)
        else:
            self._reported.emit(job, "succeeded", result)

    def _receive(self, job: Job, outcome: str, value: Any) -> None:
        if job is not self._job:
            return
        if outcome in ("progress", "stages"):
            if not job.cancelled:
                (self.progress if outcome == "progress" else self.stages).emit(job, value)
            return
        self._job = None
        if outcome == "succeeded" and not job.cancelled:
            self.succeeded.emit(job, value)
        elif outcome == "failed":
            self.failed.emit(job, value)
        else:  # also work that was cancelled too late to notice: the person said no
            self.cancelled.emit(job)
