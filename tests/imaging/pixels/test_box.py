from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.box import box_mean


def test_the_mean_of_a_square_with_repeated_edges() -> None:
    planes = np.random.default_rng(0).random((7, 9, 2)).astype(np.float32)
    mean = box_mean(planes, 1)
    assert mean[3, 4] == pytest.approx(planes[2:5, 3:6].mean(axis=(0, 1)), abs=1e-6)
    corner = (4 * planes[0, 0] + 2 * planes[0, 1] + 2 * planes[1, 0] + planes[1, 1]) / 9
    assert mean[0, 0] == pytest.approx(corner, abs=1e-6) and mean.dtype == np.float32
