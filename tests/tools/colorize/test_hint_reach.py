"""How far hints reach, and what colour arrives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.tools.colorize.edge_aware import EdgeAware
from aedesk.tools.colorize.hint_reach import FIXED, reaches, solved, with_hints
from aedesk.tools.colorize.likely import Guess, Likely
from aedesk.tools.hint import Hint

GREY = Image(np.full((160, 240, 1), 100, np.uint8))


def likely(light: np.ndarray) -> Likely:
    return Likely(light, np.ones((*light.shape, 1), np.float32), np.zeros((1, 2), np.float32))


def plain(light: np.ndarray) -> Guess:
    return Guess(np.zeros((*light.shape, 2), np.float32), np.ones(light.shape, np.float32))


def hinted(light: np.ndarray, *hints: Hint) -> Guess:
    places = [likely(light).place(hint.x, hint.y, GREY) for hint in hints]
    return with_hints(plain(light), hints, places, light, EdgeAware(light, 4.0))


@given(st.lists(st.tuples(st.integers(0, 29), st.integers(0, 39)), min_size=1, max_size=6))
@settings(max_examples=30, deadline=None)
def test_reaches_are_shares(places: list[tuple[int, int]]) -> None:
    light = np.add.outer(np.arange(30), np.arange(40)).astype(np.float32)
    reach = reaches([[place] for place in places], EdgeAware(light, 4.0), light.shape)
    assert reach.shape == (30, 40, len(places)) and reach.min() >= 0 and reach.sum(axis=2).max() < 1.02
    for place in places:
        assert reach[place].sum() == pytest.approx(1, abs=0.03)


def test_in_shade_a_colour_is_less_of_the_same() -> None:
    light = np.full((40, 60), 50, np.float32)
    light[:, 31:] = 47
    hint = Hint(120, 80, (160, 60, 60))
    chroma = hinted(light, hint).chroma
    assert chroma[20, 30] == pytest.approx(hint.ab, rel=1e-4)
    assert chroma[20, 33] == pytest.approx(hint.ab * (47 + 16) / (50 + 16), rel=1e-3)


def test_contradicting_hints_at_one_place_become_their_mean() -> None:
    red, blue = Hint(120, 80, (160, 60, 60)), Hint(121, 81, (60, 60, 160))
    told = hinted(np.full((40, 60), 50, np.float32), red, blue)
    assert told.chroma[20, 30] == pytest.approx((red.ab + blue.ab) / 2, rel=1e-4)
    assert told.certainty[20, 30] == FIXED


def test_what_is_far_stays_to_the_bit_where_nothing_is_known() -> None:
    # Nobody is certain of anything on this wall, so that the hint could run all over it.
    light = np.full((40, 60), 50, np.float32)
    doubtful = Guess(np.zeros((40, 60, 2), np.float32), np.full((40, 60), 1e-4, np.float32))
    system, hint = EdgeAware(light, 4.0), Hint(20, 80, (160, 60, 60))
    own, found = (solved(doubtful, likely(light), hints, GREY, system) for hints in ((), (hint,)))
    assert (found[:, 30:] == own[:, 30:]).all() and np.abs(found[20, 5] - hint.ab).max() < 1
    assert np.abs(found[20, 12] - own[20, 12]).max() > 10


def test_a_stroke_of_one_colour_is_as_its_hints_apart() -> None:
    light = np.full((40, 60), 50, np.float32)
    stroke = [(20, column) for column in range(10, 40, 6)]
    together = reaches([stroke], EdgeAware(light, 4.0), light.shape)[..., 0]
    apart = reaches([[place] for place in stroke], EdgeAware(light, 4.0), light.shape).sum(axis=2)
    assert together == pytest.approx(apart, abs=0.02)
