from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.window.welcome import Welcome


def test_a_recent_photo_is_chosen_by_a_click(qtbot: QtBot) -> None:
    state = Welcome()
    qtbot.addWidget(state)
    state.resize(800, 600)
    state.show()
    assert not state.recent_list.isVisible()
    paths = [Path("/photos/a.png"), Path("/photos/β.tif")]
    state.set_recent(paths)
    assert state.recent_list.isVisible() and state.recent_list.item(1).text() == "β.tif"
    with qtbot.waitSignal(state.recent_chosen) as signal:
        place = state.recent_list.visualItemRect(state.recent_list.item(1)).center()
        qtbot.mouseClick(state.recent_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [paths[1]]


def test_the_button_asks_for_a_photo(qtbot: QtBot) -> None:
    state = Welcome()
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.open_requested):
        qtbot.mouseClick(state.open_button, Qt.MouseButton.LeftButton)
