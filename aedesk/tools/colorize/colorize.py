"""Colorize: believable colours for a black-and-white photo, by itself or as hinted."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.engine.tiled import to_integers
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import FROM_PARTS, from_linear, lightness, to_lab, to_parts
from aedesk.imaging.pixels.shrink import shrunk
from aedesk.tools.base import Context, Number, Result, Switch, check, parameter
from aedesk.tools.colorize.hint import Hint, check_hints
from aedesk.tools.guided import GuidedLines, guided_lines
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.tone import is_monochrome, thumbnail

LONGER_SIDE = 320  # pixels of what the network sees: about what it was trained on
FINENESS = 4  # of them to one place of its answer
AB_SCALE = 110.0  # a* and b* of the hints are divided by it
HINT_SIDE = 5  # pixels of what the network sees
# How far a hint reaches beyond what the network makes of it.
REACH = 2.5  # places of the answer
LIKENESS = 12.0  # of lightness
TEMPERATURE = 0.38  # of the annealed mean: below 1, it leans to the likeliest colours (Zhang et al. 2016)
MOST_VIVID = 4.0  # times the mean
STRIP = 128  # rows that are joined at once
WARMTH = np.array([4.0, 14.0], np.float32)  # added to a* and b* at 100
LIKELY = 8  # colours of a palette

Planes = NDArray[np.float32]


class HasColours(AEDeskError):
    """A photo that is not black-and-white shall be coloured, and nobody has said that its colours may go."""


@dataclass(frozen=True)
class ColorizeParams:
    """Parameters of Colorize: `strength` and `saturation` in per cent, `warmth` -100 to 100, `recolor` yes or no."""

    strength: float = parameter(
        100.0, Number("Strength", "How much of the colour is laid over the black-and-white photo.", 0, 100)
    )
    saturation: float = parameter(100.0, Number("Saturation", "How vivid the colours are.", 0, 200))
    warmth: float = parameter(0.0, Number("Warmth", "Towards warm or, below 0, cold light.", -100, 100))
    recolor: str = parameter("no", Switch("Recolour", "Also colour a photo anew that has colours."))


@dataclass(frozen=True)
class Likely:
    """What the network says: L* (h, w) and probabilities (h, w, Q) of the `palette` (Q, 2) of a* and b*."""

    lightness: Planes
    probability: Planes
    palette: Planes

    def place(self, x: int, y: int, image: Image) -> tuple[int, int]:
        """The place (row, column) that a pixel of the photo belongs to."""
        height, width = self.lightness.shape
        return min(height - 1, y * height // image.height), min(width - 1, x * width // image.width)


class Colorize:
    """A convolutional autoencoder guesses the colours of a small picture from its lightness; they are brought to
    full size along the edges, and the lightness stays."""

    id: ClassVar[str] = "colorize"
    title: ClassVar[str] = "Colorize"
    action: ClassVar[str] = "Colorize the photo"
    help: ClassVar[str] = SUMMARIES["colorize"]
    params_type: ClassVar[type] = ColorizeParams
    models: ClassVar[tuple[str, ...]] = ("colorize",)

    def run(self, image: Image, params: ColorizeParams, context: Context) -> Result:
        """Colour the photo. Its lightness stays as it is, to the rounding of the file.

        Uses `context.hints` and `context.reference`. Raises HasColours for a photo that has colours,
        unless `recolor`, and AEDeskError for hints beside the photo."""
        check(params)
        check_hints(context.hints, image)
        if params.recolor != "yes" and not is_black_and_white(image):
            raise HasColours("This photo has colours already. To colour it anew, switch Recolour on (--recolor).")
        context.job.progress(0.0)
        likely = self.look(image, context)
        context.job.progress(0.4)
        if context.reference is not None:
            likely = led_by(likely, context.reference)
        chroma = vivid_mean(likely, context.models.get("colorize").vividness)
        chroma = chroma * np.float32(params.saturation / 100) + WARMTH * (params.warmth / 100)
        chroma = with_hints(chroma, likely, context.hints, image)
        lines = guided_lines(likely.lightness, chroma)
        coloured = joined(image, lines, params.strength / 100, context)
        return Result(coloured, {"hints": float(len(context.hints))} if context.hints else {})

    def look(self, image: Image, context: Context) -> Likely:
        """Let the network look at the photo, with the hints."""
        card = context.models.get("colorize")
        light = small_lightness(image)
        height, width = light.shape
        padding = [(0, -n % card.multiple) for n in light.shape]
        padded = np.pad(light, padding, mode="edge")
        hints = np.zeros((3, *padded.shape), np.float32)
        for hint in context.hints:
            rows, columns = (
                slice(max(0, centre - HINT_SIDE // 2), centre + HINT_SIDE // 2 + 1)
                for centre in (hint.y * height // image.height, hint.x * width // image.width)
            )
            hints[:2, rows, columns] = (hint.ab / AB_SCALE)[:, None, None]
            hints[2, rows, columns] = 1
        inputs = {"lightness": padded[None, None] / np.float32(100), "hints": hints[None]}
        probability, palette = context.engine.run(card, inputs, context.job)
        down, across = -(-height // FINENESS), -(-width // FINENESS)
        places = Pillow.fromarray(light).resize((across, down), Pillow.Resampling.BOX)
        return Likely(np.asarray(places), probability[0].transpose(1, 2, 0)[:down, :across], palette)

    def likely_colours(self, image: Image, x: int, y: int, context: Context) -> list[tuple[int, int, int]]:
        """Colours for one place of the photo at its lightness, the likeliest first."""
        likely = self.look(image, context)
        row, column = likely.place(x, y, image)
        best = np.argsort(-likely.probability[row, column])[:LIKELY]
        light = np.full((len(best), 1), likely.lightness[row, column], np.float32)
        rgb = _shown(light, likely.palette[best][:, None])[:, 0]
        return [tuple(int(v) for v in colour) for colour in np.round(rgb * 255)]  # type: ignore[misc]


def is_black_and_white(image: Image) -> bool:
    """Grey, or toned like sepia."""
    return image.is_grey or is_monochrome(thumbnail(image))


def small_lightness(image: Image) -> Planes:
    """L* (h, w) of the photo at the size that the network sees; neutral, whatever the tone of the print."""
    return _lightness(shrunk(image, LONGER_SIDE))


def _lightness(values: Planes) -> Planes:
    """L* (h, w) of grey (h, w, 1) or colour (h, w, 3), from 0 to 1."""
    return lightness(values[..., 0]) if values.shape[2] == 1 else to_lab(values)[..., 0]


def annealed(likely: Likely) -> Planes:
    """The probabilities (h, w, Q), leaning to the likeliest (Zhang et al. 2016, equation 5)."""
    sharp = np.maximum(likely.probability, 1e-12) ** (1 / TEMPERATURE)
    return np.asarray(sharp / sharp.sum(axis=2, keepdims=True), np.float32)


def vivid_mean(likely: Likely, vividness: float) -> Planes:
    """a* and b* (h, w, 2): the annealed mean, made more vivid where the network is not sure.

    The mean of red and green is grey, though nobody believes in grey. How long the mean is, beside the mean length of
    what it is of, tells how much the colours disagree: 1 where they do not, for example at a hint. The mean is divided
    by that to the power of `vividness`: with 0 it stays as it is, with 1 its length is the mean length."""
    shares = annealed(likely)
    mean = shares @ likely.palette
    length = np.linalg.norm(mean, axis=2, keepdims=True)
    agreement = length / np.maximum(shares @ np.linalg.norm(likely.palette, axis=1)[:, None], 1e-3)
    gain = np.clip(agreement, 1e-3, 1) ** -np.float32(vividness)
    return np.asarray(mean * np.minimum(gain, MOST_VIVID), np.float32)


def led_by(likely: Likely, reference: Image) -> Likely:
    """The same with the colours of another photo more likely, and those that it lacks less."""
    pixels = thumbnail(reference).reshape(-1, 3)
    ab = to_lab(pixels)[:, 1:]
    nearest = ((ab[:, None] - likely.palette[None]) ** 2).sum(axis=2).argmin(axis=1)
    wanted = np.bincount(nearest, minlength=len(likely.palette)) / len(nearest)
    usual = likely.probability.mean(axis=(0, 1))
    led = likely.probability * np.sqrt((wanted + 0.01 / len(wanted)) / (usual + 0.01 / len(wanted)))
    return Likely(likely.lightness, (led / led.sum(axis=2, keepdims=True)).astype(np.float32), likely.palette)


def with_hints(chroma: Planes, likely: Likely, hints: Sequence[Hint], image: Image) -> Planes:
    """The colours (h, w, 2) with each hint fulfilled at its place, and around it where lightness is alike.

    Interpolation by Gaussian functions of place and lightness (radial basis functions): where hints are near
    each other, they share out what is between them. The functions are taken as they will be after the lines
    of chroma, which is linear, so that the hint is fulfilled in the end and not before it is smoothed."""
    if not hints:
        return chroma
    light = likely.lightness
    rows, columns = np.mgrid[0 : light.shape[0], 0 : light.shape[1]].astype(np.float32)
    places = [likely.place(hint.x, hint.y, image) for hint in hints]
    bells = []
    for row, column in places:
        distance = ((rows - row) ** 2 + (columns - column) ** 2) / (2 * REACH**2)
        unlike = (light - light[row, column]) ** 2 / (2 * LIKENESS**2)
        bells.append(np.exp(-distance - unlike))
    functions = np.stack(bells, axis=2)
    reached = guided_lines(light, functions).at(places, light)
    missing = np.stack([hint.ab for hint in hints]) - guided_lines(light, chroma).at(places, light)
    # Two hints at one place contradict each other; a little on the diagonal makes their mean of it.
    amounts = np.linalg.solve(reached + 1e-3 * np.eye(len(hints)), missing)
    return np.asarray(chroma + functions @ amounts, np.float32)


def joined(image: Image, lines: GuidedLines, strength: float, context: Context) -> Image:
    """The photo in full size: its own lightness, and the chroma of the lines. Always in colour."""
    result = np.empty((image.height, image.width, 3), image.pixels.dtype)
    tops = range(0, image.height, STRIP)

    def join(top: int) -> None:
        rows = image.pixels[top : top + STRIP].astype(np.float32) / np.float32(image.maximum)
        light = _lightness(rows)
        coloured = _shown(light, lines.rows(light, top, image.height))
        result[top : top + STRIP] = to_integers(rows + np.float32(strength) * (coloured - rows), image.maximum)

    with ThreadPoolExecutor(context.engine.threads) as pool:
        for done, _ in enumerate(pool.map(join, tops), start=1):
            context.job.progress(0.4 + 0.6 * done / len(tops))
    return image.with_pixels(result)


def _shown(light: Planes, chroma: Planes) -> Planes:
    """sRGB (h, w, 3) in [0, 1] of L* (h, w) and a*, b* (h, w, 2).

    What sRGB cannot show is mixed with the grey of the same luminance until it can, so that L* stays
    (in linear light that is a straight line, and luminance is linear)."""
    parts = to_parts(light, chroma)
    grey = parts[..., 1:2]
    away = parts @ FROM_PARTS - grey
    room = np.where(away > 0, 1 - grey, grey) / np.maximum(np.abs(away), 1e-6)
    share = np.clip(room.min(axis=-1, keepdims=True), 0, 1)
    return np.clip(from_linear(grey + share * away), 0, 1)
