"""Restore: look at a photo, propose a recipe, run it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aedesk.imaging.image import Image
from aedesk.recipe.care import NORMAL
from aedesk.recipe.propose import propose
from aedesk.recipe.recipe import Recipe
from aedesk.recipe.run import Finding, run
from aedesk.tools.base import Context

LOOKING = 0.3  # part of the progress: it takes half as long as denoising


def restore(
    recipe: Recipe | None,
    image: Image,
    context: Context,
    colorize: bool = False,
    care: str = NORMAL,
    seen: Callable[[Image], object] = lambda image: None,
) -> tuple[Image, Recipe, list[Finding]]:
    """Apply `recipe`, or with None what the photo needs; `colorize` then colours a black-and-white one, and
    `care`, a name of CARE, says how much is repaired. `seen` is told the photo after each step.

    Returns the photo, the recipe that was applied, and what its steps found. Raises Cancelled or AEDeskError."""
    job = context.job
    looking = LOOKING if recipe is None else 0.0
    if recipe is None:
        recipe = propose(image, replace(context, job=job.part(0.0, looking)), colorize, care)
    restored, findings = run(recipe, image, replace(context, job=job.part(looking, 1 - looking)), seen)
    return restored, recipe, findings
