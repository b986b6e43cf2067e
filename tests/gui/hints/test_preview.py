"""The preview of hints: worked out small, and asked of the network once."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from aedesk.gui.document.picture import Picture
from aedesk.gui.hints.preview import PREVIEW, likely_colours, preview_hints
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools.base import Context, Result
from aedesk.tools.colorize.colorize import ColorizeParams
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs


class Watching:
    """Remembers which pictures it was shown."""

    params_type: ClassVar[type] = ColorizeParams

    def __init__(self) -> None:
        self.seen: list[np.ndarray] = []
        self.hints: tuple[Hint, ...] = ()

    def run(self, image: Image, params: ColorizeParams, context: Context) -> Result:
        self.seen.append(image.pixels)
        self.hints = context.inputs.hints
        return Result(image.with_pixels(np.repeat(image.pixels, 3, axis=2)))

    def likely_colours(self, image: Image, x: int, y: int, context: Context) -> list[tuple[int, int, int]]:
        self.seen.append(image.pixels)
        return [(x % 256, y % 256, 0)]


def make_context(job: Job) -> Context:
    nothing: Any = None
    return Context(nothing, nothing, job)


def test_the_tool_is_shown_the_same_small_photo_again_and_again() -> None:
    tool: Any = Watching()
    base = Picture.of(Image(np.zeros((1500, 2 * PREVIEW, 1), np.uint8)))
    for hints in ((), (Hint(1000, 600, (1, 2, 3)),)):
        preview = preview_hints(tool, base, ColorizeParams(), Inputs(hints=hints), make_context, Job())
        assert preview.image is base.image
    assert likely_colours(tool, base.image, (1000, 600), (), make_context, Job()) == [(500 % 256, 300 % 256, 0)]
    assert tool.seen[0].shape == (750, PREVIEW, 1) and all(pixels is tool.seen[0] for pixels in tool.seen)
    assert tool.hints == (Hint(500, 300, (1, 2, 3)),)
    other = Picture.of(Image(np.zeros((40, 60, 1), np.uint8)))
    preview_hints(tool, other, ColorizeParams(), Inputs(), make_context, Job())
    assert tool.seen[-1] is other.image.pixels  # small enough as it is
