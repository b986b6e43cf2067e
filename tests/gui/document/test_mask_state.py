from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.gui.document.mask_state import MaskState
from aedesk.imaging.mask import Mask

POINTS = st.lists(st.tuples(st.floats(-20, 60), st.floats(-20, 60)), max_size=6)


def some(height: int, width: int, seed: int = 0) -> Mask:
    return Mask(np.random.default_rng(seed).random((height, width)) < 0.3)


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), POINTS, st.floats(0.5, 30), st.booleans())
def test_a_stroke_on_the_desk_is_a_stroke_on_the_mask(
    height: int, width: int, points: list[tuple[float, float]], diameter: float, erase: bool
) -> None:
    mask = some(height, width)
    assert (MaskState.of(mask).mask.marked == mask.marked).all()
    state = MaskState.of(mask).painted(points, diameter, erase)
    assert (state.mask.marked == mask.painted(points, diameter, erase).marked).all()
    state = MaskState.of(mask).filled(points, erase)
    assert (state.mask.marked == mask.filled(points, erase).marked).all()


def test_what_was_done_by_hand_outlives_another_sensitivity() -> None:
    state = MaskState.of(Mask.empty(30, 30).painted([(15, 15)], 10))
    state = state.painted([(3, 3)], 3).painted([(15, 15)], 3, erase=True)
    wider = state.with_automatic(Mask.empty(30, 30).inverted())
    assert wider.mask.marked[3, 3] and not wider.mask.marked[15, 15] and wider.mask.marked[28, 28]
    nothing = state.with_automatic(Mask.empty(30, 30))
    assert nothing.mask.marked[3, 3] and not nothing.mask.marked[15, 11] and not nothing.mask.marked[28, 28]


def test_painting_again_what_was_erased() -> None:
    state = MaskState.of(Mask.empty(20, 20)).painted([(9, 9)], 4)
    state = state.painted([(9, 9)], 4, erase=True)
    assert state.is_empty and state.share == 0
    assert state.painted([(9, 9)], 4).mask.marked[9, 9]


def test_the_whole_mask_changes_at_once() -> None:
    likelihood = np.zeros((12, 21), np.uint8)
    state = MaskState.of(Mask.empty(12, 21), likelihood).painted([(5, 5)], 1)
    inverted = state.baked(Mask.inverted)
    assert inverted.likelihood is likelihood and inverted.size == (12, 21)
    assert inverted.share == 1 - state.share and not inverted.mask.marked[5, 5]
    assert state.baked(lambda mask: mask.grown(2)).share > state.share


def test_what_was_erased_by_hand_stays_erased_after_the_whole_mask_changed() -> None:
    state = MaskState.of(Mask.empty(20, 20).inverted()).painted([(9, 9)], 7, erase=True)
    shrunk = state.baked(lambda mask: mask.grown(-1))
    again = shrunk.with_automatic(Mask.empty(20, 20).inverted())
    assert not again.mask.marked[9, 9] and again.mask.marked[0, 0]


@settings(max_examples=30, deadline=None)
@given(POINTS, POINTS, st.integers(-3, 3))
def test_a_changed_mask_is_what_was_asked_for(
    plus: list[tuple[float, float]], minus: list[tuple[float, float]], pixels: int
) -> None:
    state = MaskState.of(some(30, 41)).painted(plus, 5).painted(minus, 4, erase=True)
    for change in (lambda mask: mask.grown(pixels), Mask.inverted, lambda mask: some(30, 41, seed=1)):
        assert (state.baked(change).mask.marked == change(state.mask).marked).all()


def test_a_stroke_that_changes_nothing_is_the_same_state() -> None:
    state = MaskState.of(Mask.empty(20, 20)).painted([(9, 9)], 5)
    assert state.painted([(9, 9)], 3) is state and state.painted([(-40, 9)], 3) is state
    assert state.painted([(9, 9)], 3, erase=True) is not state
