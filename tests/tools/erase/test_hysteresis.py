from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aedesk.tools.erase.hysteresis import hysteresis


def spread(strong: np.ndarray, weak: np.ndarray) -> np.ndarray:
    """All of `weak` that is connected to `strong`, by growing it a pixel at a time."""
    reached = strong & weak
    while True:
        around = np.pad(reached, 1)
        height, width = reached.shape
        grown = np.zeros_like(reached)
        for down in range(3):
            for across in range(3):
                grown |= around[down : down + height, across : across + width]
        grown &= weak
        if np.array_equal(grown, reached):
            return reached
        reached = grown


@given(
    arrays(np.int8, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.integers(-5, 5)),
    st.integers(0, 6),
    st.integers(-5, 5),
)
def test_one_threshold_does_what_two_do(evidence: np.ndarray, reach: int, threshold: int) -> None:
    found = hysteresis(evidence, evidence + np.int8(reach)) > threshold
    assert np.array_equal(found, spread(evidence > threshold, evidence > threshold - reach))


def test_a_faint_letter_beside_a_strong_one_is_no_part_of_it() -> None:
    evidence = np.full((5, 9), -4, np.float32)
    evidence[1:4, 1:4], evidence[2, 4], evidence[1:4, 6:8] = 3, 1, 1
    found = hysteresis(evidence, evidence + 3)
    assert found[2, 4] == 3 and (found[1:4, 6:8] == 1).all()


def test_what_is_given_stays() -> None:
    evidence = np.array([[2.0, -1.0]], np.float32)
    hysteresis(evidence, evidence + 5)
    assert evidence.tolist() == [[2.0, -1.0]]
