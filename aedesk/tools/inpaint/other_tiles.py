"""Tiles around what is lost, for a network of somebody else."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.tiling import SMALL, Box, Tile, tiles
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIXED, TILES


def other_tiles(card: ModelCard, box: Box, largest: int | None = None) -> list[Tile]:
    """Tiles of a box, on even pixels, as `enlarged_window` wants them. `largest`: pixels that a window may have.

    What a network sees that takes one size only, or looks at the whole picture, is as much of the photo as it can be:
    the window goes on around the tile instead of being mirrored."""
    contract = card.contract
    assert contract is not None
    multiple = math.lcm(card.multiple, 2)
    if contract.tiling == TILES:
        halo = -(-card.halo // multiple) * multiple
        return tiles(box, halo, multiple, min(largest or SMALL**2, SMALL**2))
    sides = contract.window if contract.tiling == FIXED else (SMALL, SMALL)
    tall, wide = (max(multiple, side // multiple * multiple) for side in sides)
    halo = min(tall, wide) // 4 // multiple * multiple
    return [_grown(tile, tall, wide) for tile in tiles(box, halo, multiple, tall * wide, (tall, wide))]


def _grown(tile: Tile, tall: int, wide: int) -> Tile:
    """The same with a window of that size."""
    top, left, bottom, right = tile.window
    top -= (tall - (bottom - top)) // 4 * 2
    left -= (wide - (right - left)) // 4 * 2
    return Tile(tile.core, (top, left, top + tall, left + wide))


def in_reach(card: ModelCard, holes: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where in a window (h, w, 1) with these holes such a network sees something of what is known. It is not told the
    guess from half the size, which is better wherever it sees nothing."""
    return Mask(~holes[..., 0]).grown(max(1, card.halo)).marked[..., None]
