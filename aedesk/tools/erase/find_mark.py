"""Finding a mark: where on a photo is a watermark, a stamp or a date, how opaque is it, and what is under it?

The network looks at the photo made small: marks are as large as they are for a person who looks at the whole. It
looks at all eight views, and what it says is the mean: letters are letters in a mirror too, and what is taken for one
in a single view is seldom taken for one in the others.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import Network, to_integers, worked_tiles
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.shrink import shrunk
from aedesk.imaging.pixels.views import VIEWS, seen_back, seen_from
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.calibration import EVEN_ODDS
from aedesk.tools.erase.borders import without_borders
from aedesk.tools.erase.hysteresis import hysteresis
from aedesk.tools.odds import at_odds
from aedesk.tools.watermark import MarkLook, Planes

LONGER_SIDE = 1024  # pixels of what the network sees
# Pixels of a window: at this size of the photo, half of those that `largest_window` allows compute little more.
LARGEST = 864 * 864
REACH = 3.0  # logarithm of odds: from held-out photos, at as much that is marked wrongly
SUREST = 1e-4  # probabilities are kept away from never and always by so much


def look_for_mark(engine: Engine, card: ModelCard, image: Image, job: Job) -> MarkLook:
    """Let the network look at a photo. Raises Cancelled or AEDeskError."""
    small = shrunk(image, LONGER_SIDE)
    if small.shape[2] == 1:
        small = np.repeat(small, 3, axis=2)
    pixels = to_integers(small, 65535)
    odds, opacity, restored = (np.zeros((*small.shape[:2], channels), np.float32) for channels in (1, 1, 3))
    for view in range(VIEWS):
        probability, *others = _look(engine, card, seen_from(pixels, view), job.part(view / VIEWS, 1 / VIEWS))
        probability = np.clip(probability, SUREST, 1 - SUREST)
        # The mean of the odds' logarithms: one view that is sure of itself outweighs some that are not.
        for mean, seen in zip(
            (odds, opacity, restored), (np.log(probability / (1 - probability)), *others), strict=True
        ):
            mean += seen_back(seen, view) / VIEWS
    # A letter is marked whole where a part of it is sure.
    odds = hysteresis(odds[..., 0], odds[..., 0] + REACH)
    likely = at_odds(1 / (1 + np.exp(-odds)), card.calibrated(EVEN_ODDS)).astype(np.float32)
    return MarkLook(small, without_borders(likely), opacity[..., 0], np.clip(restored, 0, 1))


def _look(engine: Engine, card: ModelCard, pixels: NDArray[np.uint16], job: Job) -> list[Planes]:
    """The probability of a mark, its opacity, (h, w, 1), and the photo without it, (h, w, 3), in one view."""
    planes = [np.empty((*pixels.shape[:2], channels), np.float32) for channels in (1, 1, 3)]
    for tile, _, outputs in worked_tiles(Network(engine, card, job), pixels, lambda tile: {}, largest=LARGEST):
        for plane, output in zip(planes, outputs, strict=True):
            tile.paste(plane, np.nan_to_num(output))
    return planes


def enlarged(plane: Planes, height: int, width: int) -> NDArray[np.uint8]:
    """A plane (h, w) in [0, 1] at the size of the photo, 0 to 255."""
    small = Pillow.fromarray(to_integers(plane, 255))
    if small.size == (width, height):
        return np.asarray(small)
    return np.asarray(small.resize((width, height), Pillow.Resampling.BILINEAR))
