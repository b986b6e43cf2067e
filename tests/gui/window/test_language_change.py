from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.look.translate import speak
from aedesk.gui.window.language_change import LanguageChange
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import Invert, Mend, Messages, NoModels, apply, at_rest, give_up, pixels
from tests.gui.masks.marking import drag


@pytest.fixture
def changing(invert: Invert, mend: Mend, photo: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[LanguageChange]:
    first = MainWindow((invert, mend), NoModels())
    first.show()
    first.open([photo])
    qtbot.waitUntil(lambda: first.document.is_open and at_rest(first))
    change = LanguageChange(qapp, first)
    yield change
    qtbot.waitUntil(lambda: at_rest(change.window))
    give_up(change.window)
    change.window.stop_workers()
    change.window.close()
    change.window.deleteLater()
    change.deleteLater()
    speak(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def choose(window: MainWindow, language: str) -> None:
    window.desk.preferences.choose(replace(window.desk.preferences.value, language=language))


def test_i_change_the_language_and_go_on_where_i_was(
    changing: LanguageChange, messages: Messages, photo: Path, qtbot: QtBot
) -> None:
    opened = changing.window
    apply(opened, qtbot)
    opened.tool_bar.choose("repair")
    opened.actions_by_id["brush"].trigger()
    drag(opened, [(10, 20), (60, 20)])
    work, mask = pixels(opened), opened.document.mask
    choose(opened, "de")
    qtbot.waitUntil(lambda: changing.window is not opened)
    window = changing.window
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))
    assert window.isVisible() and not messages.texts  # nobody was asked anything
    assert window.actions_by_id["redo"].iconText().startswith("Wiederh")
    assert window.document.path == photo and np.array_equal(pixels(window), work)
    assert window.document.mask is mask and window.document.modified
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    assert np.array_equal(pixels(window), 255 - work) and not window.document.modified
    choose(window, "fr")
    qtbot.waitUntil(lambda: changing.window is not window)
    assert changing.window.actions_by_id["redo"].iconText().startswith("Refaire")
    window = changing.window
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))


def test_it_waits_for_work_that_goes_on(changing: LanguageChange, invert: Invert, qtbot: QtBot) -> None:
    opened = changing.window
    opened.tool_bar.choose("denoise")
    panel = opened.panels["denoise"]
    panel.fields["strength"].set_value(98)
    panel.apply_button.click()
    qtbot.waitUntil(invert.working.is_set)
    choose(opened, "es")
    assert opened.statusBar().currentMessage() == "The language changes once the current work is done."
    qtbot.wait(20)
    assert changing.window is opened
    opened.progress.cancel_button.click()
    qtbot.waitUntil(lambda: changing.window is not opened)


def test_other_settings_change_no_window(changing: LanguageChange, qtbot: QtBot) -> None:
    opened = changing.window
    opened.desk.preferences.choose(replace(opened.desk.preferences.value, memory=300))
    qtbot.wait(20)
    assert changing.window is opened


def test_forced_from_right_to_left_the_tools_are_at_the_right(qapp: QApplication, changing: LanguageChange) -> None:
    speak(qapp, "en", mirrored=True)
    window = MainWindow((Invert(),), NoModels())
    window.show()
    tools, middle = window.tool_bar.geometry(), window.pages.geometry()
    assert tools.left() > middle.right() and window.dock.geometry().right() < middle.left()
    assert window.top_bar.button("open").x() > window.top_bar.button("save").x()
    window.stop_workers()
    window.deleteLater()
