"""Applying a recipe to a photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Stage
from aedesk.recipe.costs import cost, shares_of
from aedesk.recipe.limits import size_after
from aedesk.recipe.models import check_models
from aedesk.recipe.opacity import run_faded
from aedesk.recipe.outcome import Outcome, size_of
from aedesk.recipe.recipe import Recipe
from aedesk.sentence import ToolWord
from aedesk.tools.base import Context
from aedesk.tools.registry import tool


@dataclass(frozen=True)
class Finding:
    """What one step found out: the id of its tool, its values by name, and what it has done to the photo. `left`: what
    it would have worked on, but left to the person."""

    tool: str
    found: dict[str, float]
    outcome: Outcome
    left: Mask | None = None

    @property
    def changed(self) -> bool:
        """Whether the photo is another one."""
        return self.outcome.changed


def run(
    recipe: Recipe, image: Image, context: Context, seen: Callable[[Image], object] = lambda image: None
) -> tuple[Image, list[Finding]]:
    """The photo after all enabled steps, and what they found. The same image where nothing was done. `seen` is told the
    photo after each of them.

    Raises Cancelled or AEDeskError, which is before the first step where the photo would get an impossible size, or
    a model is not there; the photo that came in is never changed."""
    steps = [step for step in recipe.steps if step.enabled]
    size_after(steps, size_of(image))
    check_models(steps, context.models)
    shares = shares_of([cost(step) for step in steps])
    findings = []
    for number, step in enumerate(steps):
        stage = Stage(ToolWord(tool(step.tool).title), number + 1, len(steps))
        job = context.job.part(sum(shares[:number]), shares[number], stage)
        job.progress(0.0)
        result = run_faded(tool(step.tool), image, step.params, replace(context, job=job), step.opacity)
        findings.append(Finding(step.tool, result.found, Outcome.of(tool(step.tool), image, result), result.left))
        image = result.image
        seen(image)
    return image, findings
