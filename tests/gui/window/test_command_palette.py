from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.window.command_palette import CommandPalette, matches
from aedesk.gui.window.main_window import MainWindow


@pytest.mark.parametrize(
    ("wish", "found"),
    [("", True), ("ma", True), ("sa ma", True), ("SAVE", True), ("ask", False), ("save photo", False)],
)
def test_words_are_found_by_their_beginnings(wish: str, found: bool) -> None:
    assert matches(wish, "Save mask…") == found


def palette(window: MainWindow) -> CommandPalette:
    window.actions_by_id["commands"].trigger()
    return window.findChildren(CommandPalette)[-1]


def names(shown: CommandPalette) -> list[str]:
    return [shown.list.item(row).text().split("    ")[0] for row in range(shown.list.count())]


def test_i_find_a_tool_by_its_name(opened: MainWindow, qtbot: QtBot) -> None:
    shown = palette(opened)
    qtbot.keyClicks(shown.line, "hist")
    assert names(shown) == ["History"]
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert opened.panel_stack.currentWidget() is opened.history_panel and not shown.isVisible()


def test_what_cannot_be_done_is_not_listed_and_keys_move_through_the_rest(window: MainWindow, qtbot: QtBot) -> None:
    shown = palette(window)
    listed = names(shown)
    assert "Open…" in listed and "Save" not in listed and "Undo" not in listed
    qtbot.keyClick(shown.line, Qt.Key.Key_Down)
    assert shown.list.currentRow() == 1
    qtbot.keyClicks(shown.line, "nothing like that")
    assert names(shown) == []
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.isVisible()
    qtbot.keyClick(shown.line, Qt.Key.Key_Escape)
    assert not shown.isVisible()
