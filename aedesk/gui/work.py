"""What the worker does with files and tools. No widget is touched here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from aedesk.gui.picture import Picture
from aedesk.imaging.image import Image
from aedesk.imaging.load import load
from aedesk.imaging.save import save
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, propose, run
from aedesk.tools.base import Context, Tool

LOOKING = 0.05  # part of the progress that looking at the photo takes

ContextMaker = Callable[[Job], Context]


def open_picture(path: Path, job: Job) -> Picture:
    """Read a photo and make it ready for the screen."""
    image = load(path)
    job.check()
    return Picture.of(image)


def restore_picture(
    recipe: Recipe | None, picture: Picture, make_context: ContextMaker, job: Job
) -> tuple[Picture, Recipe, list[Finding]]:
    """Apply a recipe, or what the photo needs. Also returns the recipe that was applied."""
    context = make_context(job)
    if recipe is None:
        recipe = propose(picture.image, replace(context, job=job.part(0.0, LOOKING)))
    image, findings = run(recipe, picture.image, replace(context, job=job.part(LOOKING, 1 - LOOKING)))
    job.check()
    return picture if image is picture.image else Picture.of(image), recipe, findings


def save_image(image: Image, path: Path, overwrite: bool) -> list[str]:
    """Write a photo; sentences about what the format could not keep."""
    return save(image, path, overwrite=overwrite)


def apply_tool(
    tool: Tool[Any], picture: Picture, params: Any, make_context: ContextMaker, job: Job
) -> tuple[Picture, dict[str, float]]:
    """Run a tool and make its result ready for the screen. The same picture where nothing was done."""
    result = tool.run(picture.image, params, make_context(job))
    job.check()
    if result.image is picture.image:
        return picture, result.found
    return Picture.of(result.image), result.found
