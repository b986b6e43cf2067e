from __future__ import annotations

import pytest

from aedesk.tools.base import Choice, Number, check, declarations, in_words
from aedesk.tools.denoise import DenoiseParams

SPAN = Number("Strength", "", 0, 100, auto=True)


@pytest.mark.parametrize(
    ("text", "value"), [("auto", "auto"), (" AUTO ", "auto"), ("0", 0.0), ("12.5", 12.5), ("100", 100.0)]
)
def test_good_values(text: str, value: float | str) -> None:
    assert SPAN.parse(text) == value


@pytest.mark.parametrize("text", ["-1", "101", "nan", "inf", "strong", ""])
def test_bad_values_are_explained(text: str) -> None:
    with pytest.raises(ValueError, match="auto or a number from 0 to 100"):
        SPAN.parse(text)


def test_auto_only_where_it_is_declared() -> None:
    with pytest.raises(ValueError, match="is not a number"):
        declarations(DenoiseParams)["keep_texture"].parse("auto")
    with pytest.raises(ValueError, match="is not a number"):
        check(DenoiseParams(keep_texture=200))


def test_a_choice_knows_its_values() -> None:
    quality = Choice("Quality", "", {"best": "Best", "fast": "Fast"})
    assert quality.parse(" FAST ") == "fast" and quality.span == "best|fast"
    with pytest.raises(ValueError, match="'quick' is not best or fast"):
        quality.parse("quick")
    with pytest.raises(ValueError, match="is not best or fast"):
        check(DenoiseParams(quality="quick"))


def test_findings_in_words() -> None:
    assert in_words({"jpeg": 4.0, "radius": 1.4, "hints": 2.0}) == "JPEG 4 %, radius 1.4 px, hints 2"
    assert in_words({"strength": 12.0, "damage %": 0.93}) == "strength 12 %, damage 0.93 %" and in_words({}) == ""
