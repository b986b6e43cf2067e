"""One batch on a cluster: few photos at a time are with the scheduler, and what is lost on the way is given again.

Who works on what is Dask's to say. What is here: how many photos it has (two for each worker, whatever a hundred
thousand of them are), what an answer means, and what follows when a worker, the scheduler or a folder vanishes.
"""

from __future__ import annotations

import asyncio
import queue
import secrets
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from typing import Any

from aedesk import __version__
from aedesk.cluster import shipped
from aedesk.cluster.connect import Connection
from aedesk.cluster.greet import check_seen, check_version, greet, short
from aedesk.cluster.lent import packed, wanted_models
from aedesk.cluster.patience import Patience
from aedesk.cluster.plain import Entry, order_entry, read_outcome
from aedesk.cluster.shared import Shared
from aedesk.errors import AEDeskError, in_a_sentence
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Order, Outcome
from aedesk.recipe.items import Item, folders_of
from aedesk.recipe.places import remove_left, text_of
from aedesk.sentence import Sentence

LOOK = 0.1  # seconds between two looks whether the person wants to stop
EACH = 2  # photos that are with the scheduler for each worker: one is worked on, one is ready
ROUND = 1.0  # seconds between two looks for new workers, or for a scheduler that has gone
AGAIN = 5.0  # seconds after which a worker that cannot take part yet is asked again
GRACE = 0.4  # seconds in which those at work may end on their own after a stop
TRIES = 3  # of a photo of which the cluster says what nobody foresaw, or that its workers alone do not see

Say = Callable[[Sentence], None]


