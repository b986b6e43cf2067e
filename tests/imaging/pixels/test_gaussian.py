from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.gaussian import blur


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_a_point_becomes_a_bell_of_the_same_weight(kind: type) -> None:
    point = np.zeros((41, 41, 3), kind)
    point[20, 20] = 1
    bell = blur(point, 2.0, 10)
    assert bell.dtype == kind and bell.sum() == pytest.approx(3, abs=1e-5)
    rows = np.arange(41) - 20
    assert (bell[..., 0].sum(axis=1) * rows**2).sum() == pytest.approx(4, abs=0.05)


def test_edges_are_mirrored_and_nothing_is_changed_in_place() -> None:
    flat = np.full((5, 7), 0.25, np.float32)
    assert np.allclose(blur(flat, 1.5), 0.25, atol=1e-6) and (flat == 0.25).all()
    edge = np.zeros((9, 9), np.float32)
    edge[0] = 1
    assert blur(edge, 1.0)[0, 4] > blur(np.roll(edge, 4, axis=0), 1.0)[4, 4]
