"""Finding damage: how likely each pixel of a photo is to be lost under a scratch, a tear, a spot."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import to_integers, worked_tiles
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

# The network knows scratches of one to some five pixels, as on scans of one or two megapixels.
# Larger scans are looked at in half the size too, where their wide scratches are as thin.
ONE_SCALE = 2200  # pixels of the longer side, up to which one look is enough
FINEST = 4500  # beyond it the photo is halved before the first look


def halved(pixels: np.ndarray) -> np.ndarray:
    """Every 2x2 pixels of (H, W, C) become their mean; a last odd row or column is left out."""
    height, width = (n // 2 * 2 for n in pixels.shape[:2])
    result = np.empty((height // 2, width // 2, pixels.shape[2]), pixels.dtype)
    for top in range(0, height, 512):  # strips: sums need twice the bits
        part = pixels[top : min(top + 512, height), :width].astype(np.uint32)
        total = part[0::2, 0::2] + part[1::2, 0::2] + part[0::2, 1::2] + part[1::2, 1::2]
        result[top // 2 : top // 2 + len(total)] = (total + 2) // 4
    return result


def _looks(pixels: np.ndarray) -> Iterator[np.ndarray]:
    """The sizes of the photo that the network shall see, finest first."""
    while max(pixels.shape[:2]) > FINEST and min(pixels.shape[:2]) >= 2:
        pixels = halved(pixels)
    yield pixels
    if max(pixels.shape[:2]) > ONE_SCALE and min(pixels.shape[:2]) >= 2:
        yield halved(pixels)


def damage_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255: the largest answer of all sizes."""
    looks = list(_looks(image.pixels))
    shares = np.array([look.size for look in looks], np.float64) / sum(look.size for look in looks)
    result = np.zeros((image.height, image.width), np.uint8)
    for number, look in enumerate(looks):
        part = job.part(float(shares[:number].sum()), float(shares[number]))
        found = np.empty((*look.shape[:2], 1), np.uint8)
        for tile, _, likelihood in worked_tiles(engine, card, look, {}, part):
            tile.paste(found, to_integers(likelihood, 255))
        np.maximum(result, _enlarged(found[..., 0], image.height, image.width), out=result)
    return result


def _enlarged(found: np.ndarray, height: int, width: int) -> np.ndarray:
    """Repeat pixels until they cover height x width; what halving has left out gets the last row's value."""
    if found.shape == (height, width):
        return found
    rows = np.minimum(np.arange(height) * found.shape[0] // (height // 2 * 2 or 1), found.shape[0] - 1)
    columns = np.minimum(np.arange(width) * found.shape[1] // (width // 2 * 2 or 1), found.shape[1] - 1)
    enlarged: np.ndarray = found[rows[:, None], columns[None, :]]
    return enlarged
