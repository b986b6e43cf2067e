from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.tools.adjust.levels import Levels, LevelsSetting

VALUES = np.linspace(0.0, 1.0, 1001, dtype=np.float32)


@st.composite
def levels(draw: st.DrawFn) -> Levels:
    black = draw(st.integers(0, 254))
    return Levels(black, draw(st.floats(0.1, 9.99)), draw(st.integers(black + 1, 255)))


@given(levels())
def test_levels_rise_and_reach_black_and_white(one: Levels) -> None:
    result = one.apply(VALUES)
    assert (np.diff(result) >= 0).all()
    ends = one.apply(np.array([one.black, one.white], np.float32) / 255)
    assert ends[0] < 1e-2 or one.gamma > 2  # a steep gamma lifts what float32 leaves above black
    assert ends[1] == pytest.approx(1)
    assert result[0] == 0 and result[-1] == 1


@given(levels())
def test_what_is_kept_in_a_recipe_is_read_again(one: Levels) -> None:
    again = Levels.parse(str(one))
    assert (again.black, again.white) == (one.black, one.white) and again.gamma == pytest.approx(one.gamma, abs=1e-3)
    assert str(again) == str(one) == LevelsSetting("", "").parse(f" {one} ")


@given(st.floats(0.2, 5))
def test_a_gamma_is_undone_by_its_inverse(gamma: float) -> None:
    there = Levels(gamma=gamma).apply(VALUES.astype(np.float64))
    assert np.allclose(Levels(gamma=1 / gamma).apply(there), VALUES, atol=1e-6)


def test_neutral_levels_change_no_bit() -> None:
    assert Levels().neutral and Levels.parse("0,1.0,255").neutral
    assert np.array_equal(Levels().apply(VALUES), VALUES)


def test_the_middle_of_the_levels_becomes_lighter_above_one() -> None:
    middle = np.array([127.5 / 255])
    dark, same, light = (float(Levels(gamma=gamma).apply(middle)[0]) for gamma in (0.5, 1.0, 2.0))
    assert dark == pytest.approx(0.25) and same == pytest.approx(0.5) and light == pytest.approx(0.5**0.5)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not black, gamma and white"),
        ("10,245", "is not black, gamma and white"),
        ("a,b,c", "is not black, gamma and white"),
        ("nan,1,255", "is not black, gamma and white"),
        ("200,1,100", "no black below its white"),
        ("100,1,100", "no black below its white"),
        ("-1,1,255", "no black below its white"),
        ("0,1,256", "no black below its white"),
        ("0,0,255", "no gamma from 0.1 to 9.99"),
        ("0,11,255", "no gamma from 0.1 to 9.99"),
    ],
)
def test_bad_levels_are_explained(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Levels.parse(text)
