"""The eight views of a picture."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.pixels.views import VIEWS, seen_back, seen_from


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, VIEWS - 1))
def test_every_view_can_be_undone(height: int, width: int, view: int) -> None:
    picture = np.arange(height * width * 3).reshape(height, width, 3)
    seen = seen_from(picture, view)
    assert seen.shape == ((height, width, 3), (width, height, 3))[view % 2]
    assert np.array_equal(seen_back(seen, view), picture)


def test_the_views_are_all_different() -> None:
    picture = np.arange(6).reshape(2, 3)
    seen = {(view.shape, view.tobytes()) for view in (seen_from(picture, n) for n in range(VIEWS))}
    assert len(seen) == VIEWS == 8
