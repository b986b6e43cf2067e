from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aedesk.tools.levels import CROP, crop_starts, weighted_median


@given(st.integers(1, 30000))
def test_crops_lie_inside_and_on_the_grid_of_jpeg(size: int) -> None:
    starts = crop_starts(size)
    assert 1 <= len(starts) <= 5
    assert all(start % 8 == 0 and start >= 0 for start in starts)
    assert all(start + CROP <= max(size, CROP) for start in starts)


def test_the_weighted_median_trusts_the_sure() -> None:
    assert weighted_median(np.array([1.0, 5.0, 9.0]), np.array([1.0, 1.0, 1.0])) == 5.0
    assert weighted_median(np.array([1.0, 5.0, 9.0]), np.array([10.0, 1.0, 1.0])) == 1.0
