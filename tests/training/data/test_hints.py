from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.colorize.look import AB_SCALE
from aedesk.training.data.hints import empty_hints, put_hint, random_hints


def test_a_hint_is_the_mean_of_its_place() -> None:
    ab = np.random.default_rng(0).uniform(-80, 80, (20, 30, 2)).astype(np.float32)
    planes = empty_hints(20, 30)
    put_hint(planes, ab, 4, 7, 3)
    assert planes[2].sum() == 9 and planes[2, 4:7, 7:10].all()
    assert planes[:2, 5, 8] * AB_SCALE == pytest.approx(ab[4:7, 7:10].mean(axis=(0, 1)), abs=1e-4)
    assert not planes[:, planes[2] == 0].any()


def test_most_photos_get_none_some_a_few_and_hardly_any_all() -> None:
    ab = np.full((48, 64, 2), 20, np.float32)
    shares = np.array([random_hints(ab, np.random.default_rng(seed))[2].mean() for seed in range(400)])
    assert 0.45 < (shares == 0).mean() < 0.65
    assert 0 < (shares == 1).mean() < 0.05
    assert ((shares > 0) & (shares < 1)).mean() > 0.3
