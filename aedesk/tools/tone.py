"""What a faded print has lost, estimated from a thumbnail, as curves to apply at full size.

Dyes and silver fade in proportion to how much of them there is, so a faded print has light greys
for its blacks, and a colour print, whose three dyes fade unequally, a cast that changes from the
shadows to the lights. Undoing it is a curve for each channel (dye by dye: Gschwind and Frey 1994;
robust end points as in automatic levels). Everything here is in sRGB values from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aedesk.imaging.colour import LUMA
from aedesk.imaging.image import Image

THUMBNAIL = 400  # pixels of the longer side, about
BORDER = 0.04  # of each side is left out: frames and edges are not the photo
ENDS = (0.4, 99.6)  # percentiles that stand for black and white
BLACK, WHITE = 0.03, 0.95  # where they go, with room for the few values beyond them
GREATEST_GAIN = 3.5  # beyond it there is mostly noise to bring back
MIDDLE = 0.44  # brightness that the median is led towards
COLOURLESS = 0.035  # root mean square of the chroma that tone does not explain


@dataclass(frozen=True)
class Tone:
    """`monochrome`: a black-and-white print, toned or not. `black`, `white`, `gamma`: (3,), the
    end points of each channel and the exponent that follows; one value thrice for monochrome."""

    monochrome: bool
    black: np.ndarray
    white: np.ndarray
    gamma: np.ndarray

    def curve(self, values: np.ndarray, channel: int) -> np.ndarray:
        """Values of one channel from 0 to 1 brought back, from 0 to 1."""
        black, white = float(self.black[channel]), float(self.white[channel])
        # What is already darker or lighter than the goal stays.
        darkest, lightest = min(BLACK, black), max(WHITE, white)
        stretched = darkest + (lightest - darkest) * (values - black) / max(white - black, 1e-3)
        result: np.ndarray = np.clip(stretched, 0.0, 1.0) ** float(self.gamma[channel])
        return result


def thumbnail(image: Image) -> np.ndarray:
    """Pixels all over the photo but its border, float32 (h, w, 3) from 0 to 1."""
    step = max(1, max(image.height, image.width) // THUMBNAIL)
    top, left = int(image.height * BORDER), int(image.width * BORDER)
    inner = image.pixels[top : image.height - top : step, left : image.width - left : step]
    values = inner.astype(np.float32) / image.maximum
    return np.repeat(values, 3, axis=2) if image.is_grey else values


def is_monochrome(pixels: np.ndarray) -> bool:
    """Whether the colour of (h, w, 3) pixels follows from their brightness alone, as on a toned print."""
    flat = pixels.reshape(-1, 3)
    luma = flat @ LUMA
    chroma = flat - luma[:, None]
    # The tint of a toned print changes slowly from the shadows to the lights: a parabola will do.
    basis = np.stack([np.ones_like(luma), luma, luma**2], axis=1)
    coefficients, *_ = np.linalg.lstsq(basis, chroma, rcond=None)
    unexplained = chroma - basis @ coefficients
    return bool(np.sqrt((unexplained**2).mean()) < COLOURLESS)


def estimate_tone(image: Image) -> Tone:
    """The curves that bring a photo back. For a photo that is not faded they are nearly straight."""
    pixels = thumbnail(image)
    monochrome = is_monochrome(pixels)
    luma = pixels @ LUMA
    planes = [luma] * 3 if monochrome else [pixels[..., k] for k in range(3)]
    low, high = np.array([np.percentile(plane, ENDS) for plane in planes]).T
    black, white = _limited(low, high)
    tone = Tone(monochrome, black, white, np.ones(3))
    medians = [float(np.median(tone.curve(plane, k))) for k, plane in enumerate(planes)]
    common = _gamma_towards_middle(float(np.mean(medians)))
    if monochrome:
        return Tone(monochrome, black, white, np.full(3, common))
    # The cast of the middle tones goes half of the way: a meadow is green for a good reason.
    balanced = [_gamma_between(median, float(np.mean(medians))) ** 0.5 for median in medians]
    return Tone(monochrome, black, white, common * np.array(balanced))


def _limited(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """End points that are not further inside than the greatest gain allows."""
    black = np.clip(low, 0.0, 0.7)
    white = np.clip(high, 0.3, 1.0)
    least = (WHITE - BLACK) / GREATEST_GAIN
    missing = np.maximum(0.0, least - (white - black))
    return np.maximum(black - missing / 2, 0.0), np.minimum(white + missing / 2, 1.0)


def _gamma_between(median: float, wanted: float) -> float:
    """The exponent that takes `median` to `wanted`."""
    inside = (min(0.95, max(0.05, value)) for value in (median, wanted))
    start, end = (float(np.log(value)) for value in inside)
    return end / start


def _gamma_towards_middle(median: float) -> float:
    """A gentle exponent: a third of the way, and never far. Night scenes stay night scenes."""
    return float(np.clip(_gamma_between(median, MIDDLE) ** (1 / 3), 0.75, 1.3))
