"""Buttons and handwriting: small, sharp, and no damage."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from aedesk.training.data.damage import Layer
from aedesk.training.data.ornaments import buttons, handwriting

Draw = Callable[[tuple[int, int], np.random.Generator], Layer]


@pytest.mark.parametrize("draw", [buttons, handwriting])
def test_they_are_small_and_nothing_is_lost(draw: Draw) -> None:
    seen = []
    for seed in range(24):
        layer = draw((120, 144), np.random.default_rng(seed))
        assert not layer.lost and layer.alpha.shape == (120, 144) and layer.alpha.dtype == np.float32
        assert layer.alpha.min() >= 0 and layer.alpha.max() <= 1
        seen.append(float((layer.alpha > 0.2).mean()))
    assert max(seen) > 0.005 and max(seen) < 0.3 and np.count_nonzero(seen) > 12


def test_a_line_of_writing_is_low_and_long() -> None:
    low = 0
    for seed in range(24):
        alpha = handwriting((200, 200), np.random.default_rng(seed)).alpha
        rows, columns = (np.flatnonzero((alpha > 0.2).any(axis=axis)) for axis in (1, 0))
        low += len(rows) > 0 and np.ptp(rows) < np.ptp(columns)
    assert low > 12
