"""Estimating how noisy and how compressed a photo is."""

from __future__ import annotations

import math

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.tiling import Tile
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

CROP = 128  # pixels, as in training
GRID = 5  # at most GRID x GRID crops
NOISE_AT_100 = 75 / 255  # a strength of 100 per cent as a standard deviation: the most that the networks have seen
# Below these a person would not see what is taken off.
LEAST_NOISE = 0.015 * NOISE_AT_100
LEAST_JPEG = 4.0  # of 100


def strength_of(noise: float) -> float:
    """Noise as a strength in per cent.

    Its square is proportional to the noise: what photos have lies in the middle of the slider then. Of a scale that
    rises evenly, the first tenth takes off all grain, and the upper half is never wanted."""
    return min(100.0, 100 * math.sqrt(max(0.0, noise) / NOISE_AT_100))


def noise_of(strength: float) -> float:
    """The opposite."""
    return NOISE_AT_100 * (strength / 100) ** 2


def is_clean(noise: float, compression: float) -> bool:
    """Whether so little noise and JPEG, in the units of the networks, cannot be seen."""
    return noise < LEAST_NOISE and 100 * compression < LEAST_JPEG


def crop_starts(size: int) -> list[int]:
    """Where crops begin along one side: spread evenly, on the 8-pixel grid of JPEG."""
    last = max(0, size - CROP) // 8 * 8
    count = min(GRID, last // CROP + 1)
    if count == 1:
        return [last // 2 // 8 * 8]
    return sorted({round(i * last / (count - 1) / 8) * 8 for i in range(count)})


def weighted_median(values: np.ndarray, weights: np.ndarray) -> float:
    """The value below which half of the weight lies: the likeliest centre of Laplace laws
    whose scales are 1 / weights."""
    order = np.argsort(values)
    cumulated = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(cumulated, cumulated[-1] / 2)])


def estimate_levels(engine: Engine, card: ModelCard, image: Image, job: Job) -> tuple[float, float]:
    """(noise, JPEG) of the whole photo, in the units of the networks.

    Up to 25 crops are looked at, and joined by how sure the network is of each."""
    levels, scales = [], []
    starts = [(y, x) for y in crop_starts(image.height) for x in crop_starts(image.width)]
    for done, (y, x) in enumerate(starts, start=1):
        area = (y, x, y + CROP, x + CROP)
        crop = Tile(area, area).cut(image.pixels).astype(np.float32) / image.maximum
        planes = np.ascontiguousarray(np.broadcast_to(crop, (CROP, CROP, 3)).transpose(2, 0, 1)[None])
        level, scale = engine.run(card, {"image": planes}, job)
        levels.append(level[0])
        scales.append(scale[0])
        job.progress(done / len(starts))
    values, weights = np.array(levels), 1.0 / np.maximum(np.array(scales), 1e-4)
    noise, compression = (weighted_median(values[:, k], weights[:, k]) for k in (0, 1))
    # The network's answers for a clean photo lie around 0, a little above or below.
    return max(0.0, noise), max(0.0, compression)
