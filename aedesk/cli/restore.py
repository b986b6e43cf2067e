"""`aedesk restore PHOTO... -o OUT`: what each photo needs, or a recipe from a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from aedesk import recipe as recipes
from aedesk.cli.parser import output_file
from aedesk.cli.photos import each_photo, refused
from aedesk.errors import AEDeskError
from aedesk.filesystem import is_there
from aedesk.imaging.formats.atomic import check_place
from aedesk.imaging.image import Image
from aedesk.recipe import Recipe
from aedesk.recipe.care import CHOICE, NORMAL
from aedesk.recipe.deliver import taken_by
from aedesk.recipe.honest import Taken
from aedesk.recipe.presets import named_recipe
from aedesk.recipe.recipe import save_recipe
from aedesk.tools.base import Context, in_words


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of this command beside those that all commands with photos have."""
    add_steps(command)
    command.add_argument(
        "--save-recipe", type=output_file, metavar="FILE", help="save the steps that were applied to the last photo"
    )


def add_steps(command: argparse.ArgumentParser) -> None:
    """The options that say what is done to each photo, for `batch` too."""
    steps = command.add_mutually_exclusive_group()
    steps.add_argument(
        "--recipe",
        metavar="FILE",
        help="apply the steps of this file, or of the preset of this name, instead of what each photo seems to need",
    )
    command.add_argument(
        "--care",
        choices=list(CHOICE.options),
        help=f"how much to repair: careful fills only what is surely damage, thorough also what is faint or wide "
        f"(default: {NORMAL})",
    )
    steps.add_argument("--colorize", action="store_true", help="also colourise black-and-white photos")


def refuse_care_of_recipe(options: argparse.Namespace) -> None:
    """A recipe says by itself how much is repaired. Raises AEDeskError where both are given."""
    if options.care is not None and options.recipe is not None:
        raise AEDeskError("--care is for what each photo seems to need; the recipe has its own settings of Repair.")


def restore(options: argparse.Namespace) -> int:
    """Restore every photo. Returns the exit code."""
    given: Recipe | None = None
    applied: list[Recipe] = []
    try:
        refuse_care_of_recipe(options)
        if options.recipe is not None:
            given = named_recipe(options.recipe)
        if options.save_recipe is not None and is_there(options.save_recipe) and not options.overwrite:
            raise AEDeskError(f"'{options.save_recipe}' already exists; --overwrite replaces it.")
        if options.save_recipe is not None:
            check_place(options.save_recipe)
    except AEDeskError as problem:
        return refused(problem)

    def work(photo: Path, image: Image, context: Context) -> tuple[Image, str, list[Taken]]:
        restored, recipe, findings = recipes.restore(given, image, context, options.colorize, options.care or NORMAL)
        applied.append(recipe)
        words = [f"{finding.tool} {in_words(finding.found)}".strip() for finding in findings]
        return restored, "; ".join(words) or "nothing to do", taken_by(recipe, findings)

    code = each_photo(options, work, given.steps if given is not None else ())
    if options.save_recipe is not None and applied:
        try:
            save_recipe(applied[-1], options.save_recipe, overwrite=options.overwrite)
        except AEDeskError as problem:
            print(f"aedesk: {problem}", file=sys.stderr)
            return 1
    return code
