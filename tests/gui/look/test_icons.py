from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon, QPixmap

from aedesk.gui.look.icons import _faint, icon, program_icon
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


def test_what_is_disabled_is_faint_on_light_and_on_dark(qapp: object) -> None:
    for colour in (QColor("white"), QColor("black")):
        drawn = icon("undo", colour)

        def ink(mode: QIcon.Mode, drawn: QIcon = drawn) -> int:
            picture = drawn.pixmap(64, 64, mode).toImage()
            return max(picture.pixelColor(x, y).alpha() for x in range(64) for y in range(64))

        assert ink(QIcon.Mode.Normal) == 255 and ink(QIcon.Mode.Disabled) < 128


def test_what_is_disabled_is_as_large_on_a_dense_screen(qapp: object) -> None:
    drawn = QPixmap(40, 40)
    drawn.setDevicePixelRatio(2)
    drawn.fill(QColor("white"))
    faint = _faint(drawn)
    assert faint.deviceIndependentSize() == drawn.deviceIndependentSize()
    assert all(faint.toImage().pixelColor(*corner).alpha() > 0 for corner in ((0, 0), (39, 0), (0, 39), (39, 39)))
