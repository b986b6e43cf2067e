from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from aedesk.gui.look.icons import icon, program_icon
from aedesk.tools.registry import TOOLS


def test_every_tool_has_an_icon_in_the_wanted_colour(qapp: object) -> None:
    for tool in TOOLS:
        picture = icon(tool.id, QColor(10, 200, 30)).pixmap(64, 64).toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(64)
            for y in range(64)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert colours == {"#0ac81e"}


def test_the_program_has_an_icon(qapp: object) -> None:
    assert not program_icon().pixmap(64, 64).isNull()


@pytest.mark.qt_log_ignore("Cannot open file")
def test_a_missing_icon_is_empty(qapp: object) -> None:
    assert icon("no such icon", QColor(0, 0, 0)).isNull()
