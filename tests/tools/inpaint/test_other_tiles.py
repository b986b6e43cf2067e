from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract
from aedesk.tools.inpaint.other_tiles import in_reach, other_tiles

BOX = (101, 203, 131, 260)


def card(halo: int = 9, multiple: int = 1, **more: object) -> ModelCard:
    contract = Contract("repair", "x", "y", **more)  # type: ignore[arg-type]
    return ModelCard("a", "A", Path("none"), "", multiple, halo, contract=contract)


@pytest.mark.parametrize(
    ("one", "size"),
    [
        (card(), None),
        (card(halo=8, multiple=8), None),
        (card(tiling="fixed", window=(64, 96)), (64, 96)),
        (card(tiling="fixed", window=(65, 31)), (64, 30)),
        (card(tiling="whole"), (512, 512)),
    ],
)
def test_tiles_lie_on_even_pixels_cover_the_box_and_see_as_much_as_they_can(
    one: ModelCard, size: tuple[int, int] | None
) -> None:
    covered = np.zeros((400, 400), int)
    for tile in other_tiles(one, BOX):
        top, left, bottom, right = tile.window
        assert top % 2 == left % 2 == bottom % 2 == right % 2 == 0
        assert size is None or (bottom - top, right - left) == size
        inside = np.array(tile.core) - tile.window
        reach = one.halo if size is None else min(size) // 4 // 2 * 2
        assert (inside[:2] >= reach).all() and (inside[2:] <= -reach).all()
        covered[tile.core[0] : tile.core[2], tile.core[1] : tile.core[3]] += 1
    assert (covered[BOX[0] : BOX[2], BOX[1] : BOX[3]] == 1).all() and covered.sum() == 30 * 57


def test_what_lies_deep_in_a_hole_is_out_of_reach() -> None:
    holes = np.zeros((60, 60, 1), np.bool_)
    holes[10:50, 10:50] = True
    seen = in_reach(card(halo=5), holes)[..., 0]
    assert seen[14, 30] and not seen[16, 30] and not seen[30, 30] and seen[0, 0]
