from __future__ import annotations

import numpy as np
from hypothesis import given, settings

from aedesk.tools.adjust.adjustments import FINE, Adjustments
from aedesk.tools.adjust.curve import Curve
from aedesk.tools.adjust.levels import Levels
from aedesk.tools.adjust.white_balance import Grey
from aedesk.tools.fading import FadingParams
from tests.tools.adjust.test_curve import curves, rising
from tests.tools.adjust.test_levels import levels

VALUES = np.linspace(0.0, 1.0, 1001, dtype=np.float32)


def test_the_usual_parameters_change_no_bit() -> None:
    usual = Adjustments.of(FadingParams())
    assert usual.neutral and all(usual.apply(VALUES, channel) is VALUES for channel in range(3))
    # In other words the same.
    same = Adjustments.of(FadingParams(levels="0,1,255", curve="0,0 90,90 255,255", white_balance="50,50,50"))
    assert same.neutral and all(same.apply(VALUES, channel) is VALUES for channel in range(3))


@settings(max_examples=30)
@given(levels(), levels(), curves().map(rising), curves().map(rising))
def test_all_together_still_rise(all_: Levels, red: Levels, all_curve: Curve, blue: Curve) -> None:
    some = Adjustments(Grey(120, 128, 140), {"": all_, "red": red}, {"": all_curve, "blue": blue})
    for channel in range(3):
        assert (np.diff(some.apply(VALUES, channel)) >= -1e-6).all()


def test_each_channel_has_its_own_and_then_what_goes_over_all() -> None:
    params = FadingParams(levels_red="0,1,128", levels="128,1,255", curve_blue="0,255 255,255")
    some = Adjustments.of(params)
    half = np.array([64 / 255, 128 / 255], np.float32)
    assert np.allclose(some.apply(half, 0), Levels(128).apply(Levels(white=128).apply(half)), atol=1e-6)
    assert np.allclose(some.apply(half, 1), Levels(128).apply(half), atol=1e-6)
    assert (some.apply(half, 2) == 1).all()


def test_parts_of_it() -> None:
    some = Adjustments.of(FadingParams(white_balance="120,128,140", levels="5,1,250", curve_red="0,9 255,255"))
    assert some.balance_only == Adjustments(Grey(120, 128, 140))
    assert some.tone_only.grey.neutral and some.tone_only.levels[""] == Levels(5, 1, 250)
    assert "red" not in some.tone_only.curves


def test_a_table_says_what_the_function_says() -> None:
    some = Adjustments(levels={"": Levels(10, 1.3, 240)})
    places = np.array([0, 1, 30000, FINE])
    assert np.array_equal(some.table(0)[places], some.apply((places / FINE).astype(np.float32), 0))
