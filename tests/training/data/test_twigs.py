"""Twigs and wires: in the picture, not on the print."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from aedesk.training.data.damage import Layer
from aedesk.training.data.old_print import covered
from aedesk.training.data.twigs import twigs, wires

Draw = Callable[[tuple[int, int], np.random.Generator], Layer]


@pytest.mark.parametrize("draw", [twigs, wires])
def test_they_are_seen_and_nothing_is_lost(draw: Draw) -> None:
    grey = np.full((96, 120, 3), 0.5, np.float32)
    seen = []
    for seed in range(20):
        layer = draw((96, 120), np.random.default_rng(seed))
        photo = covered(grey, layer)
        assert not layer.lost and layer.alpha.shape == (96, 120) and photo.dtype == np.float32
        seen.append(float((np.abs(photo - grey).max(axis=2) > 0.05).mean()))
    assert np.median(seen) > 0.005 and max(seen) < 0.6


def test_trees_are_thicker_where_they_grow_from() -> None:
    thick = [twigs((200, 200), np.random.default_rng(seed)).alpha for seed in range(12)]
    at_edges = np.mean([max(a[0].sum(), a[-1].sum(), a[:, 0].sum(), a[:, -1].sum()) for a in thick])
    assert at_edges > 2  # some pixels of a trunk, where a wire would have one or two
