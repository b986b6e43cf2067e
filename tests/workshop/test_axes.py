from __future__ import annotations

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.workshop.axes import Axes
from aedesk.workshop.known import Known
from aedesk.workshop.recipe import SHAPES, Recipe
from aedesk.workshop.samples import samples_of

RECIPE = Recipe(data=SHAPES, side=8, code=20)


@pytest.fixture(scope="module")
def known() -> Known:
    return Known.of(samples_of(RECIPE), lambda p: p.reshape(len(p), -1)[:, 20:40], lambda p: p, RECIPE)


@pytest.mark.parametrize("of", [Axes.of_directions, Axes.of_numbers])
def test_the_strongest_comes_first_and_shares_are_of_the_whole(known: Known, of: type[Axes]) -> None:
    axes: Axes = of(known)  # type: ignore[call-arg, arg-type]
    assert len(axes.names) == 16 and 0 < axes.rest < 0.5
    assert np.all(np.diff(axes.shares) <= 1e-6) and float(axes.shares.sum()) + axes.rest == pytest.approx(1, abs=1e-5)
    assert np.allclose(axes.vectors @ axes.vectors.T, np.eye(16), atol=1e-4)


def test_what_is_dropped_is_at_its_mean_and_what_is_kept_as_it_was(known: Known) -> None:
    axes, codes = Axes.of_numbers(known), known.codes[:5]
    keep = axes.chosen(axes.names[1:3])
    left = axes.kept(codes, keep, rest=False)
    numbers = [name - 1 for name in axes.names[1:3]]
    others = [k for k in range(20) if k not in numbers]
    assert np.allclose(left[:, numbers], codes[:, numbers], atol=1e-5)
    assert np.allclose(left[:, others], known.mean[others], atol=1e-5)
    left = axes.kept(codes, keep, rest=True)
    beyond = [k for k in range(20) if k + 1 not in axes.names]
    assert np.allclose(left[:, beyond], codes[:, beyond], atol=1e-5)


def test_all_kept_is_the_code_and_nothing_kept_the_mean(known: Known) -> None:
    axes = Axes.of_directions(known)
    everything, nothing = np.ones(16, np.bool_), np.zeros(16, np.bool_)
    assert np.allclose(axes.kept(known.codes, everything, rest=True), known.codes, atol=1e-5)
    assert np.allclose(axes.kept(known.codes, nothing, rest=False), known.mean, atol=1e-5)


def test_one_that_is_not_there_is_a_sentence(known: Known) -> None:
    with pytest.raises(AEDeskError, match="no 17; there are 1, 2"):
        Axes.of_directions(known).chosen((1, 17))


def test_codes_that_are_all_the_same_have_no_shares() -> None:
    samples = samples_of(RECIPE)
    known = Known.of(samples, lambda p: np.ones((len(p), 3), np.float32), lambda p: p, RECIPE)
    axes = Axes.of_numbers(known)
    assert np.all(axes.shares == 0) and np.allclose(axes.kept(known.codes, axes.chosen(()), rest=False), 1)
