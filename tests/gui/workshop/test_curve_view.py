from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.gui.workshop.curve_view import round_numbers, written


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (8.8, 24.5, ["5", "10", "15", "20", "25"]),
        (10.0, 34.0, ["10", "15", "20", "25", "30", "35"]),
        (0.1, 0.9, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (3.0, 3.0, ["3.0000000", "3.0000002"]),
    ],
)
def test_axes_have_round_numbers(low: float, high: float, words: list[str]) -> None:
    assert written(round_numbers(low, high)) == words


@given(st.floats(-1e3, 1e3), st.floats(0, 1e3))
def test_all_of_a_curve_lies_between_the_first_and_the_last(low: float, range: float) -> None:
    lines = round_numbers(low, low + range)
    spare = 1e-6 + 1e-6 * (lines[-1] - lines[0])
    assert lines[0] <= low + spare and low + range <= lines[-1] + spare and 2 <= len(lines) <= 8
