"""Lines along the edges of a scan are no damage."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.repair.frame import without_frame


def empty() -> np.ndarray:
    return np.zeros((300, 400), np.uint8)


@pytest.mark.parametrize("turns", range(4))
def test_a_line_along_an_edge_goes_and_what_lies_in_the_photo_stays(turns: int) -> None:
    likely = empty()
    likely[0:3, 50:390] = 200
    likely[1, 120:128] = 0  # broken
    likely[0, 120:128] = likely[2, 120:128] = 0
    likely[150, 20:380] = 250
    likely[9, 20:380] = 250  # a scratch near the edge
    expected = likely.copy()
    expected[0:3] = 0
    result = without_frame(np.rot90(likely, turns))
    assert np.array_equal(result, np.rot90(expected, turns))
    assert likely[0, 60] == 200  # the likelihood that was given is left as it was


def test_a_speck_and_a_scratch_that_begins_at_the_edge_stay() -> None:
    likely = empty()
    likely[0:4, 100:106] = 255
    likely[0:120, 200:203] = 255
    assert np.array_equal(without_frame(likely), likely)


def test_lace_that_touches_the_edge_is_no_line() -> None:
    likely = empty()
    likely[0:3, 40:360:2] = 255
    assert np.array_equal(without_frame(likely), likely)


def test_a_chipped_corner_stays_beside_a_line() -> None:
    likely = empty()
    likely[0:2] = 255
    likely[0:40, 0:60] = 255
    result = without_frame(likely)
    assert (result[0:40, 0:60] == 255).all() and not result[:, 60:].any()


def test_a_tiny_photo_is_left_alone() -> None:
    likely = np.full((12, 200), 255, np.uint8)
    assert np.array_equal(without_frame(likely), likely)
