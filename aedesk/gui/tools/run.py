"""A tool at work on a picture, in the worker. No widget is touched here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from aedesk.jobs import Job, Stage
from aedesk.sentence import ToolWord
from aedesk.tools.base import MaskTool, Tool
from aedesk.tools.colorize.hint import Hint


def apply_tool(
    tool: Tool[Any],
    picture: Picture,
    params: Any,
    make_context: ContextMaker,
    job: Job,
    mask: MaskState | None = None,
    hints: tuple[Hint, ...] = (),
    reference: Image | None = None,
) -> tuple[Picture, dict[str, float]]:
    """Run a tool and make its result ready for the screen. The same picture where nothing was done.

    `mask`: where a tool with a mask shall work; None lets it find that by itself. `hints` and `reference`:
    for a tool that colours."""
    marked = mask.mask if mask is not None else None
    context = replace(make_context(job), mask=marked, hints=hints, reference=reference)
    result = tool.run(picture.image, params, context)
    return shown(result.image, picture, job), result.found


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
