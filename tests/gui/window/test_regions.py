from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow


def where(window: MainWindow) -> str:
    focus = QApplication.focusWidget()
    parts: dict[str, QWidget] = {
        "bar": window.top_bar,
        "tools": window.tool_bar,
        "photo": window.canvas,
        "panel": window.panel_stack,
    }
    return next((name for name, part in parts.items() if focus is part or part.isAncestorOf(focus)), "nowhere")


@pytest.mark.window
def test_i_go_through_the_window_by_1_key_and_see_where_i_am(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    opened.canvas.setFocus()
    qtbot.waitUntil(lambda: opened.canvas.hasFocus())
    assert not opened.canvas.shows_focus  # it has not come by keys
    seen = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(where(opened))
    assert seen == ["panel", "bar", "tools", "photo"] and opened.canvas.shows_focus
    edge = opened.canvas.viewport().grab().toImage().pixelColor(0, opened.canvas.viewport().height() // 2)
    assert edge == opened.palette().highlight().color()
    QTest.mouseClick(opened.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert not opened.canvas.shows_focus
    QTest.keyClick(opened.canvas, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert where(opened) == "tools"


def test_each_part_is_found_as_it_was_left(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    button = opened.restore_panel.presets_button
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    for _ in range(4):
        opened.actions_by_id["next_part"].trigger()
    assert QApplication.focusWidget() is button


def test_without_a_photo_the_empty_desk_is_a_part(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.empty.open_button.hasFocus)  # at the start
    window.actions_by_id["previous_part"].trigger()
    assert where(window) == "tools"
    window.actions_by_id["next_part"].trigger()
    assert window.empty.isAncestorOf(QApplication.focusWidget())


def test_the_keys_of_the_tools_are_told(window: MainWindow) -> None:
    tips = [action.toolTip() for action in window.tool_bar.actions()]
    assert all(tip.endswith(f"(Alt+{number})") for number, tip in enumerate(tips[:9], 1))
