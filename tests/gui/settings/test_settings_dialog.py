"""Settings: each takes effect at once, or says when."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk.engine import providers
from aedesk.gui.actions.shortcuts import own_shortcuts
from aedesk.gui.actions.table import ACTIONS
from aedesk.gui.config.preferences import Preferences, preferences
from aedesk.gui.config.store import close_settings
from aedesk.gui.settings.settings_dialog import SettingsDialog
from aedesk.gui.settings.shortcut_table import KeyField
from aedesk.gui.window.main_window import MainWindow
from aedesk.sentence import Sentence
from tests.gui.conftest import apply


def asked(window: MainWindow) -> SettingsDialog:
    window.actions_by_id["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def row_of(id: str) -> int:
    return next(row for row, entry in enumerate(ACTIONS) if entry.id == id)


def press(dialog: SettingsDialog, qtbot: QtBot, id: str, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    dialog.table.setCurrentCell(row_of(id), 1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.table.listening == row_of(id)
    qtbot.keyClick(listening(dialog), key, *modifiers)
    assert dialog.table.listening == -1


def listening(dialog: SettingsDialog) -> QWidget:
    """What the keys go to."""
    field = dialog.table.cellWidget(dialog.table.listening, 1)
    assert isinstance(field, KeyField)
    return field


def test_i_choose_where_photos_are_saved_and_what_computes(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[tuple[str, int]] = []
    monkeypatch.setattr(opened.models, "use", lambda device, threads: used.append((device, threads)))
    dialog = asked(opened)
    dialog.device.setCurrentIndex(1)
    dialog.threads.setValue(1)
    (tmp_path / "done").mkdir()
    dialog.folder.setText(str(tmp_path / "done"))
    dialog.tell_story.setChecked(False)
    dialog.accept()
    assert used == [("cpu", 1)] and opened.document.proposed_path().parent == tmp_path / "done"
    assert not opened.actions_by_id["tell_story"].isChecked()
    close_settings()
    assert preferences() == Preferences("cpu", 1, folder=str(tmp_path / "done"), tell_story=False)


def test_only_what_is_installed_can_compute_and_what_was_chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(providers, "installed_runtimes", lambda packages: {"onnxruntime": "1", "openvino": "2"})
    monkeypatch.setattr(providers.sys, "platform", "linux")
    for chosen, more in (("auto", []), ("cuda", ["cuda"])):
        dialog = SettingsDialog(Preferences(chosen))
        qtbot.addWidget(dialog)
        listed = [dialog.device.itemData(row) for row in range(dialog.device.count())]
        assert listed == ["auto", "cpu", "openvino", "openvino-gpu", *more] and dialog.preferences.device == chosen


def test_i_am_told_once_that_something_slower_computes(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = [[Sentence("{} cannot be used ({}): something slower.", ("CUDA", "no driver"))]]
    said: list[str] = []
    opened.statusBar().messageChanged.connect(said.append)
    monkeypatch.setattr(opened.models, "take_notes", lambda: notes.pop() if notes else [])
    apply(opened, qtbot)
    assert said.count("CUDA cannot be used (no driver): something slower.") == 1


def test_the_memory_for_undo_is_used_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    apply(opened, qtbot)
    dialog = asked(opened)
    dialog.memory.setValue(100)
    dialog.accept()
    assert opened.history_memory._limit == 100_000_000


def test_the_desk_is_dark_and_i_want_a_light_one(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.palette().window().color().lightness() < 80 < opened.palette().windowText().color().lightness()
    dialog = asked(opened)
    assert dialog.theme.currentData() == "dark"
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    dialog.accept()
    qtbot.waitUntil(lambda: opened.palette().window().color().lightness() > 180)
    assert opened.palette().windowText().color().lightness() < 80
    close_settings()
    assert preferences().theme == "light"


def test_another_language_says_when_it_comes(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.language_label.isVisible()
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    assert dialog.language_label.isVisible()


def test_i_give_an_action_keys_of_my_own(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asked(opened)
    press(dialog, qtbot, "mirror", Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    press(dialog, qtbot, "crop", Qt.Key.Key_Delete)
    dialog.accept()
    assert opened.actions_by_id["mirror"].shortcut() == QKeySequence("Ctrl+M")
    assert opened.actions_by_id["crop"].shortcuts() == [] and "(" not in opened.actions_by_id["crop"].toolTip()
    close_settings()
    assert own_shortcuts() == {"mirror": "Ctrl+M", "crop": ""}


def test_keys_that_are_taken_are_named_and_cannot_be_used(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(opened)
    press(dialog, qtbot, "mirror", Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "“Flip horizontally”" in dialog.problem_label.text() and "“Save”" in dialog.problem_label.text()
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.keyClick(listening(dialog), Qt.Key.Key_Escape)
    assert dialog.table.keys["mirror"] == "Ctrl+S" and dialog.isVisible()
    dialog.reset_button.click()
    assert dialog.ok_button.isEnabled() and dialog.table.keys["mirror"] == ""
    dialog.reject()


def test_reset_is_everything_as_on_the_first_day(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Preferences(keep_steps=False, tell_story=False))
    qtbot.addWidget(dialog)
    dialog.show_preferences(Preferences("cpu", 1, 700, "/photos", "dark", "es"))
    dialog.reset()
    assert dialog.preferences == Preferences() and dialog.keep_steps.isChecked() and dialog.tell_story.isChecked()


@pytest.mark.parametrize(
    ("key", "modifiers", "taken"),
    [
        (Qt.Key.Key_F7, [], "F7"),
        (Qt.Key.Key_Q, [Qt.KeyboardModifier.ShiftModifier], "Shift+Q"),
        (Qt.Key.Key_Tab, [Qt.KeyboardModifier.AltModifier], "Alt+Tab"),
        (Qt.Key.Key_Backspace, [], ""),
        (Qt.Key.Key_Delete, [Qt.KeyboardModifier.ControlModifier], "Ctrl+Del"),
        (Qt.Key.Key_Return, [Qt.KeyboardModifier.ControlModifier], "Ctrl+Return"),
        (Qt.Key.Key_S, [Qt.KeyboardModifier.ControlModifier], "Ctrl+S"),  # the window saves by it
    ],
)
def test_whatever_key_is_pressed_is_heard(
    key: Qt.Key, modifiers: list[Qt.KeyboardModifier], taken: str, opened: MainWindow, qtbot: QtBot
) -> None:
    dialog = asked(opened)
    press(dialog, qtbot, "mirror", key, *modifiers)
    assert dialog.table.keys["mirror"] == taken and dialog.isVisible()
    dialog.reject()


def test_keys_that_are_waited_for_are_given_up_by_another_cell_and_by_reset(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(opened)
    table, before = dialog.table, dict(dialog.table.keys)
    for id in ("mirror", "crop"):
        table.cellDoubleClicked.emit(row_of(id), 1)
        assert table.listening == row_of(id)
        assert [row for row in range(table.rowCount()) if table.cellWidget(row, 1)] == [row_of(id)]
    qtbot.keyClick(listening(dialog), Qt.Key.Key_Control)  # alone it is no key
    assert table.listening == row_of("crop")
    dialog.reset_button.click()
    assert table.listening == -1 and table.keys == before
    dialog.reject()
