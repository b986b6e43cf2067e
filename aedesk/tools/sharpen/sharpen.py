"""Sharpen: the blur of lens, hand and scanner measured and taken back."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.models.card import ModelCard
from aedesk.models.contract import SHARPEN, Contract
from aedesk.tools.base import AUTO, Box, Context, Effect, Number, Result, check, parameter
from aedesk.tools.last_found import LastFound
from aedesk.tools.levels import estimate_levels, is_clean
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.sharpen.blur import LEAST, MOST, Blur, estimate_blur
from aedesk.tools.sharpen.sharpener import Sharpener
from aedesk.tools.summaries import SUMMARIES

NETWORK, ESTIMATOR = "sharpen", "noise_level"
SHARP = 0.5  # pixels: a photo that is blurred less is left alone by Auto
MEASURING = 0.2  # part of the progress
STRIP = 256  # rows mixed at once
REMEMBERED = 64  # sharp squares of a preview


@dataclass(frozen=True)
class SharpenParams:
    """Parameters of Sharpen: strength and grain from 0 to 100, the radius in pixels or "auto"."""

    strength: float = parameter(100.0, Number("Strength", "How much of the blur is removed.", 0, 100))
    radius: float | str = parameter(
        AUTO,
        Number(
            "Radius",
            "How blurred the photo is, in pixels. Auto measures its sharpest edges and leaves a sharp photo alone.",
            LEAST,
            MOST,
            step=0.1,
            auto=True,
            unit="px",
        ),
    )
    protect_grain: float = parameter(
        50.0, Number("Protect grain", "How much smooth areas are left alone, so that grain is not sharpened.", 0, 100)
    )
    model: str = model_parameter(SHARPEN)


@dataclass(frozen=True)
class Levels:
    """Noise and JPEG of a photo, in the units of the networks."""

    noise: float
    jpeg: float


class Squares(OrderedDict[tuple[Box, Blur, float, tuple[str, Contract | None] | None], np.ndarray]):
    """Sharp squares of a preview by place, blur, how much grain is protected and what does it, the oldest first."""


class Sharpen:
    """Polyblur, and a network for what has noise or JPEG dirt as well, where it is installed."""

    id: ClassVar[str] = "sharpen"
    title: ClassVar[str] = "Sharpen"
    action: ClassVar[str] = "Sharpen photo"
    help: ClassVar[str] = SUMMARIES["sharpen"]
    params_type: ClassVar[type] = SharpenParams
    models: ClassVar[tuple[str, ...]] = (ESTIMATOR, NETWORK)
    effect: ClassVar[Effect] = Effect.ENHANCES
    local: ClassVar[bool] = True
    preview_side: ClassVar[int] = 448

    def __init__(self) -> None:
        self._blur: LastFound[tuple[Blur | None]] = LastFound()
        self._levels: LastFound[Levels] = LastFound()
        self._squares: LastFound[Squares] = LastFound()

    def preview(self, image: Image, box: Box, step: int, params: SharpenParams, context: Context) -> np.ndarray:
        """A part of what `run` makes; for another strength nothing is worked out again."""
        check(params)
        before = image.pixels[box[0] : box[2], box[1] : box[3]]
        blur = self._wanted(image, params, context)
        if not _is_something(blur, params):
            return pooled(before, step)
        assert blur is not None
        sharpener = self._sharpener(image, blur, params, context)
        squares = self._squares.of(image, Squares)
        key = (box, blur, sharpener.grain, None if sharpener.card is None else sharpener.card.identity)
        after = squares.get(key)
        if after is None:
            after = squares[key] = sharpener.sharp(image, box, context.job)
            while len(squares) > REMEMBERED:
                squares.popitem(last=False)
        return pooled(_mixed(before, after, params.strength / 100), step)

    def run(self, image: Image, params: SharpenParams, context: Context) -> Result:
        """Take the blur back. `found` holds the radius that was used, or measured where nothing was done, and nothing
        for a photo without an edge."""
        check(params)
        job = context.job
        job.progress(0.0)
        measuring = replace(context, job=job.part(0.0, MEASURING))
        blur = self._wanted(image, params, measuring)
        found = {"radius": round(blur.radius, 1)} if blur is not None else {}
        if not _is_something(blur, params):
            return Result(image, found)
        assert blur is not None
        sharpener = self._sharpener(image, blur, params, measuring)
        working = job.part(MEASURING, 1 - MEASURING)
        sharp = sharpener.sharp(image, (0, 0, image.height, image.width), working)
        pixels = _mixed(image.pixels, sharp, params.strength / 100)
        used = (context.models.get(ESTIMATOR), *([sharpener.card] if sharpener.card is not None else []))
        return Result(image.with_pixels(pixels), found, models=used)

    def measure(self, image: Image, context: Context) -> dict[str, float]:
        """What "auto" stands for; nothing for a photo without an edge."""
        blur = self._wanted(image, SharpenParams(), context)
        return {"radius": round(blur.radius, 1)} if blur is not None else {}

    def _wanted(self, image: Image, params: SharpenParams, context: Context) -> Blur | None:
        """The blur that is to be taken back, None where Auto finds no edge."""
        if params.radius != AUTO:
            return Blur.circle(float(params.radius))
        # A tuple, because None is an answer that shall be remembered, too.
        return self._blur.of(image, lambda: (estimate_blur(image, context.job),))[0]

    def _sharpener(self, image: Image, blur: Blur, params: SharpenParams, context: Context) -> Sharpener:
        """What will do it: the network only where there is more than blur."""
        estimator = context.models.get(ESTIMATOR)
        levels = self._levels.of(image, lambda: Levels(*estimate_levels(context.engine, estimator, image, context.job)))
        card: ModelCard | None = own_card(context.models, SHARPEN, params.model)
        if card is None and not is_clean(levels.noise, levels.jpeg) and NETWORK in context.models.ids():
            card = context.models.get(NETWORK)
        return Sharpener(context.engine, card, blur, levels.noise, levels.jpeg, params.protect_grain / 100)


def is_soft(blur: Blur | None, least: float = SHARP) -> bool:
    """Whether a photo is blurred so much that it can be seen."""
    return blur is not None and blur.radius >= least


def _is_something(blur: Blur | None, params: SharpenParams) -> bool:
    """Whether there is anything to be done."""
    return params.strength > 0 and (params.radius != AUTO or is_soft(blur))


def _mixed(before: np.ndarray, after: np.ndarray, share: float) -> np.ndarray:
    """So much of `after`, the rest of `before`, both integers of one type, (h, w, c)."""
    if share == 1:
        return after
    result = np.empty_like(before)
    for top in range(0, len(before), STRIP):
        old, new = (values[top : top + STRIP].astype(np.float32) for values in (before, after))
        result[top : top + STRIP] = old + np.float32(share) * (new - old) + np.float32(0.5)
    return result
