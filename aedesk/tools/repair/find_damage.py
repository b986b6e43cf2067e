"""Finding damage: how likely each pixel of a photo is to be lost under a scratch, a tear, a spot.

Two networks judge. What is thin is seen at full size, and two sizes below it; what is wide is seen from afar, by its
outline and because there is no picture in it. One network for both was tried: each kind cost the other, and from afar
white clothes were taken for holes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.opening import opened
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.odds import even_odds
from aedesk.tools.repair.looks import coarse_to_fine, doubled, halved, halvings

# A scan beyond it is not looked at in full size: its scratches are several pixels wide.
FINEST = 5000  # pixels of the longer side
SIZES = 3  # full, half, quarter: so the finder of what is thin was trained
FAR = 512  # pixels of the longer side, at which what is wide is looked for
FARTHEST = 64  # from further away nothing is seen any more
BROAD = 5  # pixels at that size, odd: what holds no square of this side is thin, and not this network's business
THIN_SHARE = 0.9  # of the progress


def damage_likelihood(engine: Engine, models: ModelStore, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255. Raises Cancelled or AEDeskError."""
    thin = thin_likelihood(engine, models.get("find_damage"), image, job.part(0.0, THIN_SHARE))
    wide = wide_likelihood(engine, models.get("find_wide"), image, job.part(THIN_SHARE, 1 - THIN_SHARE))
    found = np.maximum(thin, wide, out=thin)
    found.setflags(write=False)  # it is remembered
    return found


def thin_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to lie under a scratch, a speck or a crack, (H, W), 0 to 255.

    The network has seen more damage in training than photos have, so it is too ready to see it: the odds that its card
    calls even become 1/2 (python -m aedesk.training calibrate)."""
    sizes = halvings(image.pixels, FINEST)
    looks = sizes[-1:]
    while len(looks) < SIZES:
        looks.append(halved(looks[-1]))
    found = coarse_to_fine(engine, card, looks, even_odds(card), job)
    return _at_full_size(found, sizes)


def wide_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be part of a hole, a blot or a missing corner, (H, W), 0 to 255."""
    sizes = halvings(image.pixels, FAR)
    looks = halvings(sizes[-1], FARTHEST)
    found = opened(coarse_to_fine(engine, card, looks, even_odds(card), job), BROAD)
    return _at_full_size(found, sizes)


def _at_full_size(found: NDArray[np.uint8], sizes: list[np.ndarray]) -> NDArray[np.uint8]:
    """From the last of the sizes to the first."""
    for larger in reversed(sizes[:-1]):
        found = doubled(found, larger.shape[0], larger.shape[1])
    return found
