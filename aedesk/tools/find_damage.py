"""Finding damage: how likely each pixel of a photo is to be lost under a scratch, a tear, a spot.

The photo is looked at from afar first, where a missing corner is small, and then at every size up to
the full one, where a hair is seen. Each look gets the answer of the one before as a guess; the
network was trained in the same way (aedesk/training/networks/damage_finder.py).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import to_integers, worked_tiles
from aedesk.imaging.image import Image
from aedesk.imaging.tiling import Tile, enlarged_window
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

SMALLEST = 64  # pixels of the longer side: from further away nothing is seen any more
# A scan beyond it is not looked at in full size: its scratches are several pixels wide.
FINEST = 5000  # pixels of the longer side
STRIP = 512  # rows halved at once
UNKNOWN = 128  # the first guess, of 255


def halved(pixels: np.ndarray) -> np.ndarray:
    """Every 2x2 pixels of (H, W, C) become their mean, (H, W) rounded up: the last row or column counts twice."""
    height, width = pixels.shape[:2]
    result = np.empty((-(-height // 2), -(-width // 2), pixels.shape[2]), pixels.dtype)
    for top in range(0, height, STRIP):
        part = pixels[top : top + STRIP]
        odd = ((0, len(part) % 2), (0, width % 2), (0, 0))
        part = np.pad(part, odd, "edge").astype(np.uint32)
        total = part[0::2, 0::2] + part[1::2, 0::2] + part[0::2, 1::2] + part[1::2, 1::2]
        result[top // 2 : top // 2 + len(total)] = (total + 2) // 4
    return result


def damage_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255. Raises Cancelled or AEDeskError.

    The network has seen more damage in training than photos have, so it is too ready to see it: at full size the odds
    that its card calls even become 1/2 (python -m aedesk.training calibrate)."""
    looks = [image.pixels]
    while max(looks[-1].shape[:2]) > SMALLEST:
        looks.append(halved(looks[-1]))
    wanted = [look for look in looks if max(look.shape[:2]) <= FINEST]
    whole = sum(look.size for look in wanted)
    found: NDArray[np.uint8] | None = None
    done = 0.0
    for look in reversed(wanted):
        share = look.size / whole
        finest = look is wanted[0]
        found = _look(engine, card, look, found, job.part(done, share), card.even_odds if finest else 1.0)
        done += share
    assert found is not None
    for look in reversed(looks[: len(looks) - len(wanted)]):
        found = _doubled(found, look.shape[0], look.shape[1])
    found.setflags(write=False)  # it is remembered
    return found


def _look(
    engine: Engine, card: ModelCard, pixels: np.ndarray, smaller: NDArray[np.uint8] | None, job: Job, even: float
) -> NDArray[np.uint8]:
    """The answer for one size, with the answer of half the size as a guess; `even` are the odds that become 1/2."""
    found = np.empty((*pixels.shape[:2], 1), np.uint8)

    def guess(tile: Tile) -> dict[str, np.ndarray]:
        top, left, bottom, right = tile.window
        if smaller is None:
            plane = np.full((bottom - top, right - left), 0.5, np.float32)
        else:
            plane = enlarged_window(smaller[..., None], tile)[..., 0]
        return {"guess": plane[None, None]}

    for tile, _, (likelihood,) in worked_tiles(engine, card, pixels, guess, job):
        tile.paste(found, to_integers(likelihood / (likelihood + even * (1 - likelihood)), 255))
    return found[..., 0]


def _doubled(found: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    """Every pixel becomes four; a last odd row or column is cut off."""
    doubled: NDArray[np.uint8] = found.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return doubled
