"""One stroke filled, in the worker. No widget is touched here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.picture import Picture
from aedesk.jobs import Job
from aedesk.recipe.outcome import Outcome
from aedesk.tools.base import Tool
from aedesk.tools.inpaint.surroundings import box_of
from aedesk.tools.inputs import Inputs
from aedesk.tools.local import run_local


def heal_spot(
    tool: Tool[Any], picture: Picture, params: Any, stroke: Inputs, make_context: ContextMaker, job: Job
) -> tuple[Picture, Outcome]:
    """Have a tool fill what a stroke covers, and make the result ready for the screen: of a large photo only the part
    that has changed. Also returns what it has done."""
    result = run_local(tool, picture.image, params, replace(make_context(job), inputs=stroke))
    job.check()
    outcome = Outcome.of(tool, picture.image, result)
    if result.image is picture.image or stroke.marked is None:
        return picture, outcome
    return picture.with_part(result.image, box_of(stroke.marked.mask.marked)), outcome
