"""The settings of a step in one line."""

from __future__ import annotations

from aedesk.gui.panels.settings_line import settings_line
from aedesk.recipe.recipe import Step
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.registry import TOOLS


def test_numbers_have_their_units_and_auto_its_word() -> None:
    line = settings_line(Step("denoise", DenoiseParams(strength=40.0, keep_grain="auto")))
    assert line.startswith("Strength 40 % · ") and "Keep grain Auto" in line


def test_what_is_set_by_hand_is_named_and_an_opacity_comes_last() -> None:
    plain = settings_line(Step("fading", FadingParams()))
    assert "Curve" not in plain and "Opacity" not in plain
    by_hand = settings_line(Step("fading", FadingParams(curve="0,10 255,240"), opacity=35.0))
    assert "Curve" in by_hand and by_hand.endswith(" · Opacity 35 %")


def test_every_tool_has_a_line() -> None:
    for tool in TOOLS:
        assert "\n" not in settings_line(Step(tool.id, tool.params_type()))
