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


class NoProcess(Exception):
    """The system gives no process at all; nothing was begun."""


LOOK = 0.1  # seconds between two looks whether the person wants to stop
GRACE = 0.4  # seconds in which those at work may end on their own after a stop
LAST = 0.15  # seconds in which they may put away what is half written
STOP = None


def side_by_side(
    tasks: Sequence[T], work: Callable[[T, Job], R], count: int, job: Job, died: Callable[[T, int], R]
) -> Generator[R, None, None]:
    """Have `count` processes do all `tasks`; each result as it is known, in no order.

    `work` and the tasks are sent to the processes, so they can be pickled; it raises Cancelled only. `died`: is
    told the task of a process that ended before it, and its number, and gives a result. Once `job` is cancelled, the
    results of those that are done are still given, within GRACE seconds, then Cancelled is raised. Raises NoProcess."""
    crew: list[_Worker[T, R]] = []
    rest = list(reversed(tasks))
    try:
        while (rest or any(worker.task for worker in crew)) and not job.cancelled:
            _hand_out(rest, crew, work, count)
            for worker in _ready(crew, LOOK):
                yield _result(worker, crew, died)
        if job.cancelled:
            yield from _stopped(crew)
            raise Cancelled
    finally:
        _end(crew, died)


class _Worker(Generic[T, R]):
    """A process. `task`: in a list of one what it works on; empty where it waits."""

    def __init__(self, work: Callable[[T, Job], R]) -> None:
        """Raises OSError where the system gives none."""
        context = get_context("spawn")
        self.connection, far = context.Pipe()
        self.task: list[T] = []
        self.process = context.Process(target=_serve, args=(far, work), daemon=True)
        try:
            with _deaf_to_ctrl_c():
                self.process.start()
        except BaseException:
            self.connection.close()
            raise
        finally:
            far.close()
        self.number = int(self.process.pid or 0)

    def give(self, task: T) -> None:
        self.task = [task]
        with suppress(OSError):  # it has died: seen where its result is waited for
            self.connection.send([task])


def _hand_out(rest: list[T], crew: list[_Worker[T, R]], work: Callable[[T, Job], R], count: int) -> None:
    """Give each process that waits a task, and start those that are missing."""
    for worker in crew:
        if rest and not worker.task:
            worker.give(rest.pop())
    while rest and len(crew) < count:
        try:
            crew.append(_Worker(work))
        except (OSError, RuntimeError):
            if not crew:
                raise NoProcess from None
            return  # with those that are there
        crew[-1].give(rest.pop())


def _ready(crew: list[_Worker[T, R]], seconds: float) -> list[_Worker[T, R]]:
    """Those that have something to say, or have died."""
    at_work = [worker for worker in crew if worker.task]
    ends: list[Any] = [worker.connection for worker in at_work]
    ends += [worker.process.sentinel for worker in at_work]
    said = wait(ends, seconds)
    return [worker for worker in at_work if worker.connection in said or worker.process.sentinel in said]


def _result(worker: _Worker[T, R], crew: list[_Worker[T, R]], died: Callable[[T, int], R]) -> R:
    with suppress(EOFError, OSError):
        result: R = worker.connection.recv()
        worker.task = []
        return result
    (task,), worker.task = worker.task, []
    _end([worker], died)
    crew.remove(worker)
    return died(task, worker.number)


def _stopped(crew: list[_Worker[T, R]]) -> Iterator[R]:
    """Tell all to stop, and give the results of those that were done all the same."""
    for worker in crew:
        with suppress(OSError):
            worker.connection.send(STOP)
    until, waited_for = time.monotonic() + GRACE, list(crew)
    while any(worker.task for worker in waited_for) and (left := until - time.monotonic()) > 0:
        for worker in _ready(waited_for, left):
            try:
                result = worker.connection.recv()
            except (EOFError, OSError):  # it has stopped in the middle of its task
                waited_for.remove(worker)
                continue
            worker.task = []
            yield result


def _end(crew: list[_Worker[T, R]], died: Callable[[T, int], R]) -> None:
    """End all processes, also those that are at work."""
    for worker in crew:
        worker.process.terminate()
    until = time.monotonic() + LAST
    for worker in crew:
        worker.process.join(max(0.0, until - time.monotonic()))
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        worker.connection.close()
        for task in worker.task:
            died(task, worker.number)


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """What is started in the block does not hear Ctrl-C, which a terminal sends to all: this process tells them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, work: Callable[[T, Job], R]) -> None:
    """What a process does: one task after the other, until it is told to stop or nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_tidily()
    given: queue.SimpleQueue[tuple[T, Job] | None] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, given), daemon=True).start()
    while (order := given.get()) is not STOP:
        with suppress(Cancelled):
            connection.send(work(*order))


def _listen(connection: Connection, given: queue.SimpleQueue[Any]) -> None:
    """Take what is told, also while the other thread works."""
    job = Job()
    try:
        while (told := connection.recv()) is not STOP:
            job = Job()
            given.put((told[0], job))
    except (EOFError, OSError):  # the program that gave the tasks is no more
        end_now(1)
    given.put(STOP)
    job.cancel()
