"""Finding damage: how likely each pixel of a photo is to be lost under a scratch, a tear, a spot.

Two networks judge. What is thin is seen at full size, and two sizes below it; what is wide is seen from afar, by its
outline and because there is no picture in it. One network for both was tried: each kind cost the other, and from afar
white clothes were taken for holes.

How sure the network must be depends on the photo. Glints, leaves and birds of a sharp colour photo look like dust, so
there it must be surer than on a print of one tone; and what stands out from a smooth place of such a print is hardly
ever anything but damage. The card has the odds for each, measured on photos without damage.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import Network, to_integers, worked_tiles
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.opening import of_runs, opened
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.calibration import EVEN_ODDS, ONE_TONE, STANDING_OUT
from aedesk.tools.repair.frame import without_frame
from aedesk.tools.repair.looks import coarse_to_fine, doubled, halved, halvings
from aedesk.tools.repair.stand_out import StandingOut, standing_out
from aedesk.tools.tone import one_tone

# A scan beyond it is not looked at in full size: its scratches are several pixels wide.
FINEST = 5000  # pixels of the longer side
SIZES = 3  # full, half, quarter: so the finder of what is thin was trained
FAR = 512  # pixels of the longer side, at which what is wide is looked for
FARTHEST = 64  # from further away nothing is seen any more
BROAD = 5  # pixels at that size, odd: what holds no square of this side is thin, and not this network's business
THIN_SHARE = 0.9  # of the progress
SEEN = 1600  # pixels of the longer side, at which a person looks at a whole photo: what stands out is found there
# Odds that are called even while both are looked for: 8 bits then resolve those from 0.001 to 75.
BOTH_ODDS = 0.3


def damage_likelihood(engine: Engine, models: ModelStore, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255. Raises Cancelled or AEDeskError."""
    thin = without_frame(thin_likelihood(engine, models.get("find_damage"), image, job.part(0.0, THIN_SHARE)))
    wide = wide_likelihood(engine, models.get("find_wide"), image, job.part(THIN_SHARE, 1 - THIN_SHARE))
    found = np.maximum(thin, wide, out=thin)
    found.setflags(write=False)  # it is remembered
    return found


def found_by(network: Network, image: Image) -> NDArray[np.uint8]:
    """How likely each pixel is to be damaged, (H, W), 0 to 255, by a network of somebody else, which nobody has
    calibrated. Raises Cancelled or AEDeskError."""
    found = np.empty((image.height, image.width, 1), np.uint8)
    for tile, _, (likelihood,) in worked_tiles(network, image.pixels, lambda tile: {}):
        tile.paste(found, to_integers(likelihood, 255))
    plane = found[..., 0]
    plane.setflags(write=False)  # it is remembered
    return plane


def thin_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to lie under a scratch, a speck or a crack, (H, W), 0 to 255.

    The network has seen more damage in training than photos have, so it is too ready to see it: the odds that its card
    calls even become 1/2 (python -m aedesk.training calibrate)."""
    if not one_tone(image):
        return network_likelihood(engine, card, image, card.calibrated(EVEN_ODDS), job)
    found = network_likelihood(engine, card, image, BOTH_ODDS, job)
    return judged(found, seen_as_a_whole(image.pixels), print_odds(card))


def network_likelihood(engine: Engine, card: ModelCard, image: Image, odds: float, job: Job) -> NDArray[np.uint8]:
    """The answer of the network that finds what is thin, (H, W), 0 to 255, half where it says `odds`."""
    sizes = halvings(image.pixels, FINEST)
    looks = sizes[-1:]
    while len(looks) < SIZES:
        looks.append(halved(looks[-1]))
    return _at_full_size(coarse_to_fine(engine, card, looks, odds, job), sizes)


def print_odds(card: ModelCard) -> tuple[float, float]:
    """The odds that are even on prints of one tone: anywhere, and for what stands out from a smooth place."""
    return card.calibrated(ONE_TONE), card.calibrated(STANDING_OUT)


def seen_as_a_whole(pixels: np.ndarray) -> StandingOut:
    """What stands out of a photo (H, W, C) as one sees it as a whole, in its full size."""
    sizes = halvings(pixels, SEEN)
    small = standing_out(sizes[-1])
    factor, (height, width) = 2 ** (len(sizes) - 1), pixels.shape[:2]

    def full(plane: np.ndarray) -> np.ndarray:
        return np.repeat(np.repeat(plane, factor, 0), factor, 1)[:height, :width]

    return StandingOut(full(small.pieces), full(small.smooth))


def judged(found: NDArray[np.uint8], out: StandingOut, odds: tuple[float, float]) -> NDArray[np.uint8]:
    """How likely each pixel of a print is to be damaged, (H, W), 0 to 255.

    `found`: the answer of the network, with BOTH_ODDS called even; `odds`: as of `print_odds`. A piece that stands out
    is as likely damage, all of it, as its likeliest pixel is by the second odds. In smooth places the pixels beside
    damage are as likely as it: its edges are soft, and there is no picture there that a fill could harm."""
    anywhere, standing = (_moved(BOTH_ODDS, each) for each in odds)
    likeliest = np.zeros(int(out.pieces.max(initial=0)) + 1, np.uint8)
    inside = out.pieces > 0
    np.maximum.at(likeliest, out.pieces[inside], found[inside])
    likeliest[0] = 0
    likely = np.maximum(anywhere[found], standing[likeliest][out.pieces])
    around = np.pad(likely, 1, "edge")
    for axis in (0, 1):
        around = of_runs(around, 3, axis, np.maximum)
    return np.where(out.smooth, around, likely)


def _moved(given: float, wanted: float) -> NDArray[np.uint8]:
    """What each of the 256 likelihoods becomes that were written with the odds `given` called even, and are to be read
    with `wanted`."""
    likelihood = np.arange(256) / 255
    moved = likelihood / (likelihood + wanted / given * (1 - likelihood))
    return np.asarray(np.rint(255 * moved), np.uint8)


def wide_likelihood(engine: Engine, card: ModelCard, image: Image, job: Job) -> NDArray[np.uint8]:
    """How likely each pixel is to be part of a hole, a blot or a missing corner, (H, W), 0 to 255."""
    sizes = halvings(image.pixels, FAR)
    looks = halvings(sizes[-1], FARTHEST)
    found = opened(coarse_to_fine(engine, card, looks, card.calibrated(EVEN_ODDS), job), BROAD)
    return _at_full_size(found, sizes)


def _at_full_size(found: NDArray[np.uint8], sizes: list[np.ndarray]) -> NDArray[np.uint8]:
    """From the last of the sizes to the first."""
    for larger in reversed(sizes[:-1]):
        found = doubled(found, larger.shape[0], larger.shape[1])
    return found
