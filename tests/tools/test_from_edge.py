from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from aedesk.tools import from_edge as module
from aedesk.tools.from_edge import from_edge


@pytest.mark.parametrize("size", [(60, 90), (700, 501)])
def test_what_touches_no_edge_is_left_out(size: tuple[int, int]) -> None:
    plane = np.zeros(size, np.uint8)
    plane[: size[0] // 4, : size[1] // 4] = 200
    plane[size[0] // 2 : size[0] // 2 + 9, size[1] // 2 : size[1] // 2 + 9] = 255
    expected = plane.copy()
    expected[size[0] // 2 :] = 0
    assert np.array_equal(from_edge(plane), expected)


def test_no_more_of_it_than_the_way_lets_through() -> None:
    plane = np.array([[0, 0, 0, 0, 0], [9, 5, 5, 8, 0], [0, 0, 0, 0, 0]], np.uint8)
    assert from_edge(np.pad(plane, ((2, 2), (0, 2))))[3].tolist() == [9, 5, 5, 5, 0, 0, 0]


def test_it_follows_round_corners() -> None:
    plane = np.zeros((40, 40), np.uint8)
    plane[10, :30] = plane[10:30, 30] = plane[30, 5:31] = 255
    assert np.array_equal(from_edge(plane), plane)


@settings(max_examples=50, deadline=None)
@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 30), st.integers(1, 30))), st.integers(4, 40))
def test_it_keeps_the_edge_and_adds_nothing(plane: np.ndarray, coarse: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "COARSE", coarse)
        result = from_edge(plane)
    assert result.shape == plane.shape and (result <= plane).all()
    for side in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        assert np.array_equal(result[side], plane[side])
