"""Finding damage: how likely each pixel of a photo is to be lost under a scratch, a tear, a spot.

The photo is looked at from afar first, where a missing corner is small, and then at every size up to
the full one, where a hair is seen. Each look gets the answer of the one before as a guess; the
network was trained in the same way (aedesk/training/networks/damage_finder.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import to_integers, worked_tiles
from aedesk.imaging.image import Image
from aedesk.imaging.opening import opened
from aedesk.imaging.tiling import Tile, enlarged_window
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.from_edge import from_edge
from aedesk.tools.odds import at_odds

SMALLEST = 64  # pixels of the longer side: from further away nothing is seen any more
# A scan beyond it is not looked at in full size: its scratches are several pixels wide.
FINEST = 5000  # pixels of the longer side
STRIP = 512  # rows halved or doubled at once, even
BROAD = 17  # pixels, odd: what holds a square of this side is no scratch
BROAD_FROM = 512  # pixels of the longer side: smaller sizes know the outline of what is wide too coarsely
# Odds of the network's answer that mean as likely as not, for what is wide. With these, torn edges were found best on
# held-out training photos, while little more of white clothes was marked.
ODDS_INSIDE = 5.0
ODDS_AT_EDGE = 2.0
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

    The network has seen more damage in training than photos have, so it is too ready to see what is thin: at full
    size the odds that its card calls even become 1/2 (python -m aedesk.training calibrate). What is wide it is less
    ready to see, and no wire or twig is taken for it: there fewer odds are enough, fewest where it reaches the edge of
    the photo as a missing corner does and a white shirt does not; and the larger of the smaller sizes count too."""
    thin, broad = thin_and_broad(engine, card, image, job)
    found = np.maximum(thin, broad, out=thin)
    found.setflags(write=False)  # it is remembered
    return found


def thin_and_broad(
    engine: Engine, card: ModelCard, image: Image, job: Job
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Two likelihoods, (H, W), 0 to 255: of all damage, as the calibration of the card has it, and of what is at
    least BROAD pixels wide in one of the sizes, which does not depend on the card."""
    looks = [image.pixels]
    while max(looks[-1].shape[:2]) > SMALLEST:
        looks.append(halved(looks[-1]))
    wanted = [look for look in looks if max(look.shape[:2]) <= FINEST]
    whole = sum(look.size for look in wanted)
    found: NDArray[np.uint8] | None = None
    broad: NDArray[np.uint8] | None = None
    done = 0.0
    for look in reversed(wanted):
        share = look.size / whole
        finest = look is wanted[0]
        odds = (1.0, card.even_odds) if finest else (1.0,)
        found, *calibrated = _look(engine, card, look, found, job.part(done, share), odds)
        if finest or max(look.shape[:2]) > BROAD_FROM:
            seen = opened(found, BROAD)
            broad = seen if broad is None else np.maximum(seen, _enlarged(broad, *seen.shape))
        done += share
    assert broad is not None
    thin = calibrated[0]
    broad = np.maximum(_in_8_bits(broad, ODDS_INSIDE), _in_8_bits(from_edge(broad), ODDS_AT_EDGE))
    for look in reversed(looks[: len(looks) - len(wanted)]):
        thin, broad = (_enlarged(plane, look.shape[0], look.shape[1]) for plane in (thin, broad))
    return thin, broad


def _look(
    engine: Engine,
    card: ModelCard,
    pixels: np.ndarray,
    smaller: NDArray[np.uint8] | None,
    job: Job,
    odds: Sequence[float],
) -> list[NDArray[np.uint8]]:
    """The answer for one size, with the answer of half the size as a guess, once for each of the odds that are to
    become 1/2."""
    found = [np.empty((*pixels.shape[:2], 1), np.uint8) for _ in odds]

    def guess(tile: Tile) -> dict[str, np.ndarray]:
        top, left, bottom, right = tile.window
        if smaller is None:
            plane = np.full((bottom - top, right - left), 0.5, np.float32)
        else:
            plane = enlarged_window(smaller[..., None], tile)[..., 0]
        return {"guess": plane[None, None]}

    for tile, _, (likelihood,) in worked_tiles(engine, card, pixels, guess, job):
        for plane, even in zip(found, odds, strict=True):
            tile.paste(plane, to_integers(at_odds(likelihood, even), 255))
    return [plane[..., 0] for plane in found]


def _in_8_bits(found: NDArray[np.uint8], odds: float) -> NDArray[np.uint8]:
    """`at_odds` for what is kept in 8 bits."""
    table = to_integers(at_odds(np.arange(256, dtype=np.float32) / 255, odds), 255)
    return np.asarray(table.astype(np.uint8)[found])


def _enlarged(found: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    """Twice the size, softly; a last odd row or column is cut off."""
    doubled: NDArray[np.uint8] = np.empty((height, width), np.uint8)
    for top in range(0, height, STRIP):
        bottom = min(top + STRIP, height)
        core = (top, 0, bottom, width)
        tile = Tile(core, (top, 0, bottom + bottom % 2, width + width % 2))
        doubled[top:bottom] = to_integers(enlarged_window(found[..., None], tile)[: bottom - top, :width, 0], 255)
    return doubled
