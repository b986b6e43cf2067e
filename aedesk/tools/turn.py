"""Crop & rotate: edges cut off, quarter turns, mirrorings, and a slanted scan made straight."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.tools.base import Choice, Context, Effect, Number, Result, check, parameter
from aedesk.tools.summaries import SUMMARIES

QUARTERS = {"none": 0, "left": 1, "half": 2, "right": 3}  # quarter turns against the clock
HAIR = 1e-3  # pixels: a sixth of a width, as a percentage, is no round number
MOST = 15.0  # degrees: a scan that slants more is turned by hand on the glass


@dataclass(frozen=True)
class TurnParams:
    """What is done, in this order. `quarter`: "none", "left", "right", "half". `flip`: "none", "across" (left becomes
    right), "down". `straighten`: degrees with the clock. `left`, `top`, `right`, `bottom`: percentages of the width
    and the height that are cut off."""

    quarter: str = parameter(
        "none",
        Choice(
            "Rotate",
            "Rotate in steps of 90°.",
            {"none": "None", "left": "90° left", "right": "90° right", "half": "180°"},
        ),
    )
    flip: str = parameter(
        "none",
        Choice(
            "Flip",
            "Flip horizontally or vertically.",
            {"none": "None", "across": "Horizontal", "down": "Vertical"},
        ),
    )
    straighten: float = parameter(
        0.0,
        Number("Straighten", "Degrees clockwise; empty corners are cropped.", -MOST, MOST, step=0.1, unit="°"),
    )
    left: float = parameter(0.0, Number("Crop left", "How much to crop, in per cent of the width.", 0, 99, step=0.01))
    top: float = parameter(0.0, Number("Crop top", "How much to crop, in per cent of the height.", 0, 99, step=0.01))
    right: float = parameter(0.0, Number("Crop right", "How much to crop, in per cent of the width.", 0, 99, step=0.01))
    bottom: float = parameter(
        0.0, Number("Crop bottom", "How much to crop, in per cent of the height.", 0, 99, step=0.01)
    )


class Turn:
    """No network: pixels are moved, and mixed only where the photo is straightened."""

    id: ClassVar[str] = "turn"
    title: ClassVar[str] = "Crop & rotate"
    action: ClassVar[str] = "Apply"
    help: ClassVar[str] = SUMMARIES["turn"]
    params_type: ClassVar[type] = TurnParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.PLAIN

    def run(self, image: Image, params: TurnParams, context: Context) -> Result:
        """The photo turned, then mirrored, then straight, then cut. Raises AEDeskError where nothing would be left."""
        check(params)
        if params == TurnParams():
            return Result(image)
        quarters = QUARTERS[params.quarter]
        flip = {"across": 1, "down": 0}.get(params.flip)
        geometry = self.geometry((image.width, image.height), params)
        corners = inside((image.width, image.height), params)

        def moved(pixels: np.ndarray) -> np.ndarray:
            pixels = np.rot90(pixels, quarters)
            pixels = pixels if flip is None else np.flip(pixels, flip)
            context.job.check()
            pixels = straightened(pixels, params.straighten) if params.straighten else pixels
            top, left, bottom, right = corners
            return np.ascontiguousarray(pixels[top:bottom, left:right])

        return Result(_moved(image, moved, quarters % 2 == 1), geometry=geometry)

    def geometry(self, size: Size, params: TurnParams) -> Geometry:
        """Where the pixels of a photo of this size go. Raises AEDeskError where nothing would be left."""
        top, left, bottom, right = inside(size, params)
        if min(bottom - top, right - left) < 1:
            raise AEDeskError("Nothing of the photo would be left; crop less.")
        turned = Geometry.turned(size, QUARTERS[params.quarter])
        if params.flip != "none":
            turned = turned.then(Geometry.mirrored(turned.after, down=params.flip == "down"))
        if params.straighten:
            turned = turned.then(Geometry.straightened(turned.after, params.straighten))
        return turned.then(Geometry.cut(turned.after, (top, left, bottom, right)))


def inside(size: Size, params: TurnParams) -> tuple[int, int, int, int]:
    """Top, left, bottom and right of what is kept of a photo of this size once it is turned, in its pixels.

    A straightened photo is cut to the largest rectangle of its shape that has no empty corner: with angle t it is
    s = min(w / (w cos t + h sin t), h / (w sin t + h cos t)) times as large."""
    width, height = size
    if QUARTERS[params.quarter] % 2:
        height, width = width, height
    angle = math.radians(abs(params.straighten))
    cosine, sine = math.cos(angle), math.sin(angle)
    share = min(width / (width * cosine + height * sine), height / (width * sine + height * cosine))
    above, before = height * (1 - share) / 2, width * (1 - share) / 2
    return (
        math.ceil(above + height * share * params.top / 100 - HAIR),
        math.ceil(before + width * share * params.left / 100 - HAIR),
        math.floor(height - above - height * share * params.bottom / 100 + HAIR),
        math.floor(width - before - width * share * params.right / 100 + HAIR),
    )


def straightened(pixels: np.ndarray, degrees: float) -> np.ndarray:
    """(H, W) or (H, W, C) turned with the clock about its middle, of the same size; the corners become black."""
    planes = pixels[..., None] if pixels.ndim == 2 else pixels
    result = np.empty_like(planes, order="C")
    top = np.iinfo(pixels.dtype).max
    for channel in range(planes.shape[2]):
        plane = Pillow.fromarray(planes[..., channel].astype(np.float32))
        turned = np.asarray(plane.rotate(-degrees, Pillow.Resampling.BICUBIC))
        result[..., channel] = np.clip(np.rint(turned), 0, top)
    return result[..., 0] if pixels.ndim == 2 else result


def _moved(image: Image, move: Callable[[np.ndarray], Any], sideways: bool) -> Image:
    """The photo with all its planes moved alike."""
    alpha = None if image.alpha is None else move(image.alpha)
    dpi = image.metadata.dpi
    metadata = replace(image.metadata, dpi=dpi[::-1]) if sideways and dpi is not None else image.metadata
    infrared = None if image.infrared is None else move(image.infrared)
    # Where a straightened edge is half missing, it is missing.
    missing = None if image.missing is None else move(image.missing.astype(np.uint8) * 255) > 0
    return Image(move(image.pixels), alpha, metadata, infrared, missing, image.notes)
