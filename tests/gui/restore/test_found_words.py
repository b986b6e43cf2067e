"""What a step of Restore found out, in one or two words."""

from __future__ import annotations

import pytest

from aedesk.gui.restore.found_words import in_short
from aedesk.tools.repair.repair import FILLED, LEFT


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({"damage %": 0.24, FILLED: 12, LEFT: 0}, "scratches and dust"),
        ({"damage %": 0.0, FILLED: 0, LEFT: 3}, "nothing found"),
        ({"damage %": 0.24}, "scratches and dust"),  # of a mask
        ({"stains %": 1.5}, "stains"),
        ({"stains %": 0.0}, "nothing found"),
        ({"strength": 4.4, "jpeg": 5.6}, "light"),
        ({"strength": 40.0, "jpeg": 5.6}, "medium"),
        ({"strength": 80.0, "jpeg": 50.0}, "strong, JPEG artefacts"),
        ({"strength": 0.0, "jpeg": 50.0}, "JPEG artefacts"),
        ({"strength": 0.0, "jpeg": 0.0}, "nothing found"),
        ({"radius": 0.7}, "light"),
        ({"radius": 2.4}, "strong"),
        ({"width": 3000.0, "height": 2000.0}, ""),
        ({}, ""),
    ],
)
def test_what_was_found_is_said_in_short(found: dict[str, float], said: str) -> None:
    assert in_short(found) == said
