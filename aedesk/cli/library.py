"""`aedesk library`: an index of folders, in which photos are found again by what is on them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aedesk.cli import library_code
from aedesk.cli.common import add_computing
from aedesk.cli.interrupt import stopped_by_ctrl_c
from aedesk.cli.library_index import coder_of, opened_index, tell
from aedesk.cli.library_names import add_names
from aedesk.cli.library_watch import watch
from aedesk.cli.parser import checked, file, whole
from aedesk.cli.photos import refused
from aedesk.cli.progress import ProgressBar
from aedesk.cli.reading import read_photo
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.rating import REJECT
from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.library.best import Judged, judged
from aedesk.library.coder import Coder
from aedesk.library.find import code_of, find_alike, searchable
from aedesk.library.groups import groups, usual_count
from aedesk.library.index import Index
from aedesk.library.measures import measure
from aedesk.library.names import Names
from aedesk.library.photo import MEASURES, Photo
from aedesk.library.update import Report, in_words, update
from aedesk.library.versions import find_versions
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context

ALIKE = 20  # photos that `similar` names unasked
MOST_NAMED = 1_000_000
PER_CENT = {"damage": "% damaged", "fading": "% of the tones lost", "noise": "% noise"}


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of each of its commands."""
    actions = command.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, work: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=help, description=help)
        action.set_defaults(handler=work)
        return action

    def add_count(action: argparse.ArgumentParser, usual: int | None, help: str) -> None:
        action.add_argument("-n", "--count", type=whole(1, MOST_NAMED), default=usual, metavar="N", help=help)

    def add_json(action: argparse.ArgumentParser) -> None:
        action.add_argument("--json", action="store_true", help="print JSON, for programs")

    taken = add("add", _add, "Takes folders into the library, or looks for what is new in them.")
    taken.add_argument("folders", nargs="*", type=file, metavar="FOLDER", help="none: all that are in the library")
    alike = add("similar", _similar, "Names the photos that are most like one.")
    alike.add_argument("photo", type=file, metavar="PHOTO", help="in the library or not")
    add_count(alike, ALIKE, f"how many (default: {ALIKE})")
    together = add("groups", _groups, "Puts photos together by what is on them.")
    add_count(together, None, "at most so many groups (default: by the number of photos)")
    alike.add_argument(
        "--part",
        type=checked(_part),
        metavar="X,Y,W,H",
        help="like this part of it, in pixels from the upper left corner",
    )
    twice = add("duplicates", _duplicates, "Names copies and versions of one photo, the best first, and why it is.")
    twice.add_argument(
        "--keep-best",
        action="store_true",
        help="reject all others in XMP files, as R does on the desk; none is deleted",
    )
    worst = add("sort", _sort, "Names the photos that need help most first.")
    worst.add_argument("--by", choices=MEASURES, required=True, help="what Restore would measure")
    add_count(worst, None, "how many (default: all)")
    for action in (alike, together, twice, worst):
        add_json(action)
    watched = add("watch", watch, "Takes new, changed and moved photos in as they come, until Ctrl+C.")
    for action in (taken, alike, together, twice, worst, watched):
        add_computing(action)
    coded = add("code", library_code.code, "Says which network's code finds photos, or goes back to AEDesk's own.")
    library_code.add_options(coded)
    gone = add("forget", _forget, "Takes folders out of the library; the photos stay where they are.")
    gone.add_argument("folders", nargs="+", type=file, metavar="FOLDER", help="one folder or more")
    add_names(add)


def _looked_through(index: Index, coder: Coder, folders: Sequence[Path] | None) -> Report:
    """Bring the index up to date, with a bar."""
    job = Job()
    with ProgressBar("library") as bar:
        job = Job(bar.show, bar.name_stages)
        with stopped_by_ctrl_c(job):
            return update(index, coder, job, folders)


def _add(options: argparse.Namespace) -> int:
    try:
        with coder_of(options) as coder, opened_index() as index:
            folders = [index.add_folder(folder) for folder in options.folders] or index.folders()
            if not folders:
                raise AEDeskError("There is no folder in the library yet: aedesk library add FOLDER.")
            problems = 0
            for folder in dict.fromkeys(folders):
                report = _looked_through(index, coder, [folder])
                print(f"{folder}: {in_words(report)}")
                problems += tell(report.problems)
            return 1 if problems else 0
    except AEDeskError as problem:
        return refused(problem)
    except Cancelled:
        print("Stopped. What is done is kept; the same command goes on.", file=sys.stderr)
        return 130


@contextmanager
def _library(options: argparse.Namespace) -> Iterator[tuple[Index, Coder, list[Photo]]]:
    """The index, the network, and the photos that can be compared. Raises AEDeskError where there are none."""
    with coder_of(options) as coder, opened_index() as index:
        if index.rebuilt:
            tell(_looked_through(index, coder, None).problems)
        photos = searchable(index.photos(), coder)
        if not photos:
            raise AEDeskError("There is no photo in the library yet: aedesk library add FOLDER.")
        yield index, coder, photos


def _answer(work: Callable[[argparse.Namespace], Any]) -> Callable[[argparse.Namespace], int]:
    """A command whose answer is lines, or with --json what `work` returns."""

    def run(options: argparse.Namespace) -> int:
        try:
            lines, answer = work(options)
        except AEDeskError as problem:
            return refused(problem)
        except Cancelled:
            print("Stopped.", file=sys.stderr)
            return 130
        for line in [json.dumps(answer, indent=1)] if options.json else lines:
            print(line)
        return 0

    return run


