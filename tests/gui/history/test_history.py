"""History: what was done can be changed, and pictures of the past come back."""

from __future__ import annotations

import gc
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.mask import Mask
from aedesk.recipe.sidecar import sidecar_path
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, apply, at_rest, pixels

BEFORE, INVERTED = drawing(60, 90), 255 - drawing(60, 90)


def change(window: MainWindow, qtbot: QtBot) -> None:
    window.history_panel.apply_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy)


@pytest.mark.window
def test_i_switch_a_step_off_and_on_again(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    opened.tool_bar.choose("history")
    panel = opened.history_panel
    assert [panel.steps.list.item(0).text()] == ["Invert"] and not panel.apply_button.isEnabled()
    panel.steps.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), BEFORE) and opened.document.modified
    panel.steps.list.item(0).setCheckState(Qt.CheckState.Checked)
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), INVERTED)
    opened.actions_by_id["undo"].trigger()
    opened.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(opened), INVERTED)
    assert opened.document.undo_stack.redoText() == "Change history"


def test_i_change_what_a_step_did_long_ago(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        apply(opened, qtbot)
    opened.tool_bar.choose("history")
    steps = opened.history_panel.steps
    steps.list.setCurrentRow(1)
    assert steps.fields is not None
    steps.fields.fields["strength"].set_value(0)  # it does nothing then
    assert opened.history_panel.back_button.isEnabled()
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), BEFORE)
    assert [done.step.params.strength for done in opened.document.steps if done.step] == ["auto", 0.0, "auto"]


def test_i_take_a_step_away_or_leave_it_be(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    apply(opened, qtbot)
    opened.tool_bar.choose("history")
    panel = opened.history_panel
    panel.steps.list.setCurrentRow(0)
    qtbot.keyClick(panel.steps.list, Qt.Key.Key_Delete)
    assert panel.steps.list.count() == 1 and panel.changed
    panel.back_button.click()
    assert panel.steps.list.count() == 2 and not panel.changed
    qtbot.keyClick(panel.steps.list, Qt.Key.Key_Delete)  # nothing is chosen
    panel.steps.list.setCurrentRow(0)
    qtbot.keyClick(panel.steps.list, Qt.Key.Key_Delete)
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), INVERTED) and len(opened.document.steps) == 1


def test_what_was_marked_by_hand_is_marked_again(opened: MainWindow, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    opened.document.edit_mask("Brush", MaskState.of(Mask.empty(60, 90)).painted([(30.5, 20.5)], 9))
    opened.panels["repair"].apply_button.click()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    repaired = pixels(opened).copy()
    apply(opened, qtbot)
    opened.tool_bar.choose("history")
    opened.history_panel.steps.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), repaired) and (repaired[20, 30] == 0).all()


def there_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    for number in range(4, -1, -1):
        opened.actions_by_id["undo"].trigger()
        qtbot.waitUntil(lambda: not opened.worker.busy)
        assert np.array_equal(pixels(opened), INVERTED if number % 2 else BEFORE)
    assert not opened.document.modified
    for number in range(1, 6):
        opened.actions_by_id["redo"].trigger()
        qtbot.waitUntil(lambda: not opened.worker.busy)
        assert np.array_equal(pixels(opened), INVERTED if number % 2 else BEFORE)


