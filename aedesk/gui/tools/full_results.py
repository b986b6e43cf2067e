"""What steps have made of the photo at full opacity: another opacity of the same step takes no time then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from aedesk.imaging.image import Image
from aedesk.recipe.history import take_step
from aedesk.recipe.opacity import FULL, faded
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Step
from aedesk.tools.base import Context, Effect, Result, Tool
from aedesk.tools.inputs import Inputs

MOST = 2  # photos that are held: what a person drags at is one step


@dataclass(frozen=True)
class _Full:
    """What was given, and what came of it."""

    before: Image
    step: Step
    inputs: Inputs
    after: Image
    outcome: Outcome


class FullResults:
    """The newest few. Its methods may be called in any thread: what is known is replaced, never changed."""

    def __init__(self) -> None:
        self._known: tuple[_Full, ...] = ()

    def keep(self, before: Image, step: Step, inputs: Inputs, after: Image, outcome: Outcome) -> None:
        """Remember what a step has made of a photo, which was given these inputs."""
        new = _Full(before, replace(step, opacity=FULL), inputs, after, outcome)
        self._known = (*(one for one in self._known[1 - MOST :] if one.step != new.step), new)

    def forget(self) -> None:
        """Give the memory back."""
        self._known = ()

    def knows(self, before: Image, step: Step, inputs: Inputs) -> bool:
        """Whether taking a step takes no time."""
        return self._find(before, step, inputs) is not None

    def _find(self, before: Image, step: Step, inputs: Inputs) -> _Full | None:
        whole = replace(step, opacity=FULL)
        alike = (one for one in self._known if one.before is before and one.inputs is inputs and one.step == whole)
        return next(alike, None)

    def take(self, tool: Tool[Any], image: Image, step: Step, context: Context) -> tuple[Image, Outcome]:
        """The same as `take_step` of recipe/history.py does. Raises Cancelled or AEDeskError."""
        known = self._find(image, step, context.inputs)
        if known is None:
            after, outcome = take_step(tool, image, replace(step, opacity=FULL), context)
            self.keep(image, step, context.inputs, after, outcome)
        else:
            after, outcome = known.after, known.outcome
        if outcome.geometry.moves:
            return after, outcome
        seen = faded(image, Result(after), step.opacity).image
        if seen is image and outcome.changed:  # nothing of it is left
            outcome = replace(outcome, changed=False, effect=Effect.PLAIN, networks=())
        return seen, outcome
