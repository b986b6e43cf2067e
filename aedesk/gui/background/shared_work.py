"""Work that one worker has begun and another one can wait for, instead of doing it again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Generic, TypeVar

from aedesk.jobs import Job, Stages

REST = 0.05  # seconds between two looks at how far it is

T = TypeVar("T")


class SharedWork(Generic[T]):
    """`run` does `work` in the thread that has begun it; `result` waits for it in another one. `fraction` and `stages`
    are set by who hears the reports of the first, which may be the work itself."""

    def __init__(self, work: Callable[[Job], T]) -> None:
        self._work = work
        self._future: Future[T] = Future()
        self.fraction = 0.0
        self.stages: Stages = ()

    def report(self, fraction: float) -> None:
        """How far it is."""
        self.fraction = fraction

    def show_stages(self, stages: Stages) -> None:
        """What it does now."""
        self.stages = stages

    @property
    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return self._future.done()

    def run(self, job: Job) -> T:
        """Do it. What goes wrong is raised here and in whoever waits."""
        try:
            result = self._work(job)
        except BaseException as problem:
            self._future.set_exception(problem)
            raise
        self._future.set_result(result)
        return result

    def result(self, job: Job) -> T:
        """Wait until it is done, and report meanwhile how far it is. Where `job` is cancelled, only the waiting ends.

        Raises what `run` raised, and Cancelled."""
        while not self.done:
            part = job
            for stage in self.stages:
                part = part.part(0.0, 1.0, stage)
            part.progress(self.fraction)
            wait([self._future], REST)
        return self._future.result()
