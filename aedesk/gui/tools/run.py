"""A tool at work on a picture, in the worker. No widget is touched here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from aedesk.jobs import Job, Stage
from aedesk.recipe.outcome import Outcome
from aedesk.sentence import ToolWord
from aedesk.tools.base import MaskTool, Tool
from aedesk.tools.inputs import NONE, Inputs
from aedesk.tools.local import run_local


@dataclass(frozen=True)
class Applied:
    """What a tool makes of a picture, what it has found, and what it has done. `mask`: the mask over the photo where
    its pixels lie elsewhere now; None where they do not."""

    picture: Picture
    found: dict[str, float]
    outcome: Outcome
    mask: MaskState | None = None


def apply_tool(
    tool: Tool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    inputs: Inputs = NONE,
) -> Applied:
    """Run a tool and make its result ready for the screen. The same picture where nothing was done."""
    result = run_local(tool, picture.image, params, replace(make_context(job), inputs=inputs))
    return Applied(shown(result.image, picture, job), result.found, Outcome.of(tool, picture.image, result))


def with_mask(applied: Applied, mask: MaskState | None) -> Applied:
    """The same with a mask, which goes along where pixels are moved."""
    geometry = applied.outcome.geometry
    return replace(applied, mask=mask.moved(geometry)) if mask is not None and geometry.moves else applied


def find_mask(
    tool: MaskTool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    before: MaskState | None = None,
) -> MaskState:
    """Have a tool look for what it would work on. What was marked and erased by hand in `before` stays so."""
    looking = job.part(0.0, 1.0, Stage(ToolWord(tool.find_action)))
    looking.progress(0.0)
    likelihood = tool.find(picture.image, make_context(looking), params)
    job.check()
    mask = tool.mask(likelihood, params)
    return (before or MaskState.of(mask)).found_anew(mask, likelihood, params)


def shown(image: Image, before: Picture, job: Job) -> Picture:
    """Make a result ready for the screen; the same picture where nothing was done."""
    job.check()
    return before if image is before.image else Picture.of(image)
