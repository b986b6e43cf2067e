from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.lib.stride_tricks import sliding_window_view

from aedesk.imaging.pixels.opening import opened

planes = arrays.arrays(np.uint8, st.tuples(st.integers(1, 24), st.integers(1, 24)))


def test_what_is_as_wide_as_the_square_stays_and_what_is_narrower_goes() -> None:
    plane = np.zeros((40, 60), np.uint8)
    plane[10:17, 10:17] = 200
    plane[25:31, 10:50] = 200  # six rows
    expected = np.zeros_like(plane)
    expected[10:17, 10:17] = 200
    assert np.array_equal(opened(plane, 7), expected)


def test_what_the_edge_cuts_off_counts_as_wide() -> None:
    plane = np.zeros((30, 30), np.uint8)
    plane[:2, :9] = 100
    plane[14:16, 10:20] = 100
    result = opened(plane, 9)
    assert (result[:2, :9] == 100).all() and not result[10:].any()


@settings(max_examples=50, deadline=None)
@given(planes, st.sampled_from([1, 3, 5, 9]))
def test_an_opening_adds_nothing_and_is_what_the_definition_says(plane: np.ndarray, side: int) -> None:
    result = opened(plane, side)
    assert result.shape == plane.shape and (result <= plane).all()
    around = np.pad(plane, side - 1, "edge")
    squares = sliding_window_view(around, (side, side)).min(axis=(2, 3))
    assert np.array_equal(result, sliding_window_view(squares, (side, side)).max(axis=(2, 3)))


def test_the_side_is_odd() -> None:
    with pytest.raises(ValueError, match="odd"):
        opened(np.zeros((4, 4), np.uint8), 4)
