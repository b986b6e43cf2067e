"""`--no-story` and `--save-changes`: what the files say of the work, and a map of what it changed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from aedesk.cli import side_files
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.difference import difference
from aedesk.models.store import ModelStore
from aedesk.recipe.honest import with_story
from aedesk.recipe.recipe import Step


def add_no_story(command: argparse.ArgumentParser) -> None:
    """The option of every command that changes photos."""
    command.add_argument("--no-story", action="store_true", help="do not write into the files (XMP) what was done")


def add_options(command: argparse.ArgumentParser) -> None:
    """That, and the one of the commands for single photos."""
    add_no_story(command)
    command.add_argument(
        "--save-changes",
        type=Path,
        metavar="MAP.png",
        help="a map of what was changed, from yellow (a little) to red; a folder for several photos",
    )


def check_options(options: argparse.Namespace) -> None:
    """Raise AEDeskError before any work for what cannot go well."""
    side_files.check(options.save_changes, options, "a map", "the maps")


def told(
    options: argparse.Namespace, photo: Path, before: Image, after: Image, steps: Sequence[Step], models: ModelStore
) -> Image:
    """The new photo with its story, as the options wish; the map is written. Raises AEDeskError."""
    if options.save_changes is not None:
        if (before.height, before.width) != (after.height, after.width):
            raise AEDeskError(f"'{photo.name}' has another size now: there is no map of what was changed.")
        save(difference(before, after), side_files.place_for(options.save_changes, photo), overwrite=options.overwrite)
    return after if options.no_story else with_story(after, steps, models)
