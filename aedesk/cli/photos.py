"""`aedesk TOOL PHOTO... -o OUT`: one tool over some photos."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from aedesk.cli import areas, export, hints, marks, masks, sizes, story
from aedesk.cli.destinations import prepared_destinations
from aedesk.cli.progress import ProgressBar
from aedesk.cli.reading import read_photo
from aedesk.codec.files import is_aed
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError, in_a_sentence
from aedesk.filesystem import is_there
from aedesk.imaging.formats.pages import said_of
from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.recipe.deliver import Wishes, deliver, kept_of
from aedesk.recipe.honest import Taken
from aedesk.recipe.limits import check_file
from aedesk.recipe.models import check_models
from aedesk.recipe.opacity import FULL, can_fade, run_faded
from aedesk.recipe.outcome import Outcome, size_of
from aedesk.recipe.recipe import Step
from aedesk.sentence import Sentence
from aedesk.tools.base import Context, HintTool, LookTool, MarkTool, MaskTool, Result, Tool, declarations, in_words
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.inputs import Inputs
from aedesk.tools.local import is_local

DRAWING = 0.2  # the part of the work on an .aed file that drawing it is counted for

# What is done to one photo, which lies at the path: the new one, in words what was found out or done, and the steps
# with what they have done.
Work = Callable[[Path, Image, Context], tuple[Image, str, Sequence[Taken]]]
# A photo to the file at the second path; in words what was done, and sentences about what could not be kept.
Make = Callable[[Path, Path, Job], tuple[str, list[Sentence]]]


def handler(tool: Tool[Any]) -> Callable[[argparse.Namespace], int]:
    """The function that runs `tool` with parsed options."""

    def run(options: argparse.Namespace) -> int:
        params = chosen_params(tool, options)
        opacity = options.opacity if can_fade(tool) else FULL
        step = Step(tool.id, params, opacity=opacity)
        only_find = isinstance(tool, MaskTool) and options.only_find
        try:
            _check_options(tool, options)
            check_models([step], ModelStore())
            targets = prepared_destinations(options.photos, options.output, ".png" if only_find else None)
            engine, models = Engine(options.device, options.threads), ModelStore()
            mark = None
            if isinstance(tool, MarkTool) and options.same_mark:
                mark = marks.find_shared(tool, options.photos, engine, models)
        except AEDeskError as problem:
            return refused(problem)

        def work(photo: Path, image: Image, context: Context) -> tuple[Image, str, Sequence[Taken]]:
            context = replace(context, inputs=Inputs(mark=mark))
            if isinstance(tool, HintTool):
                context = hints.with_options(options, context)
            context = areas.with_area(options, photo, image, context) if is_local(tool) else context
            if not isinstance(tool, MaskTool):
                result = run_faded(tool, image, params, context, opacity)
                return result.image, in_words(result.found), taken(image, result, context.inputs)
            if only_find:
                mask = tool.mask(tool.find(image, context, params), params)
                return masks.as_picture(mask), f"marked {100 * mask.share:.2f} %", []
            given = masks.given_mask(options, photo, image)
            if given is not None:
                context = replace(context, inputs=replace(context.inputs, marked=PackedMask.of(given)))
            result = run_faded(tool, image, params, context, opacity)
            masks.keep_mask(options, photo, result.mask)
            return result.image, in_words(result.found), taken(image, result, context.inputs)

        def taken(image: Image, result: Result, inputs: Inputs) -> list[Taken]:
            return [Taken(step, Outcome.of(tool, image, result), inputs)]

        steps = [] if only_find else [step]
        return for_each(options.photos, targets, saving(work, engine, models, options, steps), options.overwrite)

    return run


def _check_options(tool: Tool[Any], options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    if isinstance(tool, MarkTool):
        marks.take_frames(options)
    if isinstance(tool, MaskTool):
        masks.check_options(options)
    if is_local(tool):
        areas.check_options(options)
    if isinstance(tool, HintTool):
        hints.check_options(options)
    story.check_options(options)


def chosen_params(tool: Tool[Any], options: argparse.Namespace) -> Any:
    """The parameters that were typed, over those of the look, over the usual ones."""
    params = tool.params_type()
    if isinstance(tool, Enlarge):
        sizes.take_dpi(options)
    if isinstance(tool, LookTool):
        params = tool.looks[options.look].of(params)
    given = {name: getattr(options, name) for name in declarations(tool.params_type)}
    return replace(params, **{name: value for name, value in given.items() if value is not None})


def each_photo(options: argparse.Namespace, work: Work, steps: Sequence[Step] = ()) -> int:
    """Load, work on and save every photo. `steps`: what is known of the work. Returns the exit code: 0 only if all were
    written.

    Uses the options photos, output, overwrite, device, threads, and those of story.py."""
    try:
        story.check_options(options)
        check_models(steps, ModelStore())
        targets = prepared_destinations(options.photos, options.output)
    except AEDeskError as problem:
        return refused(problem)
    engine, models = Engine(options.device, options.threads), ModelStore()
    return for_each(options.photos, targets, saving(work, engine, models, options, steps), options.overwrite)


def refused(problem: AEDeskError) -> int:
    """Say why nothing was begun. Returns the exit code."""
    print(f"aedesk: {problem}", file=sys.stderr)
    return 2


def tell(problem: Exception, photo: Path) -> None:
    """Say in a sentence what went wrong with a photo, also what nobody foresaw: the others go on."""
    if sys.flags.dev_mode and not isinstance(problem, AEDeskError):
        raise problem
    of_a_file = isinstance(problem, OSError) and problem.filename is not None
    words = str(in_a_sentence(problem, "" if of_a_file else photo.name))
    # A tool does not know what the photo is called.
    print(f"aedesk: {words if photo.name in words else f'{photo}: {words}'}", file=sys.stderr)


def saving(
    work: Work, engine: Engine, models: ModelStore, options: argparse.Namespace, steps: Sequence[Step] = ()
) -> Make:
    """Load, do the work, save, as the options of story.py wish. `steps`: what is known of the work, so that it is not
    begun where its result has no room in the file."""

    def make(photo: Path, target: Path, job: Job) -> tuple[str, list[Sentence]]:
        drawn = DRAWING if is_aed(photo) else 0.0
        before = read_photo(photo, engine, models, job.part(0.0, drawn))
        check_file(steps, size_of(before), target, export.wish_of(options))
        after, words, taken = work(photo, before, Context(engine, models, job.part(drawn, 1 - drawn)))
        story.write_map(options, photo, before, after, taken)
        wishes = Wishes(not options.no_story, export.wish_of(options), options.overwrite)
        kept = kept_of(taken, photo, size_of(before)) if options.keep_steps else None
        return words, [*said_of(photo, before), *deliver(after, taken, target, wishes, kept), *engine.take_notes()]

    return make


def for_each(photos: list[Path], targets: list[Path], make: Make, overwrite: bool) -> int:
    """Make every target of its photo; where one has a problem, the others go on. Returns the exit code."""
    failed = 0
    for photo, target in zip(photos, targets, strict=True):
        try:
            if is_there(target) and not overwrite:
                # said before the work, not after
                raise AEDeskError(f"'{target}' already exists; --overwrite replaces it.")
            with ProgressBar(photo.name) as bar:
                words, notes = make(photo, target, Job(bar.show, bar.name_stages))
        except Exception as problem:
            failed += 1
            tell(problem, photo)
            continue
        print(f"{photo} -> {target}" + (f" ({words})" if words else ""))
        for note in notes:
            print(f"aedesk: {note}", file=sys.stderr)
    if failed and len(targets) > 1:
        print(f"aedesk: {failed} of {len(targets)} photos failed.", file=sys.stderr)
    return 1 if failed else 0
