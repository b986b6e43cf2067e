"""Fading: the tones and colours that a print has lost, brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.base import Box, Context, Effect, Number, Result, check, parameter
from aedesk.tools.last_found import LastFound
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.tone import Tone, estimate_tone

STRIP = 256  # rows worked on at once, so that memory does not grow with the photo


@dataclass(frozen=True)
class FadingParams:
    """Parameters of Fading: percentages, the last two from -100 to 100."""

    strength: float = parameter(100.0, Number("Strength", "How far the faded tones are restored.", 0, 100))
    keep_sepia: float = parameter(
        100.0, Number("Keep sepia", "How much of a black-and-white print's brown or other tint stays.", 0, 100)
    )
    contrast: float = parameter(0.0, Number("Contrast", "More or less contrast than estimated.", -100, 100))
    warmth: float = parameter(0.0, Number("Warmth", "Warmer (yellow, red) or cooler (blue).", -100, 100))


class Fading:
    """Curves estimated from the whole photo, applied to every pixel at full size."""

    id: ClassVar[str] = "fading"
    title: ClassVar[str] = "Faded colours"
    action: ClassVar[str] = "Restore tones"
    help: ClassVar[str] = SUMMARIES["fading"]
    params_type: ClassVar[type] = FadingParams
    models: ClassVar[tuple[str, ...]] = ()
    effect: ClassVar[Effect] = Effect.ENHANCES
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
        if params == FadingParams(strength=0.0):
            return known[2]
        tone = self._tone.of(image, lambda: estimate_tone(image))
        return _faded_back(known[2], tone, _tables(tone, params, image), params, image)

    def run(self, image: Image, params: FadingParams, context: Context) -> Result:
        """Bring the photo back. Grey and black-and-white photos get tone only."""
        check(params)
        job = context.job
        job.progress(0.0)
        if params == FadingParams(strength=0.0):
            return Result(image)
        tone = self._tone.of(image, lambda: estimate_tone(image))
        tables = _tables(tone, params, image)
        result = np.empty_like(image.pixels)
        for top in range(0, image.height, STRIP):
            rows = image.pixels[top : top + STRIP]
            result[top : top + STRIP] = _faded_back(rows, tone, tables, params, image)
            job.progress(min(1.0, (top + STRIP) / image.height))
        return Result(image.with_pixels(result))


def _tables(tone: Tone, params: FadingParams, image: Image) -> list[np.ndarray]:
    return [curve_table(tone, params, channel, image.maximum) for channel in range(3)]


def _faded_back(
    rows: np.ndarray, tone: Tone, tables: list[np.ndarray], params: FadingParams, image: Image
) -> np.ndarray:
    """Some pixels of the photo, (h, w, 1 or 3), with the curves applied."""
    if image.is_grey:
        return _rounded(tables[0][rows], image.maximum)
    if tone.monochrome:
        return _rounded(_toned(rows, tables[0], params, image.maximum), image.maximum)
    return np.stack([_rounded(tables[k][rows[..., k]], image.maximum) for k in range(3)], axis=2)


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
