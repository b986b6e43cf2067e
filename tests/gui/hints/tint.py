"""A tool that tints the photo in the colour of the last hint."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.tools.base import Context, Effect, Result
from aedesk.tools.colorize.colorize import ColorizeParams, HasColours, is_black_and_white
from aedesk.tools.hint import Hint

LIKELY = [(200, 40, 30), (40, 90, 200)]


DEFAULT = (90, 120, 60)


class Tint:
    id: ClassVar[str] = "colorize"
    title: ClassVar[str] = "Colorize"
    action: ClassVar[str] = "Colorize photo"
    help: ClassVar[str] = "Tints."
    params_type: ClassVar[type] = ColorizeParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.INVENTS

    def __init__(self) -> None:
        self.given: list[tuple[tuple[Hint, ...], tuple[int, int]]] = []
        self.fails = False

    def run(self, image: Image, params: ColorizeParams, context: Context) -> Result:
        if self.fails:
            raise AEDeskError("No colours today.")
        if params.recolor != "yes" and not is_black_and_white(image):
            raise HasColours("It has colours.")
        self.given.append((context.inputs.hints, (image.width, image.height)))
        colour = context.inputs.hints[-1].colour if context.inputs.hints else DEFAULT
        if context.inputs.reference is not None:
            colour = tuple(int(v) for v in context.inputs.reference.image.pixels[0, 0])  # type: ignore[assignment]
        tinted = np.empty((image.height, image.width, 3), np.uint8)
        tinted[:] = colour
        return Result(image.with_pixels(tinted))

    def likely_colours(self, image: Image, x: int, y: int, context: Context) -> list[tuple[int, int, int]]:
        return LIKELY
