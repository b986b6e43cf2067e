"""What a worker of a cluster does. Its functions take and give plain data, and know nothing of Dask."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from aedesk import __version__
from aedesk.cluster.lent import keep_lent, store_for
from aedesk.cluster.plain import Entry, outcome_entry, read_order
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_there
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from aedesk.recipe.batch import DONE, FAILED, Order, Outcome, work_on
from aedesk.recipe.items import Item
from aedesk.recipe.places import exists, place_of
from aedesk.sentence import Sentence

LOOK = 0.1  # seconds between two looks whether the batch was stopped
HOLD = 10.0  # seconds in which a folder that has vanished may come back before somebody else is asked
KILLS = 2  # processes that a photo may end before it is set aside
REMEMBERED = 100  # batches that were stopped


@dataclass
class _Bench:
    """What this process works with; the networks are loaded once. One photo at a time: the networks use all threads
    that they are given, and a photo that ends the process has been alone."""

    free: threading.Lock = field(default_factory=threading.Lock)
    key: tuple[object, ...] = ()
    engine: Engine | None = None
    models: ModelStore = field(default_factory=ModelStore)


_bench = _Bench()
_jobs: dict[Job, str] = {}  # what is under way, with the batch it belongs to
_stopped: list[str] = []


def about(folders: list[str]) -> Entry:
    """Who this worker is, and which of the folders it does not see."""
    return {"version": __version__, "pid": os.getpid(), "unseen": [f for f in folders if not is_there(Path(f))]}


def stop(batch: str) -> None:
    """Stop what is under way for a batch, and do nothing for it any more."""
    _stopped[:] = [*_stopped, batch][-REMEMBERED:]
    for job, of in list(_jobs.items()):
        if of == batch:
            job.cancel()


def receive(id: str, digest: str, files: dict[str, bytes]) -> str:
    """Keep a model that this worker lacks. "", or what went wrong."""
    try:
        keep_lent(id, digest, files)
    except AEDeskError as problem:
        return str(problem)
    return ""


def work(task: Entry, begin: Callable[[], int]) -> Entry:
    """Restore one photo. `begin`: notes that it is begun, and says how often it was before without an end.

    `task`: version, batch, order, photo, target, models (digests by id), marker (a file that is seen where the folder
    of the results is there; or ""), again (whether somebody may have saved it already). Gives what the executor
    understands: `outcome`, or one of `version`, `lacks`, `set_aside`, `stopped`."""
    if task["version"] != __version__:
        return {"version": __version__}
    with _under_way(task["batch"]) as job:
        try:
            return _work(task, begin, job) | {"pid": os.getpid()}
        except Cancelled:
            return {"stopped": True}


def _work(task: Entry, begin: Callable[[], int], job: Job) -> Entry:
    order = read_order(task["order"])
    with _alone(job):
        key = (order.device, order.threads, tuple(task["models"].items()))
        if key != _bench.key:
            store, lacking = store_for(task["models"])
            if lacking:
                return {"lacks": lacking}
            _bench.key, _bench.engine, _bench.models = key, Engine(order.device, order.threads), store
        before = begin()
        if before >= KILLS:
            return {"set_aside": True}
        assert _bench.engine is not None
        outcome = _made(task, order, before, _bench.engine, job)
    return {"outcome": outcome_entry(outcome)}


def _made(task: Entry, order: Order, before: int, engine: Engine, job: Job) -> Outcome:
    item = Item(place_of(task["photo"]), place_of(task["target"]))
    began = time.monotonic()
    while True:
        if gone := _vanished(item, task["marker"]):
            outcome = Outcome(item, FAILED, problem=gone, away=True)
        elif (task["again"] or before) and not order.overwrite and exists(item.target):
            words = Sentence(
                "'{}' was saved by a worker that was lost before it could say what was done.", (item.target.name,)
            )
            return Outcome(item, DONE, notes=(words,))
        else:
            outcome = work_on(item, order, engine, _bench.models, job)
            if outcome.state == FAILED and (gone := _vanished(item, task["marker"])):
                outcome = replace(outcome, problem=gone, away=True)
        if not outcome.away or time.monotonic() - began > HOLD:
            return outcome
        _wait(job, 1.0)


def _vanished(item: Item, marker: str) -> Sentence | None:
    """What cannot be seen now of the shared folders, in words."""
    if marker and not is_there(Path(marker)):
        return Sentence("The folder of '{}' is not there any more.", (item.target,))
    if isinstance(item.photo, Path) and not is_there(item.photo):
        return Sentence("'{}' is not there any more.", (item.photo,))
    return None


@contextmanager
def _under_way(batch: str) -> Iterator[Job]:
    """A job that `stop` cancels, if it has not done so already."""
    job = Job()
    _jobs[job] = batch
    if batch in _stopped:
        job.cancel()
    try:
        yield job
    finally:
        del _jobs[job]


@contextmanager
def _alone(job: Job) -> Iterator[None]:
    """Nobody else in this process works meanwhile. Raises Cancelled."""
    while not _bench.free.acquire(timeout=LOOK):
        job.check()
    try:
        job.check()
        yield
    finally:
        _bench.free.release()


def _wait(job: Job, seconds: float) -> None:
    """Raises Cancelled."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        job.check()
        time.sleep(LOOK)
