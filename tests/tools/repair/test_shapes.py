from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.mask import Mask
from aedesk.tools.repair.shapes import specks, wide


def lines(angle: float, thickness: int) -> Mask:
    """A line through a photo of 400 x 500 pixels."""
    rows, columns = np.mgrid[0:400, 0:500]
    distance = abs((rows - 200) * np.cos(angle) - (columns - 250) * np.sin(angle))
    return Mask(distance <= thickness / 2)


@pytest.mark.parametrize("thickness", [1, 2, 5])
@given(st.floats(0, np.pi))
def test_no_line_is_a_speck(thickness: int, angle: float) -> None:
    assert specks(lines(angle, thickness)).is_empty


def test_specks_are_small_in_every_direction() -> None:
    marked = np.zeros((400, 500), np.bool_)
    marked[20:24, 30:34] = marked[100, 100] = marked[396:, 496:] = True  # dust, at the corner too
    marked[200:260, 200:290] = True  # a shirt
    marked[300:303, 50:450] = True  # a wire
    found = specks(Mask(marked)).marked
    assert found[20:24, 30:34].all() and found[100, 100] and found[396:, 496:].all()
    assert found.sum() == 16 + 1 + 16


def test_what_counts_as_a_speck_grows_with_the_photo() -> None:
    marked = np.zeros((3000, 2400), np.bool_)
    marked[500:515, 500:515] = True
    assert specks(Mask(marked)).marked.sum() == 225
    assert specks(Mask(marked[:400, :500])).is_empty
    assert specks(Mask(marked[400:700, 400:700])).is_empty  # the same on a small photo is large


def test_wide_things_go_with_their_rim_and_narrow_ones_stay() -> None:
    marked = np.zeros((400, 500), np.bool_)
    marked[200:260, 200:290] = marked[:, 100:104] = True
    found = wide(Mask(marked), 2.0).marked
    assert found[200:260, 200:290].all() and found[198, 245] and found[230, 292] and not found[:, 100:104].any()


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (9, 400)])
def test_the_smallest_photos(size: tuple[int, int]) -> None:
    full = Mask(np.ones(size, np.bool_))
    assert specks(full).marked.shape == wide(full, 1.0).marked.shape == size
