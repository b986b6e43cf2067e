"""What can be known before the first step: how large a photo becomes, and whether its file can hold that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aedesk.imaging.formats.export import Export, exported_size
from aedesk.imaging.formats.save import check_sides
from aedesk.imaging.geometry import Size
from aedesk.recipe.recipe import Step
from aedesk.tools.base import MovingTool
from aedesk.tools.registry import tool


def size_after(steps: Sequence[Step], size: Size) -> Size:
    """The size of a photo of this one after the enabled steps. Raises AEDeskError where one of them cannot be taken."""
    for step in steps:
        worker = tool(step.tool)
        if step.enabled and isinstance(worker, MovingTool):
            size = worker.geometry(size, step.params).after
    return size


def check_file(steps: Sequence[Step], size: Size, path: Path, export: Export) -> None:
    """Raise AEDeskError where a photo of this size cannot go into the file after the steps. What is too large already
    before them is said when it is written."""
    after = size_after(steps, size)
    if after != size:
        check_sides(path, *exported_size(*after, export))
