"""Texture that Denoise has taken for noise goes back, and so does some of the grain of a print.

What a denoiser takes off should look like noise and nothing else (the method noise of Buades, Coll and Morel 2005,
"A review of image denoising algorithms"). Noise depends on the brightness, not on what is shown: what is taken off
smooth places tells how much there is, and whatever is more than that in sand, grass, cloth or skin of the same
brightness is their texture. A Wiener filter of what was taken off finds it (Lim 1990, "Two-dimensional signal and image
processing", 9.2): share = 1 - variance of the noise / variance around the pixel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.tiling import Box

REACH = 16  # pixels around a place that decide on it, at most
GRAIN_SIDE = 4  # pixels: the variance is worked out at this part of the size
SPREAD = 1.0  # of the mean around a place: standard deviation in these small pixels
SURE = 1.6  # so many times the variance of noise is texture, not chance: of 200 pixels it is never measured so large
# JPEG errs where the photo has texture, and hardly in smooth places: so much is its own at the worst quality.
JPEG_ERROR = 15 / 255
LEVELS = 16  # of brightness, for which the noise is told apart

CELL = 64  # pixels: the side of a smooth place
ROWS = 12  # so many times so many cells are looked at
PARTS, OF_EACH = 4, 4  # the smoothest of each quarter of all brightnesses
NOTHING = (0.3 / 255) ** 2  # less than this is a burnt-out sky or the lid of a scanner

# Grain of this standard deviation can just be seen at 1:1; half of what there is may stay even where it is less.
JUST_SEEN = 1.5 / 255
MOST_GRAIN = 0.5


@dataclass(frozen=True)
class TakenOff:
    """What a denoiser takes off smooth places: the variance of its brightness, in [0, 1]², at LEVELS brightnesses from
    black to white."""

    variance: NDArray[np.float32]

    @property
    def deviation(self) -> float:
        """The standard deviation at a middling brightness of those that there are, in [0, 1]."""
        return float(np.sqrt(np.median(self.variance)))


def smooth_places(image: Image) -> list[Box]:
    """The cells of CELL pixels in which the photo changes the least, dark ones and light ones; all of a small photo."""
    if min(image.height, image.width) < 2 * CELL:
        return [(0, 0, image.height, image.width)]
    found = []
    for top in _starts(image.height):
        for left in _starts(image.width):
            part = image.pixels[top : top + CELL : 2, left : left + CELL : 2].astype(np.float32).mean(axis=2)
            # Slopes are smooth, too: what counts is how much rows and columns differ from their neighbours' mean.
            bend = part[1:-1, 1:-1] - (part[:-2, 1:-1] + part[2:, 1:-1] + part[1:-1, :-2] + part[1:-1, 2:]) / 4
            found.append(
                (float(part.mean()), float(bend.var()) / image.maximum**2, (top, left, top + CELL, left + CELL))
            )
    found = sorted(cell for cell in found if cell[1] > NOTHING) or sorted(found)
    quarters = [found[k * len(found) // PARTS : (k + 1) * len(found) // PARTS] for k in range(PARTS)]
    return [box for some in quarters for _, _, box in sorted(some, key=lambda cell: cell[1])[:OF_EACH]]


def taken_off(before: Sequence[np.ndarray], after: Sequence[np.ndarray]) -> TakenOff:
    """What was taken off smooth places, from the places, each (h, w, 3) in [0, 1], before and after."""
    lights = [place @ LUMA for place in after]
    variances = [_variance(old @ LUMA - light) for old, light in zip(before, lights, strict=True)]
    light, variance = (np.concatenate([plane.ravel() for plane in planes]) for planes in (lights, variances))
    level = _level(light)
    counts = np.bincount(level, minlength=LEVELS)
    known = np.flatnonzero(counts >= max(1, len(level) // (8 * LEVELS)))
    medians = [float(np.median(variance[level == k])) for k in known]
    return TakenOff(np.interp(np.arange(LEVELS), known, medians).astype(np.float32))


def texture(noise: TakenOff, before: np.ndarray, after: np.ndarray, jpeg: float) -> NDArray[np.float32]:
    """Which share of what was taken off is texture, (h, w, 1) in [0, 1]. `before` and `after`: (h, w, 3) in [0, 1].
    `jpeg`: what the network was told, (100 - quality) / 100."""
    light = after @ LUMA
    expected = SURE * noise.variance[_level(light)] + np.float32((JPEG_ERROR * jpeg) ** 2)
    found = np.maximum(_variance(before @ LUMA - light), np.float32(1e-12))
    return np.asarray(np.maximum(0, 1 - expected / found)[..., None], np.float32)


def grain_of_a_print(noise: TakenOff, jpeg: float) -> float:
    """Which share of the grain of a print may stay: so much as can just be seen. The grain of a photo that JPEG has
    spoiled is its dirt as well, and less of it stays."""
    return min(MOST_GRAIN * (1 - jpeg), JUST_SEEN / max(noise.deviation, 1e-6))


def _starts(size: int) -> list[int]:
    """Where cells begin along one side, evenly, on the grid of the networks."""
    count = min(ROWS, size // CELL)
    return sorted({int(k * (size - CELL) / (count - 1)) // 8 * 8 for k in range(count)})


def _level(light: np.ndarray) -> NDArray[np.intp]:
    return np.clip((light * LEVELS).astype(np.intp), 0, LEVELS - 1)


def _variance(residual: np.ndarray) -> NDArray[np.float32]:
    """The mean square around each place of (h, w), of the same shape."""
    height, width = residual.shape
    squares = Pillow.fromarray(np.square(residual, dtype=np.float32)).reduce(GRAIN_SIDE)
    small = blur(np.asarray(squares), SPREAD)
    return np.asarray(Pillow.fromarray(small).resize((width, height), Pillow.Resampling.BILINEAR))
