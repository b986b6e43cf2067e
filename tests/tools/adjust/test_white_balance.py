from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.pixels.lab import TO_XYZ, to_linear
from aedesk.tools.adjust.scale import CHANNELS
from aedesk.tools.adjust.white_balance import Grey, GreySetting

VALUES = np.linspace(0.0, 1.0, 1001, dtype=np.float32)
GREYS = st.builds(Grey, *[st.integers(5, 255).map(float)] * 3)


def balanced(grey: Grey, colour: tuple[float, ...]) -> np.ndarray:
    return np.array(
        [grey.apply(np.array([value / 255]), name)[0] for value, name in zip(colour, CHANNELS, strict=True)]
    )


@given(GREYS)
def test_the_grey_becomes_neutral_and_as_light_as_it_was(grey: Grey) -> None:
    colour = (grey.red, grey.green, grey.blue)
    result = balanced(grey, colour)
    assert np.ptp(result) < 1e-4
    luminance = TO_XYZ[1] @ to_linear(np.array(colour) / 255)
    assert to_linear(result[:1])[0] == pytest.approx(luminance, rel=1e-3, abs=1e-5)


@given(GREYS)
def test_every_channel_rises_from_black(grey: Grey) -> None:
    for name in CHANNELS:
        result = grey.apply(VALUES, name)
        assert (np.diff(result) >= -1e-6).all() and result[0] == 0 and result[-1] <= 1


@given(st.builds(Grey, *[st.integers(5, 250).map(float)] * 3))
def test_white_stays_white(grey: Grey) -> None:
    assert balanced(grey, (255.0, 255.0, 255.0)) == pytest.approx(1, abs=1e-6)


def test_there_is_no_corner_where_the_way_back_to_white_begins() -> None:
    fine = np.linspace(0.6, 0.9, 3001)
    for name in CHANNELS:
        bends = np.diff(np.diff(Grey(150.0, 140.0, 125.0).apply(fine, name).astype(np.float64)))
        assert abs(bends).max() < 2e-6


@given(st.integers(5, 255))
def test_what_is_grey_already_is_neutral(value: int) -> None:
    assert Grey(value, value, value).neutral and np.allclose(Grey(value, value, value).gains, 1)


@given(GREYS)
def test_what_is_kept_in_a_recipe_is_read_again(grey: Grey) -> None:
    assert Grey.parse(str(grey)) == grey


def test_a_colour_of_the_web_is_understood() -> None:
    assert GreySetting("", "").parse(" #B8a88C ") == "184,168,140"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not the colour of a grey"),
        ("1,2", "is not the colour of a grey"),
        ("grey", "is not the colour of a grey"),
        ("#12345", "is not the colour of a grey"),
        ("nan,20,20", "is not the colour of a grey"),
        ("4,20,20", "a value that is not from 5 to 255"),
        ("20,20,256", "a value that is not from 5 to 255"),
    ],
)
def test_bad_greys_are_explained(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Grey.parse(text)
