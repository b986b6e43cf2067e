"""What steps have made of a photo, remembered for another opacity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from aedesk.gui.tools.full_results import MOST, FullResults
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.history import take_step
from aedesk.recipe.recipe import Step
from aedesk.tools.base import Context, Effect
from aedesk.tools.fading import FadingParams
from aedesk.tools.inputs import Inputs
from aedesk.tools.registry import TURN, tool
from aedesk.tools.turn import TurnParams
from tests.conftest import drawing

NOTHING: Any = None
CONTEXT = Context(NOTHING, NOTHING, Job())
PALE = Image((drawing(40, 60) // 4 + 90).astype(np.uint8))
FADING = tool("fading")


def test_each_opacity_is_what_the_step_makes_itself() -> None:
    results = FullResults()
    for opacity in (100.0, 40.0, 70.0, 0.0):
        step = Step("fading", FadingParams(), opacity=opacity)
        wished, outcome = take_step(FADING, PALE, step, CONTEXT)
        made, known = results.take(FADING, PALE, step, CONTEXT)
        assert np.array_equal(made.pixels, wished.pixels) and known.changed == outcome.changed
    assert made is PALE and known.effect is Effect.PLAIN


def test_other_parameters_inputs_and_photos_are_worked_out() -> None:
    results, step = FullResults(), Step("fading", FadingParams())
    first, _ = results.take(FADING, PALE, step, CONTEXT)
    assert results.take(FADING, PALE, replace(step, opacity=100.0), CONTEXT)[0] is first
    weak, _ = results.take(FADING, PALE, replace(step, params=FadingParams(strength=10.0)), CONTEXT)
    assert not np.array_equal(weak.pixels, first.pixels)
    other = replace(CONTEXT, inputs=Inputs(found=True))
    assert results.take(FADING, PALE, step, other)[0] is not first
    assert results.take(FADING, Image(PALE.pixels.copy()), step, CONTEXT)[0] is not first


def test_few_photos_are_held() -> None:
    results = FullResults()
    made = []
    for strength in range(MOST + 1):
        step = Step("fading", FadingParams(strength=50.0 + strength))
        made.append((step, results.take(FADING, PALE, step, CONTEXT)[0]))
    assert [results.take(FADING, PALE, step, CONTEXT)[0] is image for step, image in reversed(made[1:])] == [
        True
    ] * MOST
    results.forget()
    step, image = made[-1]
    assert results.take(FADING, PALE, step, CONTEXT)[0] is not image


def test_what_moves_pixels_has_no_opacity() -> None:
    step = Step("turn", TurnParams(quarter="right"), opacity=20.0)
    made, outcome = FullResults().take(TURN, PALE, step, CONTEXT)
    assert made.pixels.shape == (60, 40, 3) and outcome.geometry.moves
