"""What a faded print has lost, estimated from a thumbnail, as curves to apply at full size.

Dyes and silver fade in proportion to how much of them there is, so a faded print has light greys
for its blacks, and a colour print, whose three dyes fade unequally, a cast that changes from the
shadows to the lights. Undoing it is a curve for each channel (dye by dye: Gschwind and Frey 1994;
robust end points as in automatic levels). Everything here is in sRGB values from 0 to 1.

The lights are handled as a printer in a darkroom does (the zone system, Adams 1981): paper white is for glints;
a dress, a face in the sun or snow, which are broad, keep a tone in which there is room for modelling. What lies
beyond the estimated white is rolled off over a shoulder, as film does, and never clipped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.tools.paper_border import without_paper

THUMBNAIL = 400  # pixels of the longer side, about
BORDER = 0.04  # of each side is left out: frames and edges are not the photo, unless its lights reach there
EDGE_SHARE, EDGE_SPREAD = 0.008, 0.04  # of the photo, and in brightness: more than a speck, and modelled
ENDS = (0.4, 99.6)  # percentiles that stand for black and white
BLACK, WHITE = 0.03, 0.94  # where they go, with room for the few values beyond them
CEILINGS = {98: 0.93, 90: 0.88, 75: 0.83}  # percentile to the lightest that it may become: zones IX, VIII and VII
PAPER = 0.965  # 246 of 255: what was darker does not get lighter, and the ringing of JPEG does not make it white
GREATEST_GAIN = 3.5  # beyond it there is mostly noise to bring back
MIDDLE = 0.44  # brightness that the median is led towards
LARGEST_PART, OWN_COLOUR = 0.9, 0.056  # of a photo, and the distance from the tint at which it has its own colour
COLOURLESS = 0.035  # root mean square of the chroma that tone does not explain


@dataclass(frozen=True)
class Tone:
    """`monochrome`: a black-and-white print, toned or not. `black`, `white`: (3,), the end points of each channel;
    `light`: (3,), where white goes; `gamma`: (3,), the exponent that follows, which leaves black and `light` nearly
    where they are. One value thrice for monochrome."""

    monochrome: bool
    black: np.ndarray
    white: np.ndarray
    light: np.ndarray
    gamma: np.ndarray

    def curve(self, values: np.ndarray, channel: int) -> np.ndarray:
        """Values of one channel from 0 to 1 brought back, from 0 to 1: rising, 0 and 1 stay."""
        black, white = float(self.black[channel]), float(self.white[channel])
        light, gamma = float(self.light[channel]), float(self.gamma[channel])
        dark = min(BLACK, black)  # what is already darker than the goal stays
        slope = (light - dark) / max(white - black, 1e-3)
        between = np.clip((values - black) / max(white - black, 1e-3), 0.0, 1.0)
        result = light * ((dark + (light - dark) * between) / light) ** gamma
        if black > 0:
            result = np.where(values < black, np.minimum(values, black) / black * result, result)
        beyond = _shoulder(values, (white, light), slope * gamma) if white < PAPER else values
        result = np.where(values > white, beyond, result)
        return np.asarray(np.minimum(result, np.maximum(values, PAPER)))


def _shoulder(values: np.ndarray, start: tuple[float, float], slope: float) -> np.ndarray:
    """A curve that goes on from `start` (value, result) with about its slope, bends, and is straight from PAPER on.

    A cubic Hermite curve whose slopes are limited so that it rises everywhere (Fritsch and Carlson 1980)."""
    value, result = start
    width, rise = PAPER - value, max(0.0, PAPER - result)
    t = np.clip((values - value) / width, 0.0, 1.0)
    # With these limits it is nowhere flatter than three quarters of the mean, and bends to one side only.
    first, last = min(max(slope * width, rise), 2 * rise), rise
    cubic = result + rise * t**2 * (3 - 2 * t) + first * t * (1 - t) ** 2 - last * t**2 * (1 - t)
    return np.asarray(np.where(values > PAPER, values, cubic))


def thumbnail(image: Image) -> np.ndarray:
    """Pixels all over the photo but the paper around it, float32 (h, w, 3) from 0 to 1."""
    step = max(1, max(image.height, image.width) // THUMBNAIL)
    values = without_paper(image.pixels[::step, ::step].astype(np.float32) / image.maximum)
    return np.repeat(values, 3, axis=2) if image.is_grey else values


def _inside(values: np.ndarray) -> np.ndarray:
    """The thumbnail without its border: frames and edges are not the photo."""
    top, left = (int(size * BORDER) for size in values.shape[:2])
    return values[top : len(values) - top, left : values.shape[1] - left]


def _lights_reach_the_edge(whole: np.ndarray) -> bool:
    """Whether the border of a thumbnail holds lights of the photo: there are more of them than a speck, and, unlike
    those of a frame or a scanner's lid, they are modelled."""
    luma = whole @ LUMA
    lights = luma[(luma > np.percentile(_inside(luma), ENDS[1])) & (luma < PAPER)]
    return bool(lights.size > EDGE_SHARE * luma.size and np.ptp(np.percentile(lights, (10, 90))) > EDGE_SPREAD)


