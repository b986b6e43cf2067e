"""`aedesk batch IN -o OUT`: a folder of photos, into a folder of the same shape."""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from aedesk.cli import cluster, export, story
from aedesk.cli.common import add_computing
from aedesk.cli.interrupt import stopped_by_ctrl_c
from aedesk.cli.parser import output, output_file, whole
from aedesk.cli.photos import refused
from aedesk.cli.progress import ProgressBar
from aedesk.cli.restore import add_steps, refuse_care_of_recipe
from aedesk.errors import AEDeskError, DiskFull
from aedesk.filesystem import is_there
from aedesk.imaging.formats.atomic import check_place
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from aedesk.recipe import Recipe
from aedesk.recipe.alone import alone
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Executor, Order, Outcome, run_batch
from aedesk.recipe.batch_names import USUAL, Names
from aedesk.recipe.care import NORMAL
from aedesk.recipe.items import Item, find_photos
from aedesk.recipe.models import check_models
from aedesk.recipe.places import Place, place_of
from aedesk.recipe.presets import named_recipe
from aedesk.recipe.rates import Pace
from aedesk.recipe.report import report, save_report
from aedesk.time_left import LEAST_DONE

MOST_JOBS = 64


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of this command."""
    command.add_argument(
        "source",
        type=_place,
        metavar="IN",
        help="a folder of photos, or an address such as sftp://host/album; its subfolders are included",
    )
    command.add_argument(
        "-o",
        "--output",
        type=_place,
        required=True,
        metavar="OUT",
        help="the folder for the results, or an address of one",
    )
    add_steps(command)
    present = command.add_mutually_exclusive_group()
    present.add_argument("--resume", action="store_true", help="continue: skip photos already done")
    present.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.add_argument(
        "--name",
        default=USUAL,
        metavar="PATTERN",
        help="what the results are called, made of {name}, {number}, {date}, {recipe} and {folder} (default: {name})",
    )
    command.add_argument(
        "--report", type=output_file, metavar="FILE.json", help="write a report of what happened to each photo"
    )
    command.add_argument(
        "--jobs", type=whole(1, MOST_JOBS), metavar="N", help="photos processed in parallel (default: 1)"
    )
    cluster.add_options(command)
    story.add_no_story(command)
    export.add_options(command)
    add_computing(command, "processor threads of each job (default: all)")


def _place(text: str) -> Place:
    return place_of(output(text))


def batch(options: argparse.Namespace) -> int:
    """Work on the folder. Returns the exit code: 0 only if every photo is done."""
    with ExitStack() as stack:
        try:
            executor = cluster.executor_of(options, options.source, options.output)
            recipe, items = _prepared(options)
            stack.enter_context(alone(options.source, options.output))
        except AEDeskError as problem:
            return refused(problem)
        return _run(options, recipe, items, executor)


def _prepared(options: argparse.Namespace) -> tuple[Recipe | None, list[Item]]:
    """What is to be done. Raises AEDeskError."""
    refuse_care_of_recipe(options)
    recipe = named_recipe(options.recipe) if options.recipe is not None else None
    if recipe is not None:
        check_models(recipe.steps, ModelStore())
    names = Names(options.name) if options.recipe is None else Names(options.name, Path(options.recipe).stem)
    items = find_photos(options.source, options.output, names)
    if not items:
        raise AEDeskError(f"There is no photo in '{options.source}'.")
    if options.report is not None and is_there(options.report) and not (options.overwrite or options.resume):
        raise AEDeskError(f"'{options.report}' already exists; --overwrite or --resume replaces it.")
    if options.report is not None:
        check_place(options.report)
    return recipe, items


def _run(options: argparse.Namespace, recipe: Recipe | None, items: list[Item], executor: Executor) -> int:
    order = Order(
        recipe,
        options.colorize,
        options.care or NORMAL,
        options.resume,
        options.overwrite,
        options.device,
        options.threads,
        options.jobs or 1,
        not options.no_story,
        export.wish_of(options),
    )
    started, stopped, ended = time.monotonic(), False, False
    outcomes: list[Outcome] = []
    pace = Pace()
    job = Job()
    with ProgressBar(f"{len(items)} photos", min(LEAST_DONE, 1 / len(items))) as bar:

        def show(part: float) -> None:
            bar.name = f"{len(items)} photos" + (f", {pace.per_minute:.1f} a minute" if options.cluster else "")
            bar.show((len(outcomes) + part) / len(items))

        try:
            with stopped_by_ctrl_c(job):
                for outcome in run_batch(items, order, job, show, executor):
                    outcomes.append(outcome)
                    pace.add(outcome)
                    bar.clear()
                    _say(outcome)
                    show(0.0)
        except (Cancelled, KeyboardInterrupt):
            stopped = True
        except AEDeskError as problem:  # the disk is full, or nobody of the cluster is there any more
            if not outcomes and not isinstance(problem, DiskFull):
                bar.clear()
                return refused(problem)
            ended = True
            bar.clear()
            print(f"aedesk: {problem}", file=sys.stderr)
    counts = {state: sum(outcome.state == state for outcome in outcomes) for state in (DONE, SKIPPED, FAILED)}
    words = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    photos = "1 photo" if len(items) == 1 else f"{len(items)} photos"
    print(f"{photos}: {words or 'nothing done'}{'; stopped, --resume continues' if stopped or ended else ''}.")
    if any(one.problem is not None and one.problem.text.endswith("already exists.") for one in outcomes):
        print("aedesk: --resume skips what is done already, --overwrite replaces it.", file=sys.stderr)
    cluster.print_rates(outcomes, time.monotonic() - started)
    if options.report is not None:
        try:
            text = report(outcomes, recipe, time.monotonic() - started, stopped or ended)
            save_report(text, options.report, overwrite=options.overwrite or options.resume)
        except AEDeskError as problem:
            print(f"aedesk: {problem}", file=sys.stderr)
            return 1
    if stopped:
        return 130
    return 1 if counts[FAILED] or ended else 0


def _say(outcome: Outcome) -> None:
    if outcome.state == FAILED:
        print(f"aedesk: {outcome.item.photo}: {outcome.problem}", file=sys.stderr)
        return
    words = "skipped, it is done already" if outcome.state == SKIPPED else outcome.steps_in_words or "nothing to do"
    print(f"{outcome.item.photo} -> {outcome.item.target} ({words})")
    for note in outcome.notes:
        print(f"aedesk: {note}", file=sys.stderr)
