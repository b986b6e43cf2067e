"""Borders of scans are no marks."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.erase.borders import without_borders


@pytest.mark.parametrize("quarter", range(4))
def test_a_line_along_the_edge_goes_and_a_mark_that_reaches_it_stays(quarter: int) -> None:
    plane = np.zeros((400, 500), np.float32)
    plane[:3] = 0.9
    plane[:60, 200:300] = 0.8
    plane[200:220, 100:400] = 0.7
    after = np.rot90(without_borders(np.rot90(plane, quarter).copy()), -quarter)
    assert (after[:3, :180] == 0).all() and (after[:3, 320:] == 0).all()
    assert (after[:60, 205:295] >= 0.8).all() and (after[200:220, 100:400] == np.float32(0.7)).all()


def test_what_is_given_stays_and_small_planes_too() -> None:
    plane = np.ones((300, 300), np.float32)
    plane[3:-3, 3:-3] = 0
    before = plane.copy()
    assert without_borders(plane).sum() == 0 and np.array_equal(plane, before)
    small = np.ones((8, 8), np.float32)
    assert np.array_equal(without_borders(small), small)