class Run:
    """`outcomes` does it all."""

    def __init__(self, connection: Connection, items: Sequence[Item], order: Order, shared: Shared, say: Say) -> None:
        """Raises AEDeskError where a model that is needed is damaged."""
        self._connection, self._items, self._order, self._shared = connection, items, order, shared
        self.batch = f"aedesk-{secrets.token_hex(6)}"
        self._store = ModelStore()
        self._models = wanted_models(order, self._store)
        self._entry = order_entry(order)
        self._waiting = deque(range(len(items)))
        self._begun: set[int] = set()  # those that were given to the scheduler once
        self._with: dict[str, tuple[int, Any]] = {}  # with the scheduler: number and future, by key
        self._heard: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self._workers: set[str] = set()  # those that may work
        self._asked: dict[str, float] = {}  # those that were asked who they are, and when
        self._processes: dict[str, int] = {}  # their numbers
        self._sent: set[tuple[str, str]] = set()
        self._odd: Counter[int] = Counter()
        self._good = 0  # photos that were done
        self._good_before: dict[int, int] = {}  # for those that some worker did not see, when that was first
        self._keys, self._schedulers = 0, 0
        self._next_look = 0.0
        self._for_scheduler, self._for_folders = Patience(say), Patience(say)
        self._for_workers = Patience(say, None)  # they may wait in the queue of a computing centre
        self._work, self._about = shipped.work_function(), shipped.about_function()

    def outcomes(self, job: Job) -> Generator[Outcome, None, None]:
        """Each as it is known. Raises Cancelled or AEDeskError."""
        try:
            while self._waiting or self._with:
                if job.cancelled:
                    yield from self._stopped()
                    raise Cancelled
                self._look_after()
                yield from self._hand_out(job)
                for key, said in self._news(LOOK):
                    yield from self._told(key, said)
        finally:
            self._end(job.cancelled)

    # ---- the cluster

    def _look_after(self) -> None:
        """See whether the scheduler is there, and who works for it. Raises AEDeskError."""
        now = time.monotonic()
        if self._connection.is_open and now < self._next_look:
            return
        if not self._connection.is_open and not self._opened():
            return
        self._next_look = time.monotonic() + ROUND
        there = self._those_there()
        self._workers &= there
        if there:
            self._for_workers.over()
        else:
            self._for_workers.wait(Sentence("The cluster has no workers now; waiting for them."))
        new = [one for one in there - self._workers if now - self._asked.get(one, -AGAIN) >= AGAIN]
        self._asked |= dict.fromkeys(new, now)
        if new:
            seen = self._shared.must_be_seen
            self._start(self._hear("", greet(self._connection.client, self._about, new, seen)))

    def _opened(self) -> bool:
        """Reach the scheduler again; what was with the one that has gone is given to it. Raises AEDeskError."""
        self._waiting.extendleft(number for number, _ in self._with.values())
        self._with.clear()
        self._workers.clear()
        self._asked.clear()
        self._schedulers += 1
        try:
            self._connection.open()
        except AEDeskError:
            self._for_scheduler.wait(Sentence("The scheduler cannot be reached; waiting for it."))
            time.sleep(LOOK)
            return False
        self._for_scheduler.over()
        return True

    def _those_there(self) -> set[str]:
        try:
            return set(self._connection.client.nthreads(callback_timeout=ROUND))
        except Exception:  # it has gone just now, or is busy
            return set(self._workers)

    def _greeted(self, answers: dict[str, Entry]) -> None:
        """Take those that have said who they are. Raises AEDeskError where one cannot take part."""
        for worker, said in answers.items():
            self._processes[worker] = said["pid"]
            check_version(worker, said)
            if not self._begun:
                check_seen(worker, said)
            if not said["unseen"]:  # else it is asked again
                self._workers.add(worker)

    # ---- the photos

    def _hand_out(self, job: Job) -> Iterator[Outcome]:
        """Give the scheduler what it has room for. What needs no work is known at once."""
        while self._waiting and len(self._with) < EACH * len(self._workers) and not job.cancelled:
            number = self._waiting.popleft()
            item = self._items[number]
            known = self._known(item) if number not in self._begun else None
            if known is not None:
                yield known
                continue
            if not self._submitted(number, item):
                self._waiting.appendleft(number)
                return

    def _known(self, item: Item) -> Outcome | None:
        if item.problem is not None:
            return Outcome(item, FAILED, problem=item.problem)
        if self._order.overwrite or not self._shared.is_done(item.target):
            return None
        if self._order.resume:
            return Outcome(item, SKIPPED)
        return Outcome(item, FAILED, problem=Sentence("'{}' already exists.", (item.target,)))

    def _submitted(self, number: int, item: Item) -> bool:
        self._keys += 1
        key, name = f"{self.batch}-{self._keys}", f"{number}-{self._odd[number]}-{self._schedulers}"
        task = {
            "version": __version__,
            "batch": self.batch,
            "order": self._entry,
            "photo": text_of(item.photo),
            "target": text_of(item.target),
            "models": self._models,
            "marker": self._shared.marker,
            "again": number in self._begun,
        }
        try:
            future = self._connection.client.submit(self._work, task, self.batch, name, key=key, pure=False)
            self._with[key] = number, future
            self._start(self._hear(key, _result(future)))
        except Exception:  # the scheduler has gone just now
            self._with.pop(key, None)
            return False
        self._begun.add(number)
        return True

    def _told(self, key: str, said: Any) -> Iterator[Outcome]:
        """What an answer means; one that nobody waits for any more, nothing."""
        if not key:
            if isinstance(said, AEDeskError):
                raise said
            if not isinstance(said, Exception):
                self._greeted(said)
            return
        if key not in self._with:
            return
        number, future = self._with.pop(key)
        future.release()
        if not isinstance(said, dict):
            yield from self._went_wrong(number, said)
            return
        self._processes[said["worker"]] = said.get("pid", 0)
        if "outcome" in said:
            yield from self._came(number, read_outcome(said["outcome"], self._items[number], short(said["worker"])))
        elif "set_aside" in said:
            words = Sentence(
                "'{}' was set aside: two workers have ended while they worked on it.", (self._name(number),)
            )
            yield Outcome(self._items[number], FAILED, problem=words, worker=short(said["worker"]))
        elif "lacks" in said:
            self._waiting.append(number)
            self._lend(said["lacks"], said["worker"])
        elif "version" in said:
            check_version(said["worker"], said)
        else:
            self._waiting.append(number)

    def _name(self, number: int) -> str:
        return self._items[number].photo.name

    def _came(self, number: int, outcome: Outcome) -> Iterator[Outcome]:
        """A photo whose place could not be reached is tried again, by others or later. Raises AEDeskError where that
        has helped none for long."""
        if not outcome.away:
            self._good += 1
            self._for_folders.over()
            yield outcome
            return
        assert outcome.problem is not None
        self._odd[number] += 1
        others_went_well = self._good > self._good_before.setdefault(number, self._good)
        if (self._odd[number] >= TRIES and others_went_well) or self._shared.is_gone(outcome.item):
            yield outcome
            return
        self._waiting.append(number)
        self._for_folders.wait(outcome.problem)

    def _went_wrong(self, number: int, problem: BaseException) -> Iterator[Outcome]:
        """A photo that came back without an answer: its worker or the scheduler was lost, or nobody knows why."""
        if type(problem).__name__ not in ("KilledWorker", "FutureCancelledError", "CancelledError"):
            self._odd[number] += not isinstance(problem, OSError)  # such as a connection that broke
            if self._odd[number] >= TRIES and isinstance(problem, Exception):
                yield Outcome(self._items[number], FAILED, problem=in_a_sentence(problem, self._name(number)))
                return
        self._waiting.append(number)

    def _lend(self, ids: list[str], worker: str) -> None:
        """Send the models that a worker lacks, once. Raises AEDeskError where it lacks them still."""
        client = self._connection.client
        for id in ids:
            if (worker, id) in self._sent:
                continue
            self._sent.add((worker, id))
            files = packed(id, self._store)
            try:
                said = client.run(shipped.receive_function(), id, self._models[id], files, workers=[worker])
            except Exception:  # the worker has gone just now
                self._sent.discard((worker, id))
                return
            if said.get(worker):
                raise AEDeskError("The worker '{}' cannot use the model '{}': {}", short(worker), id, said[worker])

    # ---- news, and the end

    def _news(self, seconds: float) -> Iterator[tuple[str, Any]]:
        """What was heard, after waiting for the first of it."""
        with suppress(queue.Empty):
            yield self._heard.get(timeout=seconds)
            while True:
                yield self._heard.get_nowait()

    async def _hear(self, key: str, answer: Any) -> None:
        try:
            said = await answer
        except (Exception, asyncio.CancelledError) as problem:
            said = problem
        self._heard.put((key, said))

    def _start(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._connection.client.loop.asyncio_loop)

    def _stopped(self) -> Iterator[Outcome]:
        """Tell all to stop, and give the results of those that were done all the same."""
        until = time.monotonic() + GRACE
        if self._connection.is_open:
            self._start(_tell_to_stop(self._connection.client, self.batch))
        while self._with and (left := until - time.monotonic()) > 0:
            for key, said in self._news(left):
                if isinstance(said, dict) and ("outcome" in said or "stopped" not in said):
                    yield from (outcome for outcome in self._told(key, said) if outcome.state == DONE)
                else:
                    self._with.pop(key, None)

    def _end(self, stopped: bool) -> None:
        """Forget it at the scheduler, and remove what workers that were lost or stopped have half written."""
        if self._connection.is_open:
            futures = [future for _, future in self._with.values()]
            with suppress(Exception):
                self._start(_forget(self._connection.client, futures, self.batch)).result(GRACE)
        lost = {process for worker, process in self._processes.items() if stopped or worker not in self._workers}
        if lost:
            for folder in folders_of(self._items):
                remove_left(folder, lost)


async def _result(future: Any) -> Any:
    return await future


async def _tell_to_stop(client: Any, batch: str) -> None:
    await client.run(shipped.stop_function(), batch, on_error="ignore")


async def _forget(client: Any, futures: list[Any], batch: str) -> None:
    await client.cancel(futures, force=True)
    await client.set_metadata([batch], None)
