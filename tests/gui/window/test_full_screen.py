from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.config.store import settings
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import Invert, apply


@pytest.mark.window
def test_i_see_the_photo_alone_by_1_key_and_come_back_by_another(opened: MainWindow, qtbot: QtBot) -> None:
    around = (opened.menuBar(), opened.statusBar(), opened.top_bar, opened.tool_bar, opened.panel_stack)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Qt.Key.Key_F11)
    qtbot.waitUntil(opened.isFullScreen)
    assert not any(part.isVisible() for part in around)
    assert opened.extras.full_screen.told.isVisible()  # how to leave
    assert opened.canvas.hasFocus()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.isFullScreen())
    assert all(part.isVisible() for part in around) and not opened.extras.full_screen.told.isVisible()
    assert not opened.actions_by_id["full_screen"].isChecked()


def test_keys_of_menus_and_tools_live_on_in_it(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    opened.actions_by_id["full_screen"].setChecked(True)
    QTest.keyClick(opened.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.document.undo_stack.index() == 0
    QTest.keyClick(opened.canvas, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert not opened.actions_by_id["full_screen"].isChecked()  # a panel is wanted
    assert opened.panel_choice.shown_id == "denoise" and opened.panel_stack.isVisible()


def test_escape_stops_work_before_it_leaves(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    opened.actions_by_id["full_screen"].setChecked(True)
    panel = opened.panels["denoise"]
    panel.fields["strength"].set_value(98)
    panel.apply_requested.emit(panel.tool, panel.params())
    qtbot.waitUntil(invert.working.is_set)
    QTest.keyClick(opened.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert opened.actions_by_id["full_screen"].isChecked()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Escape)
    assert not opened.actions_by_id["full_screen"].isChecked()


def test_the_next_start_is_not_in_it(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["full_screen"].setChecked(True)
    opened.close()
    again = MainWindow((Invert(),), opened.models)
    qtbot.addWidget(again)
    assert settings().value("geometry", "") and not again.isFullScreen() and not again.top_bar.isHidden()
    again.stop_workers()
