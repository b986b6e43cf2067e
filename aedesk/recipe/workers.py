"""Processes that work side by side, that a stop reaches in the middle of their work, and of which one may die."""

from __future__ import annotations

import queue
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from aedesk.jobs import Cancelled, Job
from aedesk.termination import end_now, end_tidily

T = TypeVar("T")
R = TypeVar("R")


LOOK = 0.1  # seconds between two looks whether the person wants to stop
GRACE = 0.4  # seconds in which those at work may end on their own after a stop
LAST = 0.15  # seconds in which they may put away what is half written
STOP = UP = None  # what a process is told instead of a task, and what it says before its first result


def side_by_side(
    tasks: Sequence[T], work: Callable[[T, Job], R], count: int, job: Job, died: Callable[[T, int], R]
) -> Generator[R, None, None]:
    """Have `count` processes do all `tasks`; each result as it is known, in no order.

    `work` and the tasks are sent to the processes, so they can be pickled; it raises Cancelled only. `died`: is told
    the task of a process that ended before it, and its number, and gives a result. Where the system gives fewer
    processes, they do it all; where it gives none, this one does. Once `job` is cancelled, the results of those that
    are done are still given, within GRACE seconds, then Cancelled is raised."""
    crew = _Crew(work, died, count, list(reversed(tasks)))
    try:
        while crew.busy and not job.cancelled:
            crew.hand_out()
            if not crew.workers:
                yield work(crew.rest.pop(), job)
            for worker in crew.heard(LOOK):
                yield from crew.told_by(worker)
        if job.cancelled:
            yield from crew.stopped()
            raise Cancelled
    finally:
        crew.end(crew.workers)


class _Worker(Generic[T, R]):
    """A process. `task`: in a list of one what it works on; empty where it waits. `up`: it has begun to work."""

    def __init__(self, work: Callable[[T, Job], R]) -> None:
        """Raises OSError where the system gives none."""
        context = get_context("spawn")
        # One way each: those of both ways are sockets.
        told, self.tell = context.Pipe(duplex=False)
        self.hear, said = context.Pipe(duplex=False)
        self.task: list[T] = []
        self.up = False
        self.process = context.Process(target=_serve, args=(told, said, work), daemon=True)
        try:
            with deaf_to_ctrl_c():
                self.process.start()
        except BaseException:
            self.close()
            raise
        finally:
            told.close()
            said.close()
        self.number = int(self.process.pid or 0)

    def give(self, task: T) -> None:
        self.task = [task]
        with suppress(OSError):  # it has died: seen where its result is waited for
            self.tell.send([task])

    def close(self) -> None:
        self.tell.close()
        self.hear.close()


class _Crew(Generic[T, R]):
    """All processes of one piece of work. `rest`: the tasks that nobody has yet, the next one last."""

    def __init__(self, work: Callable[[T, Job], R], died: Callable[[T, int], R], most: int, rest: list[T]) -> None:
        self.workers: list[_Worker[T, R]] = []
        self.rest = rest
        self._work, self._died, self._most = work, died, most

    @property
    def busy(self) -> bool:
        return bool(self.rest) or any(worker.task for worker in self.workers)

    def hand_out(self) -> None:
        """Give each process that waits a task, and start those that are missing."""
        for worker in self.workers:
            if self.rest and not worker.task:
                worker.give(self.rest.pop())
        while self.rest and len(self.workers) < self._most:
            try:
                self.workers.append(_Worker(self._work))
            except (OSError, RuntimeError):
                self._most = len(self.workers)
                return
            self.workers[-1].give(self.rest.pop())

    def heard(self, seconds: float) -> list[_Worker[T, R]]:
        """Those at work that have something to say, or have died."""
        at_work = [worker for worker in self.workers if worker.task]
        ends: list[Any] = [worker.hear for worker in at_work]
        ends += [worker.process.sentinel for worker in at_work]
        said = wait(ends, seconds) if ends else []
        return [worker for worker in at_work if worker.hear in said or worker.process.sentinel in said]

    def told_by(self, worker: _Worker[T, R]) -> Iterator[R]:
        """The result of one that was heard, where that is what it says."""
        try:
            said = worker.hear.recv()
        except (EOFError, OSError):
            yield from self._lost(worker)
            return
        worker.up = True
        if said is not UP:
            worker.task = []
            yield said[0]

    def _lost(self, worker: _Worker[T, R]) -> Iterator[R]:
        tasks, worker.task = worker.task, []
        self.end([worker])
        self.workers.remove(worker)
        if worker.up:
            yield from (self._died(task, worker.number) for task in tasks)
        else:  # the system does not let it work, and will not let another
            self.rest += tasks
            self._most = len(self.workers)

    def stopped(self) -> Iterator[R]:
        """Tell all to stop, and give the results of those that were done all the same."""
        for worker in self.workers:
            with suppress(OSError):
                worker.tell.send(STOP)
        until = time.monotonic() + GRACE
        ended: list[_Worker[T, R]] = []
        while (left := until - time.monotonic()) > 0:
            heard = [worker for worker in self.heard(min(left, LOOK)) if worker not in ended]
            if not heard and all(worker in ended or not worker.task for worker in self.workers):
                return
            for worker in heard:
                try:
                    said = worker.hear.recv()
                except (EOFError, OSError):  # it has stopped in the middle of its task
                    ended.append(worker)
                    continue
                if said is not UP:
                    worker.task = []
                    yield said[0]

    def end(self, workers: list[_Worker[T, R]]) -> None:
        """End these processes, also in the middle of their work."""
        for worker in workers:
            worker.process.terminate()
        until = time.monotonic() + LAST
        for worker in workers:
            worker.process.join(max(0.0, until - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.close()
            for task in worker.task:
                self._died(task, worker.number)


@contextmanager
def deaf_to_ctrl_c() -> Iterator[None]:
    """What is started in the block does not hear Ctrl-C, which a terminal sends to all: this process tells them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(told: Connection, said: Connection, work: Callable[[T, Job], R]) -> None:
    """What a process does: one task after the other, until it is told to stop or nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_tidily()
    given: queue.SimpleQueue[tuple[T, Job] | None] = queue.SimpleQueue()
    try:
        threading.Thread(target=_listen, args=(told, given), daemon=True).start()
    except RuntimeError:  # the system gives no thread
        return
    said.send(UP)
    while (order := given.get()) is not STOP:
        with suppress(Cancelled):
            said.send([work(*order)])


def _listen(told: Connection, given: queue.SimpleQueue[Any]) -> None:
    """Take what is told, also while the other thread works."""
    job = Job()
    try:
        while (order := told.recv()) is not STOP:
            job = Job()
            given.put((order[0], job))
    except (EOFError, OSError):  # the program that gave the tasks is no more
        end_now(1)
    given.put(STOP)
    job.cancel()
