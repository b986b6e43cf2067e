"""A folder of photos, each restored or given the same recipe, into a folder of the same shape.

Originals are never written to. Every file is written whole or not at all, so that what lies in the target folder is
done: a batch that was stopped goes on from there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError, DiskFull, in_a_sentence
from aedesk.imaging.formats.export import Export
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import said_of
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from aedesk.recipe.at_hand import at_hand
from aedesk.recipe.care import NORMAL
from aedesk.recipe.deliver import Wishes, deliver, taken_by
from aedesk.recipe.items import Item, folders_of
from aedesk.recipe.limits import check_file
from aedesk.recipe.models import check_models
from aedesk.recipe.outcome import size_of
from aedesk.recipe.places import Away, exists, remove_left
from aedesk.recipe.recipe import Recipe
from aedesk.recipe.restore import restore
from aedesk.recipe.workers import side_by_side
from aedesk.sentence import Sentence
from aedesk.tools.base import Context, in_words

DONE, SKIPPED, FAILED = "done", "skipped", "failed"


@dataclass(frozen=True)
class Outcome:
    """What became of a photo. `problem`: where it failed, why; `disk_full`: because there was no room. `found`:
    what each step found out, by its tool. `notes`: what was wrong with its file, and what its format could not keep.
    `away`: it failed because a place could not be reached, and may be later. `worker`: of a cluster, who did it."""

    item: Item
    state: str
    seconds: float = 0.0
    problem: Sentence | None = None
    found: tuple[tuple[str, dict[str, float]], ...] = ()
    notes: tuple[Sentence, ...] = ()
    disk_full: bool = False
    away: bool = False
    worker: str = ""

    @property
    def steps_in_words(self) -> str:
        """What each step found out; "" where there was nothing to do."""
        return "; ".join(f"{tool} {in_words(found)}".strip() for tool, found in self.found)


@dataclass(frozen=True)
class Order:
    """How a batch is done. `recipe`: None for what each photo needs, and then `colorize` colours black-and-white ones,
    and `care` says how much is repaired (care.py).
    `resume` skips photos whose target is there, `overwrite` replaces it; else they fail. `threads`: of each job.
    `story`: the files say what was done to them. `export`: how they are written."""

    recipe: Recipe | None = None
    colorize: bool = False
    care: str = NORMAL
    resume: bool = False
    overwrite: bool = False
    device: str = "auto"
    threads: int = 0
    jobs: int = 1
    story: bool = True
    export: Export = field(default_factory=Export)


@dataclass
class _Bench:
    """What one worker works with; the networks are loaded once."""

    device: str
    threads: int
    engine: Engine = field(init=False)
    models: ModelStore = field(init=False)

    def __post_init__(self) -> None:
        self.engine, self.models = Engine(self.device, self.threads), ModelStore()


def work_on(item: Item, order: Order, engine: Engine, models: ModelStore, job: Job) -> Outcome:
    """Restore one photo. Every problem becomes an outcome; raises Cancelled only."""
    started = time.monotonic()
    if item.problem is not None:
        return Outcome(item, FAILED, problem=item.problem)
    try:
        if not order.overwrite and exists(item.target):
            if order.resume:
                return Outcome(item, SKIPPED)
            raise AEDeskError("'{}' already exists.", item.target)
        if _leads_back(item):
            raise AEDeskError("'{}' leads to the original, which must not be replaced.", item.target)
        with at_hand(item, order.overwrite) as (path, target):
            photo = load(path)
            if order.recipe is not None:
                check_file(order.recipe.steps, size_of(photo), target, order.export)
            context = Context(engine, models, job)
            image, recipe, findings = restore(order.recipe, photo, context, order.colorize, order.care)
            wishes = Wishes(order.story, order.export, order.overwrite)
            notes = [*said_of(path, photo), *deliver(image, taken_by(recipe, findings), target, wishes)]
            notes += engine.take_notes()
    except Cancelled:
        raise
    except AEDeskError as problem:
        full, away = isinstance(problem, DiskFull), isinstance(problem, Away)
        return Outcome(item, FAILED, time.monotonic() - started, problem.sentence, disk_full=full, away=away)
    except OSError as problem:
        sentence = Sentence("'{}' cannot be written ({}).", (item.target, problem.strerror or problem))
        return Outcome(item, FAILED, time.monotonic() - started, sentence)
    except Exception as problem:  # one photo must not stop ten thousand
        return Outcome(item, FAILED, time.monotonic() - started, in_a_sentence(problem, item.photo.name))
    found = tuple((finding.tool, finding.found) for finding in findings)
    return Outcome(item, DONE, time.monotonic() - started, found=found, notes=tuple(notes))


def _leads_back(item: Item) -> bool:
    """Whether the file that would be written is the original."""
    if isinstance(item.photo, Path) and isinstance(item.target, Path):
        return os.path.realpath(item.target) == os.path.realpath(item.photo)
    return item.photo == item.target


_bench: _Bench | None = None


def _in_process(order: Order, item: Item, job: Job) -> Outcome:
    global _bench  # a worker process keeps its networks from photo to photo
    if _bench is None:
        _bench = _Bench(order.device, order.threads)
    return work_on(item, order, _bench.engine, _bench.models, job)


def _died(item: Item, process: int) -> Outcome:
    remove_left(item.target.parent, [process])
    words = Sentence("'{}': the process working on it ended unexpectedly; memory may have run out.", (item.photo.name,))
    return Outcome(item, FAILED, problem=words)


# Gives each outcome as it is known, in any order; with how far the photo under way is, 0 to 1, where only one is.
# Raises Cancelled, and AEDeskError where nothing can go on.
Executor = Callable[[Sequence[Item], Order, Job, Callable[[float], None]], Generator[Outcome, None, None]]


def on_this_computer(
    items: Sequence[Item], order: Order, job: Job, on_part: Callable[[float], None]
) -> Generator[Outcome, None, None]:
    """The usual executor: this process, or as many others as the order has jobs."""
    if order.jobs > 1:
        yield from side_by_side(items, partial(_in_process, order), order.jobs, job, _died)
        return
    bench = _Bench(order.device, order.threads)
    for item in items:
        job.check()
        part = Job(on_part)
        remove = job.on_cancel(part.cancel)
        try:
            yield work_on(item, order, bench.engine, bench.models, part)
        finally:
            remove()


def run_batch(
    items: Sequence[Item],
    order: Order,
    job: Job,
    on_part: Callable[[float], None] = lambda part: None,
    executor: Executor = on_this_computer,
) -> Iterator[Outcome]:
    """Work on all photos and give each outcome as it is known; with several jobs not in their order.

    `on_part`: how far the photo under way is, 0 to 1, with one job only. `executor`: who does the work, here or
    elsewhere. Raises Cancelled between two photos, or in the middle of one; DiskFull after the photo that found no
    room, as all others would be worked on for nothing; and AEDeskError before the first one where the recipe names a
    model that is not there. What is written then is whole, and what another batch that was killed has half written is
    removed."""
    if order.recipe is not None:
        check_models(order.recipe.steps, ModelStore())
    for folder in folders_of(items):
        remove_left(folder)
    with closing(executor(items, order, job, on_part)) as outcomes:
        for outcome in outcomes:
            yield outcome
            if outcome.disk_full:
                raise DiskFull(
                    "The disk is full, so the batch has stopped. Once there is space, it can continue from there."
                )