def is_monochrome(pixels: np.ndarray) -> bool:
    """Whether the colour of (h, w, 3) pixels follows from their brightness alone, as on a toned print."""
    return bool(np.sqrt((colour_beside_tone(pixels) ** 2).sum(axis=-1).mean() / 3) < COLOURLESS)


def is_print_of_one_tone(pixels: np.ndarray) -> bool:
    """The same, and no part of the picture has a colour of its own, as the beach and the sea of a pale colour photo
    have, or the only dress of a grey street."""
    apart = np.linalg.norm(colour_beside_tone(pixels), axis=-1)
    return is_monochrome(pixels) and float(np.quantile(apart, LARGEST_PART)) < OWN_COLOUR


def one_tone(image: Image) -> bool:
    """Whether a photo is a black-and-white one, toned or not."""
    return image.is_grey or is_print_of_one_tone(thumbnail(image))


def colour_beside_tone(pixels: np.ndarray) -> np.ndarray:
    """The chroma of (h, w, 3) pixels that their brightness does not explain, of the same shape."""
    flat = pixels.reshape(-1, 3)
    luma = flat @ LUMA
    chroma = flat - luma[:, None]
    # The tint of a toned print changes slowly from the shadows to the lights: a parabola will do.
    basis = np.stack([np.ones_like(luma), luma, luma**2], axis=1)
    coefficients, *_ = np.linalg.lstsq(basis, chroma, rcond=None)
    return np.asarray(chroma - basis @ coefficients).reshape(pixels.shape)


def estimate_tone(image: Image) -> Tone:
    """The curves that bring a photo back. For a photo that is not faded they are nearly straight."""
    whole = thumbnail(image)
    pixels = _inside(whole)
    monochrome = is_monochrome(pixels)
    planes = _planes(pixels, monochrome)
    low, high = np.array([np.percentile(plane, ENDS) for plane in planes]).T
    if _lights_reach_the_edge(whole):
        high = np.array([np.percentile(plane, ENDS[1]) for plane in _planes(whole, monochrome)])
    black, white = _limited(low, high)
    stretch = Tone(monochrome, black, white, np.maximum(WHITE, white), np.ones(3))
    medians = [float(np.median(stretch.curve(plane, k))) for k, plane in enumerate(planes)]
    common = _gamma_towards_middle(float(np.mean(medians)))
    # The cast of the middle tones goes half of the way: a meadow is green for a good reason.
    balanced = [1.0 if monochrome else _gamma_between(m, float(np.mean(medians))) ** 0.5 for m in medians]
    tone = replace(stretch, gamma=common * np.array(balanced))
    tone = replace(tone, light=_light(tone, planes))
    # An exponent below 1 flattens the lights: no more than the stretching has made them steeper.
    gain = float(np.mean((tone.light - np.minimum(BLACK, black)) / np.maximum(white - black, 1e-3)))
    return replace(tone, gamma=max(common, min(1.0, 1 / gain)) * np.array(balanced))


def _planes(pixels: np.ndarray, monochrome: bool) -> list[np.ndarray]:
    return [pixels @ LUMA] * 3 if monochrome else [pixels[..., k] for k in range(3)]


def _light(tone: Tone, planes: list[np.ndarray]) -> np.ndarray:
    """Where white goes, (3,): the more of the photo is light, the less far. What is already lighter stays."""
    brought_back = np.stack([tone.curve(plane, k) for k, plane in enumerate(planes)], axis=-1) @ LUMA
    reached = np.percentile(brought_back, list(CEILINGS))
    light = WHITE * min(1.0, *(np.array(list(CEILINGS.values())) / np.maximum(reached, 1e-3)))
    # White has no cast: the channels that have faded most follow the one that has faded least.
    light = max(light, min(WHITE, float(tone.white.max())))
    return np.asarray(np.maximum(light, tone.white))


def _limited(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """End points that are not further inside than the greatest gain allows."""
    black = np.clip(low, 0.0, 0.7)
    white = np.clip(high, 0.3, 1.0)
    least = (WHITE - BLACK) / GREATEST_GAIN
    missing = np.maximum(0.0, least - (white - black))
    return np.maximum(black - missing / 2, 0.0), np.minimum(white + missing / 2, 1.0)


def _gamma_between(median: float, wanted: float) -> float:
    """The exponent that takes `median` to `wanted` and leaves WHITE."""
    inside = (min(0.95, max(0.05, value / WHITE)) for value in (median, wanted))
    start, end = (float(np.log(value)) for value in inside)
    return end / start


def _gamma_towards_middle(median: float) -> float:
    """A gentle exponent: a third of the way, and never far. Night scenes stay night scenes."""
    return float(np.clip(_gamma_between(median, MIDDLE) ** (1 / 3), 0.75, 1.3))
