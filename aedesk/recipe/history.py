"""What was done to a photo, so that it can be done again: with other values, in another order, or without a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.jobs import Stage
from aedesk.recipe.costs import cost, shares_of
from aedesk.recipe.models import check_models
from aedesk.recipe.opacity import run_faded
from aedesk.recipe.outcome import Outcome, composed, size_of
from aedesk.recipe.recipe import Step
from aedesk.sentence import ToolWord
from aedesk.tools.base import Context, Tool
from aedesk.tools.inputs import NONE, Inputs


@dataclass(frozen=True, eq=False)
class Done:
    """A step with all that it was given. Never changed: two are the same step only if they are the same object.

    `step`: tool, parameters, and whether it is taken; None where that is not known, such as in recovered work.
    `title`: what the person reads. `inputs`: what they had marked, hinted and chosen. `outcome`: what it has done when
    it was taken last; None where that is not known."""

    title: str
    step: Step | None = None
    inputs: Inputs = NONE
    outcome: Outcome | None = None

    @property
    def taken(self) -> bool:
        """Whether the photo shows it; what is not known cannot be switched off."""
        return self.step is None or self.step.enabled

    def switched(self, enabled: bool) -> Done:
        """The same, taken or not."""
        return self._with(replace(self.step, enabled=enabled) if self.step is not None else None)

    def adjusted(self, params: Any) -> Done:
        """The same with other parameters."""
        return self._with(replace(self.step, params=params) if self.step is not None else None)

    def faded(self, opacity: float) -> Done:
        """The same with another opacity, in per cent."""
        return self._with(replace(self.step, opacity=opacity) if self.step is not None else None)

    def _with(self, step: Step | None) -> Done:
        return self if step == self.step else replace(self, step=step)

    def ended(self, outcome: Outcome) -> Done:
        """The same with what it has done now."""
        return self if outcome == self.outcome else replace(self, outcome=outcome)


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


def lies_after(steps: Sequence[Done], size: Size) -> Geometry | None:
    """How a photo whose original has this size lies after these steps; None where that is not known."""
    outcomes = [done.outcome for done in steps if done.taken]
    known = [outcome for outcome in outcomes if outcome is not None]
    if len(known) < len(outcomes):
        return None
    try:
        return composed(known, size)
    except ValueError:  # steps that were moved and not yet taken anew
        return None


def take_step(tool: Tool[Any], image: Image, step: Step, context: Context) -> tuple[Image, Outcome]:
    """The photo after a step, and what that has done. Raises Cancelled or AEDeskError."""
    made = run_faded(tool, image, step.params, context, step.opacity)
    return made.image, Outcome.of(tool, image, made)


@dataclass(frozen=True)
class Manner:
    """How steps are repeated. `take` takes a step, as `take_step` does. `seen` is told the photo after each step, also
    after one that is not taken."""

    take: Callable[[Tool[Any], Image, Step, Context], tuple[Image, Outcome]] = take_step
    seen: Callable[[Image], object] = lambda image: None


USUAL = Manner()


def repeat(
    steps: Sequence[Done],
    image: Image,
    context: Context,
    tool: Callable[[str], Tool[Any]],
    lies: Geometry | None = None,
    manner: Manner = USUAL,
) -> tuple[Image, History]:
    """The photo after all enabled steps, and the steps with what they have done this time. `tool` finds a tool by its
    id. `lies`: how `image` lies, seen from the original; None where it is the original. `manner`: who takes each
    step, and who is told of it.

    What was marked and hinted goes to where those places lie now. A step all of whose marks lie beside the photo does
    nothing. Raises Cancelled or AEDeskError, and ValueError if a step is not known."""
    if not can_repeat(steps):
        raise ValueError("a step of the history is not known")
    lies = lies or Geometry.unmoved(size_of(image))
    check_models([done.step for done in steps if done.step is not None], context.models)
    taken = [done.step for done in steps if done.step is not None and done.step.enabled]
    shares = shares_of([cost(step) for step in taken])
    result: list[Done] = []
    number = 0
    for done in steps:
        if done.step is None or not done.step.enabled:
            result.append(done)
            manner.seen(image)
            continue
        worker = tool(done.step.tool)
        stage = Stage(ToolWord(worker.title), number + 1, len(taken))
        job = context.job.part(sum(shares[:number]), shares[number], stage)
        number += 1
        job.progress(0.0)
        inputs = done.inputs.seen_in(lies)
        if inputs.marks_nothing:
            result.append(done.ended(Outcome.nothing(size_of(image))))
            manner.seen(image)
            continue
        image, outcome = manner.take(worker, image, done.step, replace(context, job=job, inputs=inputs))
        lies = lies.then(outcome.geometry)
        result.append(done.ended(outcome))
        manner.seen(image)
    return image, tuple(result)
