from __future__ import annotations

from pytestqt.qtbot import QtBot

from aedesk.gui.panels.choice_field import ChoiceField
from aedesk.tools.base import Choice


def test_words_are_shown_and_values_kept(qtbot: QtBot) -> None:
    field = ChoiceField(Choice("Quality", "How good.", {"best": "Best", "fast": "Fast"}), "fast")
    qtbot.addWidget(field)
    assert field.value == "fast" and field.list.currentText() == "Fast"
    with qtbot.waitSignal(field.changed):
        field.list.setCurrentIndex(0)
    assert field.value == "best"
