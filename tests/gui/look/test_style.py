from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from aedesk.gui.look.style import DeskStyle


def test_an_empty_box_is_seen_on_a_dark_desk(qtbot: QtBot) -> None:
    style = DeskStyle()
    box = QCheckBox("Lock")
    qtbot.addWidget(box)
    box.setStyle(style)
    dark = QPalette(QColor(40, 40, 40))
    dark.setColor(QPalette.ColorRole.Base, QColor(30, 30, 30))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    box.setPalette(dark)
    box.resize(box.sizeHint())
    shot = box.grab().toImage()
    around = shot.pixelColor(shot.width() - 1, 0).value()
    row = [shot.pixelColor(x, shot.height() // 2).value() for x in range(16)]
    assert max(row) > around + 60  # the outline
    box.setStyle(None)  # the style goes before the box