def test_i_undo_further_back_than_the_memory_holds(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    for _ in range(5):
        apply(opened, qtbot)
    made, pictures = {state.picture for state in opened.document.states()}, opened.document.pictures
    qtbot.waitUntil(lambda: sum(pictures.get(key).bytes_in_file > 0 for key in made) == 4)
    assert len(pictures) == 6
    there_and_back(opened, qtbot)


def test_a_picture_that_was_put_away_leaves_the_memory_at_once(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody on the desk holds on to it, not even garbage that is yet to be collected."""
    assert not gc.isenabled()
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.files.recovery.REST", 0)
    pictures, made = opened.document.pictures, []
    for _ in range(4):
        apply(opened, qtbot)
        assert opened.document.current is not None
        made.append(ref(opened.document.current))
    qtbot.waitUntil(lambda: sum(pictures.get(key).bytes_in_file > 0 for key in pictures) == 3)
    qtbot.waitUntil(lambda: not opened.recovery.worker.busy)
    assert [one() is None for one in made] == [True, True, True, False]


def test_i_undo_further_back_than_the_disk_holds(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aedesk.gui.document.history_memory.KEPT_BYTES", 1)
    monkeypatch.setattr("aedesk.gui.document.picture_file.LEFT_FREE", 1 << 62)
    for _ in range(5):
        apply(opened, qtbot)
    made, pictures = {state.picture for state in opened.document.states()}, opened.document.pictures
    qtbot.waitUntil(lambda: sum(not pictures.knows(key) for key in made) == 3)  # all but what a single undo needs
    there_and_back(opened, qtbot)


def saved(window: MainWindow, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_save_dialog(monkeypatch, out)
    window.saving.save_as()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)


def open_and_wait(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.open([path])
    qtbot.waitUntil(lambda: at_rest(window) and window.document.name == path.name)


@pytest.mark.window
def test_i_go_on_tomorrow(
    opened: MainWindow, photo: Path, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "done.png"
    apply(opened, qtbot)
    saved(opened, out, qtbot, monkeypatch)
    assert sidecar_path(out).exists()
    open_and_wait(opened, photo, qtbot)
    messages.answer = "Continue editing"
    open_and_wait(opened, out, qtbot)
    assert opened.document.path == photo and opened.document.saved_path == out and not opened.document.modified
    assert np.array_equal(pixels(opened), INVERTED)
    opened.tool_bar.choose("history")
    opened.history_panel.steps.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    change(opened, qtbot)
    assert np.array_equal(pixels(opened), BEFORE) and opened.document.modified


def test_i_open_a_saved_photo_as_it_is(
    opened: MainWindow, photo: Path, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "done.png"
    apply(opened, qtbot)
    saved(opened, out, qtbot, monkeypatch)
    open_and_wait(opened, photo, qtbot)
    messages.answer = "Open as is"
    open_and_wait(opened, out, qtbot)
    assert opened.document.path == out and opened.document.steps == ()


@pytest.mark.parametrize("trouble", ["damaged", "newer", "changed", "gone"])
def test_steps_that_cannot_be_used_are_named_and_the_photo_is_opened(
    opened: MainWindow,
    photo: Path,
    tmp_path: Path,
    messages: Messages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
) -> None:
    out = tmp_path / "done.png"
    apply(opened, qtbot)
    saved(opened, out, qtbot, monkeypatch)
    side = sidecar_path(out)
    text = side.read_text(encoding="utf-8")
    if trouble == "damaged":
        side.write_text(text[: len(text) // 2], encoding="utf-8")
    elif trouble == "newer":
        side.write_text(text.replace('"aedesk_sidecar": 2', '"aedesk_sidecar": 3'), encoding="utf-8")
    elif trouble == "changed":
        photo.write_bytes(photo.read_bytes() + b"x")
    else:
        photo.unlink()
    messages.texts.clear()
    open_and_wait(opened, out, qtbot)
    assert opened.document.path == out and messages.texts == [] and opened.document.steps == ()
    words = {"damaged": "not JSON", "newer": "version 2", "changed": "has changed since", "gone": "is gone"}[trouble]
    assert words in opened.statusBar().currentMessage()
    assert side.exists()


def test_steps_are_not_kept_where_that_is_not_wanted(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "done.png"
    opened.actions_by_id["keep_steps"].setChecked(False)
    apply(opened, qtbot)
    saved(opened, out, qtbot, monkeypatch)
    assert np.array_equal(load(out).pixels, INVERTED) and not sidecar_path(out).exists()
