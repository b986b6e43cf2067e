"""`--same-mark` and `--frames` of Erase: many photos under one watermark."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from aedesk.cli.progress import ProgressBar
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context, MarkTool
from aedesk.tools.erase.shared_mark import shared_mark
from aedesk.tools.watermark import MarkLook, SharedMark

MOST_LOOKED_AT = 16  # photos: they are kept in memory, and more would hardly tell more


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of a tool that takes off marks."""
    command.add_argument(
        "--same-mark",
        action="store_true",
        help="all photos have one size and the same mark in the same place: find it in all of them together",
    )
    command.add_argument(
        "--frames",
        metavar="PATTERN",
        help="numbered frames of a film with the same mark, such as 'in/%%05d.png', instead of photos",
    )


def take_frames(options: argparse.Namespace) -> None:
    """Make the frames the photos. Raises AEDeskError for wrong, missing and odd ones before any work."""
    if options.frames is None:
        if not options.photos:
            raise AEDeskError("No photo was given.")
        return
    if options.photos:
        raise AEDeskError("Give photos or --frames, not both.")
    options.photos = frames(options.frames)
    options.same_mark = True


def frames(pattern: str) -> list[Path]:
    """The files of a pattern such as "in/%05d.png", in the order of their numbers. Raises AEDeskError."""
    path = Path(pattern)
    parts = re.fullmatch(r"(.*)%(0?)(\d*)d(.*)", path.name)
    if parts is None:
        raise AEDeskError(f"'{pattern}' has no place for the number of a frame; an example is 'in/%05d.png'.")
    before, zero, digits, after = parts.groups()
    numbers = re.compile(re.escape(before) + r"(\d+)" + re.escape(after))

    def name(number: int) -> str:
        return f"{before}{number:0{digits}d}{after}" if zero and digits else f"{before}{number}{after}"

    try:
        found = [match for match in (numbers.fullmatch(file.name) for file in path.parent.iterdir()) if match]
    except OSError as problem:
        raise AEDeskError(f"'{path.parent}' cannot be read ({problem.strerror}).") from None
    known = {int(match[1]) for match in found if match[0] == name(int(match[1]))}
    if not known:
        raise AEDeskError(f"There is no frame like '{pattern}'.")
    missing = [path.with_name(name(n)) for n in range(min(known), max(known)) if n not in known]
    if missing:
        others = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise AEDeskError(f"The frame '{missing[0]}'{others} is missing.")
    return [path.with_name(name(n)) for n in sorted(known)]


def check_sizes(photos: list[Path]) -> None:
    """Raise AEDeskError, naming the first, if a photo is of another size than the one before it."""
    first, size = photos[0], size_of(photos[0])
    for photo in photos[1:]:
        other = size_of(photo)
        if other != size:
            raise AEDeskError(
                f"'{photo.name}' is {other[0]} x {other[1]} pixels, '{first.name}' {size[0]} x {size[1]}: "
                "photos with the same mark must be of one size."
            )


def find_shared(tool: MarkTool[Any], photos: list[Path], engine: Engine, models: ModelStore) -> SharedMark:
    """The mark that the photos share. Raises AEDeskError."""
    check_sizes(photos)
    step = max(1, -(-len(photos) // MOST_LOOKED_AT))
    chosen = photos[::step]
    looks: list[MarkLook] = []
    with ProgressBar(f"the mark of {len(photos)} photos") as bar:
        for number, photo in enumerate(chosen):
            job = Job(bar.show, bar.name_stages).part(number / len(chosen), 1 / len(chosen))
            looks.append(tool.look(load(photo), Context(engine, models, job)))
    return shared_mark(looks)
