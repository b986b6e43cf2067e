"""Fading: the tones and colours that a print has lost, brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.histogram import sample
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.adjust.adjustments import FINE, Adjustments, Tones
from aedesk.tools.adjust.curve import curve_parameter
from aedesk.tools.adjust.levels import levels_parameter
from aedesk.tools.adjust.scale import TOP
from aedesk.tools.adjust.white_balance import DARKEST, Grey, grey_parameter
from aedesk.tools.base import Box, Context, Effect, Number, Result, check, parameter
from aedesk.tools.last_found import LastFound
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.tone import Tone, estimate_tone

STRIP = 256  # rows worked on at once, so that memory does not grow with the photo
REACH = 2  # pixels around a place whose mean is the grey: 5 x 5


@dataclass(frozen=True)
class FadingParams:
    """Parameters of Fading: percentages, contrast and warmth from -100 to 100; then what is set by hand, as text (see
    aedesk/tools/adjust)."""

    strength: float = parameter(100.0, Number("Strength", "How far the faded tones are restored.", 0, 100))
    keep_sepia: float = parameter(
        100.0, Number("Keep sepia", "How much of a black-and-white print's brown or other tint stays.", 0, 100)
    )
    contrast: float = parameter(0.0, Number("Contrast", "More or less contrast than estimated.", -100, 100))
    warmth: float = parameter(0.0, Number("Warmth", "Warmer (yellow, red) or cooler (blue).", -100, 100))
    white_balance: str = grey_parameter("White balance", "The colour of something that should be a neutral grey.")
    levels: str = levels_parameter("Levels", "Black point, gamma of the midtones, white point.")
    levels_red: str = levels_parameter("Red levels", "Black point, gamma and white point of red.", "red")
    levels_green: str = levels_parameter("Green levels", "Black point, gamma and white point of green.", "green")
    levels_blue: str = levels_parameter("Blue levels", "Black point, gamma and white point of blue.", "blue")
    curve: str = curve_parameter("Curve", "Points of the tone curve, before and after.")
    curve_red: str = curve_parameter("Red curve", "Points of the curve of red, before and after.", "red")
    curve_green: str = curve_parameter("Green curve", "Points of the curve of green, before and after.", "green")
    curve_blue: str = curve_parameter("Blue curve", "Points of the curve of blue, before and after.", "blue")


class Fading:
    """Curves estimated from the whole photo, and those set by hand, applied to every pixel at full size."""

    id: ClassVar[str] = "fading"
    title: ClassVar[str] = "Faded colours"
    action: ClassVar[str] = "Restore tones"
    help: ClassVar[str] = SUMMARIES["fading"]
    params_type: ClassVar[type] = FadingParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES
    local: ClassVar[bool] = True
    preview_side: ClassVar[int] = 0

    def __init__(self) -> None:
        self._tone: LastFound[Tone] = LastFound()
        self._pooled: LastFound[tuple[Box, int, np.ndarray]] = LastFound()

    def preview(self, image: Image, box: Box, step: int, params: FadingParams, context: Context) -> np.ndarray:
        """A part of what `run` makes, curves over the means of pixels."""
        check(params)
        top, left, bottom, right = box

        def pool() -> tuple[Box, int, np.ndarray]:
            return box, step, pooled(image.pixels[top:bottom, left:right], step)

        known = self._pooled.of(image, pool)
        if known[:2] != (box, step):
            self._pooled = LastFound()
            known = self._pooled.of(image, pool)
        context.job.check()
        way = self._way(image, params, Adjustments.of(params))
        return known[2] if way.neutral else _rounded(way.values(known[2]), image.maximum)

    def run(self, image: Image, params: FadingParams, context: Context) -> Result:
        """Bring the photo back. Grey and black-and-white photos get tone only."""
        check(params)
        job = context.job
        job.progress(0.0)
        way = self._way(image, params, Adjustments.of(params))
        if way.neutral:
            return Result(image)
        result = np.empty_like(image.pixels)
        for top in range(0, image.height, STRIP):
            rows = image.pixels[top : top + STRIP]
            result[top : top + STRIP] = _rounded(way.values(rows), image.maximum)
            job.progress(min(1.0, (top + STRIP) / image.height))
        return Result(image.with_pixels(result))

    def tones(self, image: Image, params: FadingParams, context: Context) -> Tones:
        """What becomes of pixels from all over the photo."""
        check(params)
        pixels, adjustments = sample(image.pixels), Adjustments.of(params)
        context.job.check()
        stages = (adjustments.balance_only, adjustments.without_curves, adjustments)
        return Tones(*(self._way(image, params, stage).values(pixels) for stage in stages))

    def grey_at(self, image: Image, x: int, y: int, params: FadingParams, context: Context) -> str:
        """The white balance by which the place around a pixel becomes neutral: the mean of 5 x 5 pixels. Raises
        AEDeskError where it has no colour to go by."""
        check(params)
        part = image.pixels[max(0, y - REACH) : y + REACH + 1, max(0, x - REACH) : x + REACH + 1]
        mean = self._way(image, params, Adjustments()).values(part).mean(axis=(0, 1)) * TOP
        if image.is_grey:
            raise AEDeskError("This photo has no colours to balance.")
        if mean.min() < DARKEST or part.max(axis=(0, 1)).max() == image.maximum:
            raise AEDeskError("There is no grey here, it is too dark or too light: click a place in between.")
        return str(Grey(*(float(value) for value in mean)))

    def _way(self, image: Image, params: FadingParams, adjustments: Adjustments) -> _Way:
        """What becomes of the pixels of a photo."""
        if image.is_grey:
            adjustments = adjustments.tone_only
        tone = None if keeps_tone(params) else self._tone.of(image, lambda: estimate_tone(image))
        return _Way(image, params, adjustments, tone)


def keeps_tone(params: FadingParams) -> bool:
    """Whether only what is set by hand changes the photo."""
    return (params.strength, params.keep_sepia, params.contrast, params.warmth) == (0, 100, 0, 0)


class _Way:
    """What is estimated (`tone`, None for nothing) and then what is set by hand, as tables. `neutral`: nothing is."""

    def __init__(self, image: Image, params: FadingParams, adjustments: Adjustments, tone: Tone | None) -> None:
        self._params, self._maximum = params, image.maximum
        self.neutral = tone is None and adjustments.neutral
        straight = np.linspace(0.0, 1.0, image.maximum + 1, dtype=np.float32)
        tables = [straight if tone is None else curve_table(tone, params, k, image.maximum) for k in range(3)]
        self._toned = tone is not None and tone.monochrome and not image.is_grey
        if self._toned:  # its pixels lie between the values of the photo once the curve has gone over their brightness
            self._tables = tables
            self._after = None if adjustments.neutral else [adjustments.table(k) for k in range(3)]
        else:
            self._tables = [adjustments.apply(table, k) for k, table in enumerate(tables)]

    def values(self, rows: np.ndarray) -> np.ndarray:
        """What becomes of some pixels of the photo, (h, w, 1 or 3), float32 from 0 to 1."""
        if rows.shape[2] == 1:
            return np.asarray(self._tables[0][rows])
        if not self._toned:
            return np.stack([self._tables[k][rows[..., k]] for k in range(3)], axis=2)
        values = np.clip(_toned(rows, self._tables[0], self._params, self._maximum), 0.0, 1.0)
        if self._after is not None:
            values *= np.float32(FINE)
            values = np.stack([_looked_up(self._after[k], values[..., k]) for k in range(3)], axis=2)
        return np.asarray(values)


def curve_table(tone: Tone, params: FadingParams, channel: int, maximum: int) -> np.ndarray:
    """What becomes of every value of a channel, float32 (maximum + 1,) from 0 to 1."""
    values = np.linspace(0.0, 1.0, maximum + 1, dtype=np.float32)
    share = params.strength / 100
    table = (1 - share) * values + share * tone.curve(values, channel)
    # An S between the ends; at -100 its mirror image, which flattens.
    bend = params.contrast / 100 * 0.6
    table = table + bend * (table - 0.5) * 4 * table * (1 - table)
    if not tone.monochrome:
        # Warmth is a power, so that black and white stay.
        table = np.clip(table, 0.0, 1.0) ** np.exp(-params.warmth / 100 * (0.25, 0.03, -0.25)[channel])
    return np.asarray(np.clip(table, 0.0, 1.0), np.float32)


def _toned(rows: np.ndarray, table: np.ndarray, params: FadingParams, maximum: int) -> np.ndarray:
    """A black-and-white print stored in colour: the curve goes over its brightness, its tint is kept apart."""
    values = rows.astype(np.float32)
    luma = values @ LUMA
    grey = _looked_up(table, luma)
    tint = (values - luma[..., None]) * _room(rows, luma, grey, table)[..., None]
    tint *= np.float32(params.keep_sepia / 100 / maximum)
    # Warmth needs room: in black and white there is none.
    room = (4 * grey * (1 - grey))[..., None]
    warm = np.float32(params.warmth / 100 * 0.08) * np.array([1.0, 0.1, -1.0], np.float32)
    result: np.ndarray = grey[..., None] + tint + warm * room
    return result


def _looked_up(table: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The table between its entries: brightness has finer steps than a channel."""
    below = np.minimum(values.astype(np.int32), len(table) - 2)
    return np.asarray(table[below] + (table[below + 1] - table[below]) * (values - below.astype(np.float32)))


def _room(rows: np.ndarray, luma: np.ndarray, grey: np.ndarray, table: np.ndarray) -> np.ndarray:
    """How much of its tint a pixel keeps, (h, w) from 0 to 1: less where the curve flattens, so that its lightest
    channel does not go beyond where the curve takes it, nor its darkest."""
    scale = 1 / np.float32(len(table) - 1)
    red, green, blue = (rows[..., k] for k in range(3))
    lightest, darkest = np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
    above, below = (lightest - luma) * scale, (luma - darkest) * scale
    least = np.float32(1e-6)
    room = np.minimum(
        (table[lightest] - grey) / np.maximum(above, least), (grey - table[darkest]) / np.maximum(below, least)
    )
    return np.where(np.minimum(above, below) > least, np.clip(room, 0.0, 1.0), np.float32(1.0))


def _rounded(values: np.ndarray, maximum: int) -> np.ndarray:
    kind = np.uint8 if maximum == 255 else np.uint16
    return np.asarray(np.clip(values, 0.0, 1.0) * maximum + 0.5, kind)
