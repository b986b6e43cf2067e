"""How a scanner sees damage, and what of it is marked."""

from __future__ import annotations

import numpy as np

from aedesk.training.data.old_print import softened


def test_the_soft_rim_of_damage_is_marked_too() -> None:
    whole = np.full((40, 40, 3), 0.3, np.float32)
    photo, mask = whole.copy(), np.zeros((40, 40), bool)
    mask[15:25, 15:25] = True
    photo[mask] = 0.9
    photo[2:5, 2:5] = 0.9  # something bright that is no damage
    rims = 0
    for seed in range(12):
        soft, marked = softened(photo, mask, whole, np.random.default_rng(seed))
        seen = np.abs(soft - whole).max(axis=2) > 0.04
        assert marked[mask].all() and not marked[:10].any()
        assert (marked[10:] == (seen | mask)[10:]).mean() > 0.995
        rims += int((marked & ~mask).sum())
    assert rims > 100
