"""What was done to a photo, so that it can be done again: with other values, in another order, or without a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Stage
from aedesk.recipe.costs import cost, shares_of
from aedesk.recipe.recipe import Step
from aedesk.sentence import ToolWord
from aedesk.tools.base import Context, Tool
from aedesk.tools.colorize.hint import Hint


@dataclass(frozen=True, eq=False)
class Done:
    """A step with all that it was given. Never changed: two are the same step only if they are the same object.

    `step`: tool, parameters, and whether it is taken; None where that is not known, such as in recovered work.
    `title`: what the person reads. `mask`: what they had marked; None where the tool looked by itself. `hints` and
    `reference`, a photo: of a tool that colours."""

    title: str
    step: Step | None = None
    mask: PackedMask | None = None
    hints: tuple[Hint, ...] = ()
    reference: Path | None = None

    def switched(self, enabled: bool) -> Done:
        """The same, taken or not."""
        return self._with(replace(self.step, enabled=enabled) if self.step is not None else None)

    def adjusted(self, params: Any) -> Done:
        """The same with other parameters."""
        return self._with(replace(self.step, params=params) if self.step is not None else None)

    def _with(self, step: Step | None) -> Done:
        return self if step == self.step else replace(self, step=step)


History = tuple[Done, ...]


def can_repeat(steps: Sequence[Done]) -> bool:
    """Whether all steps are known."""
    return all(done.step is not None for done in steps)


def common(first: Sequence[Done], second: Sequence[Done]) -> int:
    """How many steps two histories begin with in common."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one is not other:
            break
        count += 1
    return count


def repeat(steps: Sequence[Done], image: Image, context: Context, tool: Callable[[str], Tool[Any]]) -> Image:
    """The photo after all enabled steps. `tool` finds a tool by its id.

    Raises Cancelled or AEDeskError, and ValueError if a step is not known."""
    if not can_repeat(steps):
        raise ValueError("a step of the history is not known")
    taken = [(done, done.step) for done in steps if done.step is not None and done.step.enabled]
    shares = shares_of([cost(step) for _, step in taken])
    for number, (done, step) in enumerate(taken):
        name = ToolWord(tool(step.tool).title)
        job = context.job.part(sum(shares[:number]), shares[number], Stage(name, number + 1, len(taken)))
        job.progress(0.0)
        given = replace(
            context,
            job=job,
            mask=done.mask.mask if done.mask is not None else None,
            hints=done.hints,
            reference=load(done.reference) if done.reference is not None else None,
        )
        image = tool(step.tool).run(image, step.params, given).image
    return image
