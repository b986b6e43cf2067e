"""How the damage finder is taught."""

from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


def test_extra_damage_comes_on_top_of_the_mixture() -> None:
    from aedesk.training.damage import random_damage

    grey = np.full((96, 96, 3), 0.5, np.float32)
    usual = [random_damage(grey, np.random.default_rng(seed)).mask.sum() for seed in range(30)]
    more = [random_damage(grey, np.random.default_rng(seed), ["crack"]).mask.sum() for seed in range(30)]
    assert min(usual) == 0 and min(more) > 0
    assert all(b >= a for a, b in zip(usual, more, strict=True))


def test_the_full_size_is_looked_at_where_thin_damage_is() -> None:
    from aedesk.training.tasks.find_damage import _telling_corner

    scratch, half = np.zeros((128, 128), np.float32), 64
    scratch[70:124, 98] = 1

    def seen(corner: np.ndarray) -> float:
        top, left = (int(share * half) for share in corner)
        return float(scratch[top : top + half, left : left + half].sum())

    chosen = [seen(_telling_corner(scratch, np.random.default_rng(seed))) for seed in range(40)]
    by_chance = [seen(np.random.default_rng(seed).random(2, dtype=np.float32)) for seed in range(40)]
    assert np.mean(chosen) > 1.5 * np.mean(by_chance)
