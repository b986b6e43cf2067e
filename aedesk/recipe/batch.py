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
from aedesk.filesystem import is_folder, is_same, is_there
from aedesk.imaging.formats.atomic import remove_leftovers
from aedesk.imaging.formats.export import Export
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import said_of
from aedesk.imaging.formats.table import is_readable, is_writable
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from aedesk.recipe.care import NORMAL
from aedesk.recipe.deliver import Wishes, deliver, taken_by
from aedesk.recipe.kept_apart import is_kept_apart
from aedesk.recipe.limits import check_file
from aedesk.recipe.models import check_models
from aedesk.recipe.outcome import size_of
from aedesk.recipe.recipe import Recipe
from aedesk.recipe.restore import restore
from aedesk.recipe.workers import side_by_side
from aedesk.sentence import Sentence
from aedesk.tools.base import Context, in_words

DONE, SKIPPED, FAILED = "done", "skipped", "failed"


@dataclass(frozen=True)
class Item:
    """One photo and the file that it becomes. `problem`: where it is a folder that cannot be looked into, why."""

    photo: Path
    target: Path
    problem: Sentence | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of a photo. `problem`: where it failed, why; `disk_full`: because there was no room. `found`:
    what each step found out, by its tool. `notes`: what was wrong with its file, and what its format could not keep."""

    item: Item
    state: str
    seconds: float = 0.0
    problem: Sentence | None = None
    found: tuple[tuple[str, dict[str, float]], ...] = ()
    notes: tuple[Sentence, ...] = ()
    disk_full: bool = False

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


def find_photos(source: Path, out: Path) -> list[Item]:
    """All photos below `source`, in a fixed order, and where they go below `out`, which may lie inside.

    A photo keeps its name, and its format if AEDesk writes that; else it becomes a PNG, with its old ending in the
    name where another photo has the new one already. What is hidden and what programs keep for themselves is left out;
    folders that cannot be looked into come last. Raises AEDeskError."""
    if not is_folder(source):
        raise AEDeskError("'{}' is not a folder.", source)
    if is_there(out) and not is_folder(out):
        raise AEDeskError("'{}' is a file; a batch needs a folder.", out)
    if is_same(out, source):
        raise AEDeskError("The photos would be saved next to their originals; choose another folder.")
    inside = os.path.realpath(out)
    photos: list[Path] = []
    closed: list[OSError] = []
    for folder, folders, files in os.walk(source, onerror=closed.append):
        folders[:] = sorted(n for n in folders if not is_kept_apart(n) and os.path.realpath(Path(folder, n)) != inside)
        photos += [Path(folder, n) for n in sorted(files) if is_readable(Path(n)) and n[0] != "."]
    taken = {out / photo.relative_to(source) for photo in photos if is_writable(photo)}
    items = []
    for photo in photos:
        target = out / photo.relative_to(source)
        if not is_writable(photo):
            target = target.with_suffix(".png")
            if target in taken:
                target = target.with_name(f"{photo.stem} ({photo.suffix[1:]}).png")
            taken.add(target)
        items.append(Item(photo, target))
    return items + [_closed(problem, source, out) for problem in closed]


def items_for(photos: Sequence[Path], out: Path) -> list[Item]:
    """Some photos, of any folders, and where they go in `out`: under their names, and with a number where two have one
    name. Raises AEDeskError where they would lie next to one of the originals."""
    if is_there(out) and not is_folder(out):
        raise AEDeskError("'{}' is a file; a batch needs a folder.", out)
    if any(is_same(out, folder) for folder in {photo.parent for photo in photos}):
        raise AEDeskError("The photos would be saved next to their originals; choose another folder.")
    items, taken = [], set[str]()
    for photo in photos:
        suffix = photo.suffix if is_writable(photo) else ".png"
        name, number = f"{photo.stem}{suffix}", 2
        while name.casefold() in taken:
            name, number = f"{photo.stem} {number}{suffix}", number + 1
        taken.add(name.casefold())
        items.append(Item(photo, out / name))
    return items


def _closed(problem: OSError, source: Path, out: Path) -> Item:
    folder = Path(problem.filename)
    why = problem.strerror or str(problem)
    if folder == source:
        raise AEDeskError("'{}' cannot be read ({}).", folder, why)
    words = Sentence("The folder '{}' cannot be read, so its photos were left out ({}).", (folder, why))
    return Item(folder, out / folder.relative_to(source), words)


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
    if order.resume and is_there(item.target):
        return Outcome(item, SKIPPED)
    try:
        if not order.overwrite and is_there(item.target):
            raise AEDeskError("'{}' already exists.", item.target)
        if os.path.realpath(item.target) == os.path.realpath(item.photo):
            raise AEDeskError("'{}' leads to the original, which must not be replaced.", item.target)
        item.target.parent.mkdir(parents=True, exist_ok=True)
        context = Context(engine, models, job)
        photo = load(item.photo)
        if order.recipe is not None:
            check_file(order.recipe.steps, size_of(photo), item.target, order.export)
        image, recipe, findings = restore(order.recipe, photo, context, order.colorize, order.care)
        wishes = Wishes(order.story, order.export, order.overwrite)
        notes = [*said_of(item.photo, photo), *deliver(image, taken_by(recipe, findings), item.target, wishes)]
    except Cancelled:
        raise
    except AEDeskError as problem:
        full = isinstance(problem, DiskFull)
        return Outcome(item, FAILED, time.monotonic() - started, problem.sentence, disk_full=full)
    except OSError as problem:
        sentence = Sentence("'{}' cannot be written ({}).", (item.target, problem.strerror or problem))
        return Outcome(item, FAILED, time.monotonic() - started, sentence)
    except Exception as problem:  # one photo must not stop ten thousand
        return Outcome(item, FAILED, time.monotonic() - started, in_a_sentence(problem, item.photo.name))
    found = tuple((finding.tool, finding.found) for finding in findings)
    return Outcome(item, DONE, time.monotonic() - started, found=found, notes=tuple(notes))


_bench: _Bench | None = None


def _in_process(order: Order, item: Item, job: Job) -> Outcome:
    global _bench  # a worker process keeps its networks from photo to photo
    if _bench is None:
        _bench = _Bench(order.device, order.threads)
    return work_on(item, order, _bench.engine, _bench.models, job)


def _died(item: Item, process: int) -> Outcome:
    remove_leftovers(item.target.parent, process)
    words = Sentence("'{}': the process working on it ended unexpectedly; memory may have run out.", (item.photo.name,))
    return Outcome(item, FAILED, problem=words)


def run_batch(
    items: Sequence[Item], order: Order, job: Job, on_part: Callable[[float], None] = lambda part: None
) -> Iterator[Outcome]:
    """Work on all photos and give each outcome as it is known; with several jobs not in their order.

    `on_part`: how far the photo under way is, 0 to 1, with one job only. Raises Cancelled between two photos, or in
    the middle of one; DiskFull after the photo that found no room, as all others would be worked on for nothing; and
    AEDeskError before the first one where the recipe names a model that is not there. What is written then is whole,
    and what another batch that was killed has half written is removed."""
    if order.recipe is not None:
        check_models(order.recipe.steps, ModelStore())
    for folder in {item.target.parent for item in items}:
        remove_leftovers(folder)
    with closing(_outcomes(items, order, job, on_part)) as outcomes:
        for outcome in outcomes:
            yield outcome
            if outcome.disk_full:
                raise DiskFull(
                    "The disk is full, so the batch has stopped. Once there is space, it can continue from there."
                )


def _outcomes(
    items: Sequence[Item], order: Order, job: Job, on_part: Callable[[float], None]
) -> Generator[Outcome, None, None]:
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
