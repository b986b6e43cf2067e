from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.mask import Mask
from aedesk.tools.inpaint.fill import pyramid
from aedesk.tools.inpaint.surroundings import CONTEXT, GRID, LEAST, box_of, halvings, window_around

sizes = st.integers(1, 40)


@settings(max_examples=60, deadline=None)
@given(sizes, sizes, st.integers(0, 2**32 - 1), st.floats(0.02, 1))
def test_the_window_holds_all_that_is_marked(height: int, width: int, seed: int, share: float) -> None:
    rng = np.random.default_rng(seed)
    marked = rng.random((height, width)) < share
    marked[rng.integers(height), rng.integers(width)] = True
    top, left, bottom, right = box_of(marked)
    assert marked[top:bottom, left:right].sum() == marked.sum()
    assert all(line.any() for line in (marked[top], marked[bottom - 1], marked[:, left], marked[:, right - 1]))
    window = window_around(np.pad(marked, 300))
    assert window[0] <= top + 300 - LEAST and window[3] >= right + 300 + LEAST
    assert all(edge % GRID == 0 or edge in (height + 600, width + 600) for edge in window)


def test_a_wide_hole_is_seen_from_further_away() -> None:
    widths = []
    for diameter in (3, 30, 90):
        _, left, _, right = window_around(Mask.empty(3000, 3000).painted([(1500, 1500)], diameter).marked)
        widths.append(right - left)
    assert widths == sorted(widths) and widths[0] <= 2 * (LEAST + GRID + 3) and widths[2] < 3000


def test_the_window_ends_where_the_photo_does() -> None:
    assert window_around(np.ones((21, 50), np.bool_)) == (0, 0, 21, 50)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60))
def test_in_the_window_a_hole_vanishes_with_something_around_it(height: int, width: int) -> None:
    marked = np.zeros((2000, 2000), np.bool_)
    marked[1001 : 1001 + height, 997 : 997 + width] = True
    top, left, bottom, right = window_around(marked)
    levels = pyramid(np.zeros((bottom - top, right - left, 1), np.uint8), marked[top:bottom, left:right])
    assert not levels[-1].lost.any() and len(levels) - 1 <= halvings(marked[1001 : 1001 + height, 997 : 997 + width])
    assert min(levels[-1].lost.shape) >= 2 * CONTEXT
