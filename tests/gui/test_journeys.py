"""What people come for, from beginning to end. Others of these stand in the rooms that they are about: history,
batch, hints, masks, files, tools/pending and more."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.background.models import Models
from aedesk.gui.look.translate import sentence
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import in_words
from aedesk.recipe import Recipe, Step
from aedesk.tools.fading import FadingParams
from aedesk.tools.turn import TurnParams
from tests.conftest import drawing
from tests.gui.conftest import Invert, Mend, Messages, NoModels, answer_save_dialog, apply, at_rest, pixels
from tests.gui.masks.marking import drag

BEFORE, INVERTED = drawing(60, 90), 255 - drawing(60, 90)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy)


def open_photo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.open([path])
    qtbot.waitUntil(lambda: window.document.name == path.name and at_rest(window))


def save_as(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_save_dialog(monkeypatch, path)
    window.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)


@pytest.mark.window
def test_i_mark_a_scratch_by_hand_repair_it_and_keep_the_result(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.tool_bar.choose("repair")
    opened.actions_by_id["brush"].trigger()
    drag(opened, [(10, 20), (60, 20)])
    opened.panels["repair"].apply_button.click()
    settle(opened, qtbot)
    out = tmp_path / "repaired.png"
    save_as(opened, out, qtbot, monkeypatch)
    saved = load(out).pixels
    assert (saved[20, 12:58] == 0).all() and np.array_equal(saved[40:], BEFORE[40:])


@pytest.mark.window
def test_i_take_a_wrong_mark_away_before_i_repair(opened: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    opened.tool_bar.choose("repair")
    panel = opened.panels["repair"]
    opened.masks.find(panel.tool, panel.params())  # type: ignore[arg-type]
    settle(opened, qtbot)
    found = opened.document.mask
    assert found is not None
    place = np.argwhere(found.mask.marked[20:40, 20:70])[0] + 20
    opened.actions_by_id["eraser"].trigger()
    drag(opened, [(place[1] + 0.5, place[0] + 0.5)])
    panel.apply_button.click()
    settle(opened, qtbot)
    assert np.array_equal(pixels(opened)[place[0], place[1]], BEFORE[place[0], place[1]])


@pytest.mark.window
def test_i_look_closely_at_what_was_changed(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    for id in ("side", "difference", "compare"):
        opened.actions_by_id[id].trigger()
        assert opened.compare.way == id
    opened.actions_by_id["actual"].trigger()
    assert opened.canvas.zoom == 1.0
    opened.actions_by_id["loupe"].trigger()
    opened.canvas.loupe.move(QPointF(20, 20))
    assert opened.canvas.loupe.place == QPointF(20, 20)
    qtbot.keyPress(opened.canvas, Qt.Key.Key_Space)
    assert opened.canvas.after is opened.document.original
    qtbot.keyRelease(opened.canvas, Qt.Key.Key_Space)
    assert opened.canvas.after is opened.document.current


@pytest.mark.window
def test_i_stop_what_takes_too_long_and_try_something_else(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    opened.tool_bar.choose("denoise")
    panel = opened.panels["denoise"]
    panel.fields["strength"].set_value(98)
    panel.apply_button.click()
    qtbot.waitUntil(invert.working.is_set)
    opened.progress.cancel_button.click()
    settle(opened, qtbot)
    assert np.array_equal(pixels(opened), BEFORE)
    apply(opened, qtbot, 30)
    assert np.array_equal(pixels(opened), INVERTED)


@pytest.mark.window
def test_i_see_what_runs_and_stop_it_whichever_tool_i_look_at(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    opened.tool_bar.choose("denoise")
    panel = opened.panels["denoise"]
    panel.fields["strength"].set_value(98)
    panel.apply_button.click()
    qtbot.waitUntil(lambda: opened.progress.bar.value() == 400)
    for id in opened.work.all:
        opened.tool_bar.choose(id)
        assert opened.progress.isVisible() and opened.progress.cancel_button.isVisible()
        assert opened.progress.stage.text() == "Invert"
    opened.progress.cancel_button.click()
    settle(opened, qtbot)
    assert not opened.progress.isVisible() and np.array_equal(pixels(opened), BEFORE)


def test_i_am_told_which_of_the_steps_runs(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(opened.progress, "show_stages", lambda stages: told.append(sentence(in_words(stages))))
    recipe = Recipe((Step("fading", FadingParams()), Step("turn", TurnParams(quarter="left"))))
    opened.restore_panel.restore_requested.emit(recipe)
    settle(opened, qtbot)
    assert told == ["Faded colours, 1 of 2", "Crop & rotate, 2 of 2"]


# Not in a real window: without a window manager nobody gives it the keyboard.
def test_i_do_everything_with_the_keyboard(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(opened, keys.Key_3, Qt.KeyboardModifier.AltModifier)  # the second tool after Restore
    assert opened.panel_stack.currentWidget() is list(opened.work.all.values())[2]
    qtbot.keyClick(opened, keys.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(opened, keys.Key_Return, control)
    qtbot.waitUntil(lambda: opened.document.modified and not opened.worker.busy)
    qtbot.keyClick(opened, keys.Key_Z, control)
    assert not opened.document.modified
    qtbot.keyClick(opened, keys.Key_Y, control)
    answer_save_dialog(monkeypatch, tmp_path / "keys.png")
    qtbot.keyClick(opened, keys.Key_S, control)
    qtbot.waitUntil(lambda: not opened.document.modified and not opened.worker.busy)
    assert np.array_equal(load(tmp_path / "keys.png").pixels, INVERTED)


def test_i_take_everything_back_and_start_over(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        apply(opened, qtbot)
    while opened.actions_by_id["undo"].isEnabled():
        opened.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(opened), BEFORE) and not opened.document.modified
    apply(opened, qtbot)
    assert not opened.actions_by_id["redo"].isEnabled()


def test_i_keep_a_tiff_and_send_a_jpeg_to_my_aunt(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(opened, qtbot)
    save_as(opened, tmp_path / "mine.tif", qtbot, monkeypatch)
    answer_save_dialog(monkeypatch, tmp_path / "aunt.jpg")
    opened.actions_by_id["save_as"].trigger()
    settle(opened, qtbot)
    assert np.array_equal(load(tmp_path / "mine.tif").pixels, INVERTED)
    assert abs(load(tmp_path / "aunt.jpg").pixels.astype(int) - INVERTED).mean() < 8


def test_i_keep_a_mask_for_another_day(
    opened: MainWindow, photo: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.tool_bar.choose("repair")
    opened.actions_by_id["brush"].trigger()
    drag(opened, [(10, 20), (60, 20)])
    assert opened.document.mask is not None
    drawn = opened.document.mask.mask.marked
    out = tmp_path / "mask.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words, **options: (str(out), ""))
    opened.actions_by_id["save_mask"].trigger()
    settle(opened, qtbot)
    open_photo(opened, photo, qtbot)
    assert opened.document.mask is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words, **options: (str(out), ""))
    opened.actions_by_id["open_mask"].trigger()
    settle(opened, qtbot)
    opened.masks.settle()
    assert opened.document.mask is not None and np.array_equal(opened.document.mask.mask.marked, drawn)


def test_i_open_the_wrong_file_and_go_on(opened: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    wrong = tmp_path / "letter.txt"
    wrong.write_text("Dear aunt")
    opened.open([wrong])
    qtbot.waitUntil(lambda: at_rest(opened))
    assert "letter.txt" in messages.texts[-1]
    assert np.array_equal(pixels(opened), INVERTED)  # and nothing is lost


def test_i_close_by_accident_and_nothing_is_lost(opened: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    messages.answer = QMessageBox.StandardButton.Cancel
    assert not opened.close() and opened.isVisible()
    assert np.array_equal(pixels(opened), INVERTED)


def test_i_pull_the_stick_out_and_save_elsewhere(
    opened: MainWindow, photo: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo.unlink()
    apply(opened, qtbot)
    out = tmp_path / "saved.png"
    save_as(opened, out, qtbot, monkeypatch)
    assert np.array_equal(load(out).pixels, INVERTED)
    assert [path.name for path in tmp_path.glob("saved*")] == ["saved.png"]  # steps without their photo are of no use


def test_two_windows_work_on_the_same_photo(
    opened: MainWindow,
    invert: Invert,
    photo: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    models: Models = NoModels()
    second = MainWindow((invert,), models)
    qtbot.addWidget(second)
    open_photo(second, photo, qtbot)
    apply(second, qtbot)
    assert np.array_equal(pixels(opened), BEFORE) and np.array_equal(pixels(second), INVERTED)
    save_as(second, tmp_path / "second.png", qtbot, monkeypatch)
    apply(opened, qtbot)
    apply(opened, qtbot)
    save_as(opened, tmp_path / "first.png", qtbot, monkeypatch)
    assert np.array_equal(load(tmp_path / "second.png").pixels, INVERTED)
    assert np.array_equal(load(tmp_path / "first.png").pixels, BEFORE)
    second.stop_workers()


def test_i_find_the_photo_that_i_opened_lately(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    other = photo.with_name("other.png")
    save(Image(INVERTED), other)
    open_photo(window, photo, qtbot)
    open_photo(window, other, qtbot)
    window.recent_menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: window.document.name == photo.name and not window.worker.busy)
    assert np.array_equal(pixels(window), BEFORE)
