"""Choosing the odds of what finds damage and marks."""

from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.training


def test_the_best_f1_among_those_that_leave_clean_photos_alone() -> None:
    from aedesk.training.measure.calibrate import best_threshold

    marked = np.linspace(1000, 0, 256)
    hits = np.minimum(marked, 400)
    # Alone, F1 is best where everything that is marked is right: 400 of 1000.
    careless = best_threshold(hits, marked, 500, np.zeros(256))
    assert marked[careless] == pytest.approx(400, abs=5)
    careful = best_threshold(hits, marked, 500, np.linspace(1.0, 0.0, 256), most_marked=0.3)
    assert careful == pytest.approx(0.7 * 255, abs=1)
    assert best_threshold(hits, marked, 500, np.ones(256)) == 254


def test_odds_and_counts() -> None:
    from aedesk.training.measure.calibrate import MEASURED_AT, _above, odds_at

    assert odds_at(1) < 0.1 < MEASURED_AT < odds_at(128) * 1.01 < 4000 < odds_at(254)
    above = _above(np.array([[0, 3], [3, 255]], np.uint8))
    assert above[[0, 2, 3, 254, 255]].tolist() == [3, 3, 1, 1, 0]


def test_as_vivid_as_a_little_of_the_error_pays_for() -> None:
    from aedesk.training.measure.calibrate_colorize import PRICE, best_of

    ways = (0.0, 0.5, 1.0, 1.5)
    assert best_of(ways, [14.0, 14.0 + PRICE / 2, 14.0 + 2 * PRICE, 16.0]) == 0.5
    assert best_of(ways, [14.0, 13.0, 12.9, 13.0]) == 1.5
    assert best_of(ways, [10.0, 11.0, 12.0, 13.0]) == 0.0


@pytest.mark.parametrize("task", ["find_wide", "remove_mark"])
def test_a_trial_says_where_it_has_spoilt_the_photo(task: str) -> None:
    from aedesk.training.measure.calibrate import trial_of

    photo = np.full((80, 80, 3), 0.4, np.float32)
    for seed in range(5):
        spoilt, place = trial_of(task).spoil(photo.copy(), np.random.default_rng(seed))
        assert spoilt.shape == photo.shape and place.shape == (80, 80) and set(np.unique(place)) <= {0, 1}
    assert task != "remove_mark" or (place.any() and (np.abs(spoilt - photo).max(axis=2)[place == 0] < 0.1).all())


def test_the_middle_of_a_photo() -> None:
    from aedesk.training.measure.calibrate import middle

    photo = np.zeros((60, 100, 3), np.uint8)
    photo[20:40, 40:60] = 200
    assert middle(photo, None, whole=False) is photo
    assert (middle(photo, 20, whole=False) == 200).all()
    seen_whole = middle(photo, 30, whole=True)
    assert seen_whole.shape == (30, 30, 3) and seen_whole[15, 15, 0] == 200 and not seen_whole[:5].any()
    assert middle(photo, 500, whole=False).shape == (60, 60, 3)
