"""Layouts of codes in two dimensions."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.jobs import Cancelled, Job
from aedesk.library import layout as layouts
from aedesk.library.code import to_unit
from aedesk.library.layout import beside, layout, nearest_of, to_square

GROUPS, EACH = 6, 15


def clustered(each: int = EACH, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Codes in groups that have nothing to do with each other, and the group of each."""
    centres = np.random.default_rng(99).normal(size=(GROUPS, 256))
    noise = np.random.default_rng(seed).normal(size=(GROUPS * each, 256))
    labels = np.repeat(np.arange(GROUPS), each)
    return to_unit(centres[labels] + 0.6 * noise), labels


@pytest.fixture(scope="module")
def made() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    units, labels = clustered()
    return units, labels, layout(units, Job())


def neighbours(places: np.ndarray, count: int) -> np.ndarray:
    away = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(away, np.inf)
    return np.argsort(away, axis=1)[:, :count]


def test_near_is_alike(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    _, labels, places = made
    assert (labels[neighbours(places, 5)] == labels[:, None]).mean() > 0.98
    assert places.min() >= 0 and places.max() <= 1 and np.ptp(places, axis=0).max() == pytest.approx(1)
    assert len(np.unique(places, axis=0)) == len(places)  # no two lie on one spot


def test_the_same_codes_have_the_same_map(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    units, _, places = made
    assert np.array_equal(layout(units, Job()), places)


def test_a_map_that_is_made_again_is_like_the_one_before(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    units, labels, places = made
    again = layout(units, Job(), places)
    middles = [np.stack([which[labels == group].mean(axis=0) for group in range(GROUPS)]) for which in (places, again)]
    assert np.corrcoef(middles[0].ravel(), middles[1].ravel())[0, 1] > 0.9


def test_new_photos_lie_beside_those_they_are_like(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    units, labels, places = made
    new, its = clustered(3, seed=7)
    found = beside(units, places, new, Job())
    away = np.linalg.norm(found[:, None] - places[None], axis=2)
    assert (labels[away.argmin(axis=1)] == its).mean() > 0.95 and len(np.unique(found, axis=0)) == len(found)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_few_photos_have_places_too(count: int) -> None:
    places = layout(clustered()[0][:count], Job())
    assert places.shape == (count, 2) and np.isfinite(places).all() and len(np.unique(places, axis=0)) == count


def test_copies_have_places(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    places = layout(np.repeat(made[0][:1], 20, axis=0), Job())
    assert np.isfinite(places).all() and places.min() >= 0 and places.max() <= 1


def test_the_nearest_come_first_in_any_number_of_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    units, _ = clustered()
    found, values = nearest_of(units, units, 4, Job(), skip_own=True)
    likeness = units @ units.T
    np.fill_diagonal(likeness, -2)
    assert np.array_equal(found, np.argsort(-likeness, axis=1, kind="stable")[:, :4])
    assert np.allclose(values, np.take_along_axis(likeness, found, 1))
    monkeypatch.setattr(layouts, "ROWS", 7)
    assert np.array_equal(nearest_of(units, units, 4, Job(), skip_own=True)[0], found)


def test_the_shorter_side_lies_in_the_middle() -> None:
    square = to_square(np.array([[10.0, 3.0], [14.0, 4.0], [18.0, 5.0]], np.float32))
    assert np.allclose(square, [[0, 0.375], [0.5, 0.5], [1, 0.625]])


def test_it_can_be_stopped() -> None:
    job = Job(lambda done: job.cancel() if done > 0.5 else None)
    with pytest.raises(Cancelled):
        layout(clustered()[0], job)
