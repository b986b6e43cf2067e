"""What the worker does with files and tools. No widget is touched here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from aedesk.gui.mask_state import MaskState
from aedesk.gui.picture import Picture
from aedesk.imaging.image import Image
from aedesk.imaging.load import load
from aedesk.imaging.save import save
from aedesk.jobs import Job
from aedesk.recipe import Finding, Recipe, restore
from aedesk.tools.base import Context, MaskTool, Tool

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
    image, applied, findings = restore(recipe, picture.image, make_context(job))
    return _shown(image, picture, job), applied, findings


def save_image(image: Image, path: Path, overwrite: bool) -> list[str]:
    """Write a photo; sentences about what the format could not keep."""
    return save(image, path, overwrite=overwrite)


def apply_tool(
    tool: Tool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    mask: MaskState | None = None,
) -> tuple[Picture, dict[str, float]]:
    """Run a tool and make its result ready for the screen. The same picture where nothing was done.

    `mask`: where a tool with a mask shall work; None lets it find that by itself."""
    context = replace(make_context(job), mask=mask.mask if mask is not None else None)
    result = tool.run(picture.image, params, context)
    return _shown(result.image, picture, job), result.found


def find_mask(
    tool: MaskTool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    before: MaskState | None = None,
) -> MaskState:
    """Have a tool look for what it would work on. What was marked and erased by hand in `before` stays so."""
    likelihood = tool.find(picture.image, make_context(job))
    job.check()
    mask = tool.mask(likelihood, params)
    if before is None:
        return MaskState.of(mask, likelihood, params)
    return before.found_anew(mask, likelihood, params)


def _shown(image: Image, before: Picture, job: Job) -> Picture:
    """Make a result ready for the screen; the same picture where nothing was done."""
    job.check()
    return before if image is before.image else Picture.of(image)
