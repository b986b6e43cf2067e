"""Looking at a photo from afar first and then from nearer by: each look gets the answer of the one before as a guess.

The networks that find damage were trained in the same way (aedesk/training/networks/damage_finder.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import Network, to_integers, worked_tiles
from aedesk.imaging.pixels.tiling import Tile, enlarged_window
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.odds import at_odds

STRIP = 512  # rows halved or doubled at once, even


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


def doubled(found: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    """Twice the size, softly, cut to (height, width): a last odd row or column is left out."""
    result: NDArray[np.uint8] = np.empty((height, width), np.uint8)
    for top in range(0, height, STRIP):
        bottom = min(top + STRIP, height)
        core = (top, 0, bottom, width)
        tile = Tile(core, (top, 0, bottom + bottom % 2, width + width % 2))
        result[top:bottom] = to_integers(enlarged_window(found[..., None], tile)[: bottom - top, :width, 0], 255)
    return result


def halvings(pixels: np.ndarray, longest: int) -> list[np.ndarray]:
    """The photo (H, W, C), half of it, and so on, down to the first whose longer side is at most `longest` pixels."""
    sizes = [pixels]
    while max(sizes[-1].shape[:2]) > longest:
        sizes.append(halved(sizes[-1]))
    return sizes


def coarse_to_fine(
    engine: Engine, card: ModelCard, looks: Sequence[np.ndarray], odds: float, job: Job
) -> NDArray[np.uint8]:
    """The answer for the largest of `looks`, (H, W), 0 to 255, with those for the smaller ones as guesses.

    `looks`: one photo, each half the size of the one before. `odds` of the last answer become 1/2; guesses are given on
    as they are. Raises Cancelled or AEDeskError."""
    whole = sum(look.size for look in looks)
    found: NDArray[np.uint8] | None = None
    done = 0.0
    for look in reversed(looks):
        share = look.size / whole
        found = _look(engine, card, look, found, odds if look is looks[0] else 1.0, job.part(done, share))
        done += share
    assert found is not None
    return found


def _look(
    engine: Engine, card: ModelCard, pixels: np.ndarray, smaller: NDArray[np.uint8] | None, odds: float, job: Job
) -> NDArray[np.uint8]:
    """The answer for one size, with the answer of half the size as a guess."""
    found = np.empty((*pixels.shape[:2], 1), np.uint8)

    def guess(tile: Tile) -> dict[str, np.ndarray]:
        top, left, bottom, right = tile.window
        if smaller is None:
            plane = np.full((bottom - top, right - left), 0.5, np.float32)
        else:
            plane = enlarged_window(smaller[..., None], tile)[..., 0]
        return {"guess": plane[None, None]}

    for tile, _, (likelihood,) in worked_tiles(Network(engine, card, job), pixels, guess):
        tile.paste(found, to_integers(at_odds(likelihood, odds), 255))
    return found[..., 0]