@_answer
def _similar(options: argparse.Namespace) -> tuple[list[str], list[dict[str, Any]]]:
    with _library(options) as (index, coder, photos):
        known = index.at(options.photo)
        if options.part is None and known is not None and known.code is not None and known.coder == coder.id:
            code = known.code
        else:
            image = read_photo(options.photo, coder.engine, ModelStore(), Job())
            code = code_of(image if options.part is None else _cut(image, options.part), coder, Job())
        others = [photo for photo in photos if known is None or photo.id != known.id]
        found = find_alike(others, code, options.count)
    lines = [f"{one.likeness:.3f}  {one.photo.path}" for one in found]
    return lines, [{"path": str(one.photo.path), "likeness": round(one.likeness, 4)} for one in found]


@_answer
def _groups(options: argparse.Namespace) -> tuple[list[str], list[list[str]]]:
    with _library(options) as (_, _, photos):
        import numpy as np

        codes = np.stack([photo.code for photo in photos if photo.code is not None])
        found = groups(codes, options.count or usual_count(len(photos)), Job())
        named = [[str(photos[place].path) for place in group] for group in found]
    return _listed(named), named


@_answer
def _duplicates(options: argparse.Namespace) -> tuple[list[str], list[dict[str, Any]]]:
    with _library(options) as (index, coder, photos):
        found = find_versions(photos, coder.version_rule, Job())
        ranked = [judged(versions.photos) for versions in found]
        worse = _reject_others(index, ranked) if options.keep_best else 0
    lines = _listed([[_with_reasons(one) for one in group] for group in ranked]) or ["No photo is there twice."]
    if options.keep_best and ranked:
        lines.append(f"{worse} photo{'' if worse == 1 else 's'} rejected.")
    return lines, [
        {
            "best": str(group[0].photo.path),
            "why": list(group[0].reasons),
            "others": [str(one.photo.path) for one in group[1:]],
            "copies": versions.copies,
        }
        for group, versions in zip(ranked, found, strict=True)
    ]


def _reject_others(index: Index, ranked: Sequence[Sequence[Judged]]) -> int:
    """Of each group keep the best that was not rejected before. Returns how many of the others are rejects now."""
    names = Names(index)
    told = names.all()
    rejects = {id for id, said in told.items() if said.rating == REJECT}
    left = [[one.photo for one in group if one.photo.id not in rejects] for group in ranked]
    worse = [photo for group in left for photo in group[1:]]
    return len(worse) - tell(names.rate(worse, REJECT, Job()))


def _with_reasons(one: Judged) -> str:
    return f"{one.photo.path} ({', '.join(one.reasons)})" if one.reasons else str(one.photo.path)


def _part(text: str) -> tuple[int, int, int, int]:
    """A box in pixels. Raises ValueError with a sentence."""
    numbers = text.split(",")
    if len(numbers) != 4 or not all(number.strip().isdecimal() for number in numbers):
        raise ValueError(f"'{text}' is not a part: write X,Y,W,H, such as 120,80,64,64.")
    x, y, wide, high = (int(number) for number in numbers)
    if not wide or not high:
        raise ValueError(f"'{text}' is not a part: it has no pixels.")
    return x, y, wide, high


def _cut(image: Image, part: tuple[int, int, int, int]) -> Image:
    """That part of a photo. Raises AEDeskError."""
    x, y, wide, high = part
    if x + wide > image.width or y + high > image.height:
        raise AEDeskError(f"The part is not on the photo, which is {image.width} x {image.height} pixels.")
    return Image(image.pixels[y : y + high, x : x + wide].copy())


def _listed(groups: Sequence[Sequence[str]]) -> list[str]:
    """The first of each group, and the others under it."""
    return [line for first, *others in groups for line in (first, *(f"    {other}" for other in others))]


@_answer
def _sort(options: argparse.Namespace) -> tuple[list[str], list[dict[str, Any]]]:
    with _library(options) as (index, coder, photos), ProgressBar("library") as bar:
        job = Job(bar.show, bar.name_stages)
        with stopped_by_ctrl_c(job):
            context = Context(coder.engine, ModelStore(), job)
            found, problems = measure(index, photos, options.by, context)
        bar.clear()
        tell(problems)
    found = found[: options.count]
    return (
        [f"{_shown(options.by, photo.measures[options.by])}  {photo.path}" for photo in found],
        [{"path": str(photo.path), options.by: round(photo.measures[options.by], 6)} for photo in found],
    )


def _shown(name: str, value: float) -> str:
    """A measure in words: "1.25 % damaged", "2.50 pixels"."""
    if name == "blur":
        return f"{value:6.2f} pixels"
    return f"{100 * value:6.2f} {PER_CENT[name]}"


def _forget(options: argparse.Namespace) -> int:
    failed = 0
    try:
        with opened_index() as index:
            for folder in options.folders:
                try:
                    count = index.forget(folder)
                except AEDeskError as problem:
                    failed += 1
                    print(f"aedesk: {problem}", file=sys.stderr)
                    continue
                print(f"{folder}: {count} photo{'' if count == 1 else 's'} forgotten")
    except AEDeskError as problem:
        return refused(problem)
    return 1 if failed else 0
