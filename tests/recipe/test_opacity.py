"""A step over what it was given."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.recipe.honest import Taken, with_story
from aedesk.recipe.opacity import STRIP, can_fade, faded
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Recipe, Step, step_entry
from aedesk.recipe.run import run
from aedesk.tools.base import Context, Result
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.registry import TOOLS, TURN
from aedesk.tools.turn import TurnParams
from tests.conftest import drawing

NOTHING: Any = None
PHOTO = Image(drawing(2 * STRIP + 3, 30))
INVERTED = Image(255 - PHOTO.pixels)


@pytest.mark.parametrize("opacity", [25.0, 50.0, 99.0])
def test_a_result_is_laid_over_the_photo(opacity: float) -> None:
    """The mean of both, weighted, rounded to the nearest: in every strip."""
    made = faded(PHOTO, Result(INVERTED, {"strength": 3.0}), opacity)
    share = opacity / 100
    wished = PHOTO.pixels * (1 - share) + INVERTED.pixels * share
    assert np.abs(made.image.pixels - wished).max() <= 0.51 and made.found == {"strength": 3.0}


def test_all_of_it_is_the_result_itself_and_nothing_the_photo_itself() -> None:
    result = Result(INVERTED)
    assert faded(PHOTO, result, 100) is result
    assert faded(PHOTO, result, 0).image is PHOTO


def test_colours_come_in_by_degrees() -> None:
    """A grey photo of 8 bits with colours of 16 bits over it: nothing is lost on the way."""
    grey = Image(np.full((4, 5, 1), 100, np.uint8))
    colour = Image(np.full((4, 5, 3), (257 * 200, 257 * 100, 0), np.uint16))
    made = faded(grey, Result(colour), 50).image
    assert made.pixels.dtype == np.uint16 and made.pixels[0, 0].tolist() == [257 * 150, 257 * 100, 257 * 50]
    alpha = np.full((4, 5), 7, np.uint16)
    assert faded(grey, Result(replace(colour, alpha=alpha)), 50).image.alpha is alpha


def test_what_has_moved_has_no_opacity() -> None:
    turned = Image(np.ascontiguousarray(PHOTO.pixels[::-1]))
    upside_down = Geometry.from_json({"before": [30, 515], "after": [30, 515], "map": [1, 0, 0, 0, -1, 515, 0, 0, 1]})
    result = Result(turned, geometry=upside_down)
    assert faded(PHOTO, result, 40) is result
    assert not can_fade(TURN) and can_fade(next(tool for tool in TOOLS if tool.id == "denoise"))


def test_a_recipe_keeps_it_and_old_ones_are_read() -> None:
    step = Step("fading", FadingParams(), opacity=30.0)
    recipe = Recipe((step,))
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert "opacity" not in step_entry(Step("fading", FadingParams()))
    old = json.dumps({"aedesk_recipe": 1, "steps": [{"tool": "fading"}]})
    assert Recipe.from_json(old).steps[0].opacity == 100


@pytest.mark.parametrize("opacity", ["half", -1, 101, True, None])
def test_a_wrong_one_is_a_sentence(opacity: object) -> None:
    text = json.dumps({"aedesk_recipe": 1, "steps": [{"tool": "fading", "opacity": opacity}]})
    with pytest.raises(ValueError, match=r"in step 1 'opacity' must be a number from 0 to 100\."):
        Recipe.from_json(text)


def test_a_recipe_applies_it() -> None:
    pale = Image((drawing(40, 60) // 4 + 90).astype(np.uint8))
    context = Context(NOTHING, NOTHING, Job())
    whole, _ = run(Recipe((Step("fading", FadingParams()),)), pale, context)
    half, findings = run(Recipe((Step("fading", FadingParams(), opacity=50.0),)), pale, context)
    middle = (pale.pixels.astype(float) + whole.pixels) / 2
    assert np.abs(half.pixels - middle).max() <= 0.51 and findings[0].changed
    nothing, findings = run(Recipe((Step("fading", FadingParams(), opacity=0.0),)), pale, context)
    assert nothing is pale and not findings[0].changed
    turned, _ = run(Recipe((Step("turn", TurnParams(quarter="right"), opacity=10.0),)), pale, context)
    assert turned.pixels.shape == (60, 40, 3)


def test_the_file_tells_it() -> None:
    def told(opacity: float) -> bytes:
        step = Step("denoise", DenoiseParams(strength=20.0), opacity=opacity)
        packet = with_story(PHOTO, [Taken(step, Outcome(Geometry.unmoved((30, 515))))]).metadata.xmp
        assert packet is not None
        return packet

    assert b"opacity 35.0" in told(35.0) and b"opacity" not in told(100.0)
