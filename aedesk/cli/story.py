"""`--no-story` and `--save-changes`: what the files say of the work, and a map of what it changed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from aedesk.cli import export, side_files
from aedesk.cli.parser import output_file
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.difference import difference
from aedesk.recipe.honest import Taken
from aedesk.recipe.outcome import composed, size_of


def add_no_story(command: argparse.ArgumentParser) -> None:
    """The option of every command that changes photos."""
    command.add_argument("--no-story", action="store_true", help="do not record the edits in the metadata (XMP)")


def add_options(command: argparse.ArgumentParser) -> None:
    """That, and the one of the commands for single photos."""
    add_no_story(command)
    command.add_argument(
        "--save-changes",
        type=output_file,
        metavar="MAP.png",
        help="save a change map, from yellow (a little) to red (a lot); a folder for several photos",
    )
    command.add_argument(
        "--keep-steps",
        action="store_true",
        help="save the steps next to the photo, as the desk does, which goes on with them",
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    wish = export.wish_of(options)
    if options.keep_steps and (wish.longer_side or wish.most_bytes):
        raise AEDeskError("--keep-steps is for photos that keep their size: not with --size, --max-size, mail or web.")
    if options.keep_steps and getattr(options, "same_mark", False):
        raise AEDeskError("--keep-steps cannot keep the mark that photos share: not with --same-mark or --frames.")
    side_files.check(options.save_changes, options, "a map", "the maps")


def write_map(
    options: argparse.Namespace, photo: Path, before: Image, after: Image, taken: Sequence[Taken] = ()
) -> None:
    """Write the map of what was changed, where it is wished: the photo before is turned and cut as the steps did it.
    Raises AEDeskError."""
    if options.save_changes is not None:
        lies = composed([step.outcome for step in taken], size_of(before))
        changes = difference(lies.image(before), after)
        save(
            changes,
            side_files.place_for(options.save_changes, photo),
            overwrite=options.overwrite,
        )
