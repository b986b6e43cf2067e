"""One stroke filled, in the worker. No widget is touched here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.picture import Picture
from aedesk.imaging.packed_mask import PackedMask
from aedesk.jobs import Job
from aedesk.tools.base import Tool
from aedesk.tools.inpaint.surroundings import box_of


def heal_spot(
    tool: Tool[Any], picture: Picture, params: Any, stroke: PackedMask, make_context: ContextMaker, job: Job
) -> Picture:
    """Have a tool fill what a stroke covers, and make the result ready for the screen: of a large photo only the part
    that has changed."""
    mask = stroke.mask
    result = tool.run(picture.image, params, replace(make_context(job), mask=mask))
    job.check()
    if result.image is picture.image:
        return picture
    return picture.with_part(result.image, box_of(mask.marked))
