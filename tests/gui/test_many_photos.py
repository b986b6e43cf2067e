"""Journeys with many photos: each keeps what was done to it, and nothing is asked on the way from one to the next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Invert, Mend, Messages, answer_save_dialog, apply, at_rest, pixels

Buttons = QMessageBox.StandardButton
NAMES = "abcd"


@pytest.fixture
def album(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.png" for name in NAMES]
    for number, path in enumerate(paths):
        save(Image(np.roll(drawing(60, 90), number, axis=1)), path)
    return paths


@pytest.fixture
def desk(window: MainWindow, album: list[Path], qtbot: QtBot) -> MainWindow:
    window.open(album)
    qtbot.waitUntil(lambda: window.document.is_open and at_rest(window))
    return window


def turn_to(desk: MainWindow, name: str, qtbot: QtBot) -> None:
    """One click."""
    row = [path.stem for path in desk.strip.paths()].index(name)
    place = desk.strip.visualRect(desk.strip.model().index(row, 0)).center()
    qtbot.mouseClick(desk.strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: desk.document.path is not None and desk.document.path.stem == name)


@pytest.mark.window
def test_i_go_from_photo_to_photo_and_find_each_as_i_left_it(
    desk: MainWindow, messages: Messages, qtbot: QtBot
) -> None:
    apply(desk, qtbot, 50)
    changed = pixels(desk)
    desk.tool_bar.choose("repair")
    desk.panels["repair"].fields["sensitivity"].set_value(70)
    desk.actions_by_id["invert"].trigger()  # and a mask over all of it
    qtbot.waitUntil(lambda: desk.document.mask is not None)
    mask = desk.document.mask
    turn_to(desk, "b", qtbot)
    assert desk.document.steps == () and desk.document.mask is None and not desk.document.undo_stack.canUndo()
    assert desk.panels["denoise"].params().strength == "auto" and desk.panels["repair"].params().sensitivity == 50
    apply(desk, qtbot, 60)
    turn_to(desk, "a", qtbot)
    assert pixels(desk) is changed and desk.document.mask is mask and len(desk.document.steps) == 1
    assert desk.panels["denoise"].params().strength == 50 and desk.panels["repair"].params().sensitivity == 70
    assert messages.texts == []
    desk.actions_by_id["undo"].trigger()  # the mask
    desk.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(desk), drawing(60, 90)) and not desk.document.modified


@pytest.mark.window
def test_i_look_at_the_next_photo_while_one_is_worked_on(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    mend.wait = True
    desk.tool_bar.choose("repair")
    desk.panels["repair"].apply_button.click()
    first = desk.document.edit
    turn_to(desk, "b", qtbot)
    assert desk.worker.busy and desk.progress.isVisible() and desk.panels["repair"].apply_button.isEnabled()
    assert desk.progress.stage.text().startswith("a.png: ")
    desk.panels["denoise"].apply_button.click()  # it waits for its turn
    second = desk.document.edit
    turn_to(desk, "c", qtbot)
    mend.wait = False
    qtbot.waitUntil(lambda: at_rest(desk))
    assert [done.title for done in first.steps] == ["Mend"] and [done.title for done in second.steps] == ["Invert"]
    assert desk.document.steps == () and not desk.document.modified
    turn_to(desk, "b", qtbot)
    assert np.array_equal(pixels(desk), 255 - np.roll(drawing(60, 90), 1, axis=1))


def test_i_press_page_down_three_times_at_once(desk: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(desk, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: at_rest(desk))
    assert desk.document.name == "d.png"


@pytest.mark.window
def test_i_save_all_at_once(
    desk: MainWindow, album: list[Path], messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(desk, qtbot)
    turn_to(desk, "b", qtbot)
    apply(desk, qtbot)
    there = album[1].with_name("b (restored).png")  # somebody's
    there.write_bytes(b"somebody's")
    turn_to(desk, "c", qtbot)
    desk.actions_by_id["save_all"].trigger()
    qtbot.waitUntil(lambda: not desk.document.edits.unsaved and at_rest(desk))
    assert np.array_equal(load(album[0].with_name("a (restored).png")).pixels, 255 - load(album[0]).pixels)
    assert np.array_equal(load(album[1].with_name("b (restored) 2.png")).pixels, 255 - load(album[1]).pixels)
    assert there.read_bytes() == b"somebody's" and messages.texts == []
    assert not desk.actions_by_id["save_all"].isEnabled()
    turn_to(desk, "a", qtbot)
    apply(desk, qtbot, 50)  # and back to what it was
    desk.actions_by_id["save_all"].trigger()
    qtbot.waitUntil(lambda: not desk.document.edits.unsaved and at_rest(desk))
    assert np.array_equal(load(album[0].with_name("a (restored).png")).pixels, load(album[0]).pixels)
    assert not album[0].with_name("a (restored) 2.png").exists()


@pytest.mark.window
def test_closing_asks_once_about_all_photos_with_their_names(
    desk: MainWindow, album: list[Path], messages: Messages, qtbot: QtBot
) -> None:
    for name in "abc":
        turn_to(desk, name, qtbot)
        apply(desk, qtbot)
    turn_to(desk, "d", qtbot)
    messages.answer = Buttons.Cancel
    assert not desk.close() and messages.texts == ["Save changes to 3 photos?"]
    assert all(f"{name}.png" in messages.informative[0] for name in "abc") and "d.png" not in messages.informative[0]
    messages.answer = Buttons.SaveAll
    desk.close()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert len(messages.texts) == 2
    for path in album[:3]:
        assert np.array_equal(load(path.with_name(f"{path.stem} (restored).png")).pixels, 255 - load(path).pixels)


def test_closing_saves_the_one_photo_that_is_not_shown(
    desk: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(desk, qtbot)
    turn_to(desk, "b", qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    messages.answer = Buttons.Save
    desk.close()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert messages.texts == ["Save changes to “a.png”?"]
    assert np.array_equal(load(tmp_path / "out.png").pixels, 255 - drawing(60, 90))


def test_closing_while_a_photo_that_is_not_shown_is_worked_on(
    desk: MainWindow, mend: Mend, messages: Messages, qtbot: QtBot
) -> None:
    apply(desk, qtbot)
    mend.wait = True
    desk.panels["repair"].apply_button.click()
    turn_to(desk, "b", qtbot)
    messages.answer = Buttons.Save
    assert not desk.close() and "Please wait" in desk.statusBar().currentMessage()
    messages.answer = Buttons.Discard  # when the test is over, the desk is closed once more
    mend.wait = False


def test_other_photos_join_what_is_not_saved_yet(
    desk: MainWindow, photo: Path, album: list[Path], qtbot: QtBot
) -> None:
    turn_to(desk, "b", qtbot)
    apply(desk, qtbot)
    changed = pixels(desk)
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.name == photo.name and at_rest(desk))
    assert desk.strip.paths() == [album[1], photo] and desk.strip.isVisible()
    turn_to(desk, "b", qtbot)
    assert pixels(desk) is changed


def test_a_photo_that_was_put_away_comes_back_as_it_was(
    desk: MainWindow, invert: Invert, qtbot: QtBot, messages: Messages
) -> None:
    apply(desk, qtbot)
    first = desk.document.edit
    changed = pixels(desk).copy()
    turn_to(desk, "b", qtbot)
    for key in first.at_hand:  # as where many photos have filled the disk
        desk.document.pictures.forget(key)
    assert not first.is_awake
    turn_to(desk, "a", qtbot)
    assert desk.document.edit is first and np.array_equal(pixels(desk), changed) and desk.document.modified
    desk.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(desk), drawing(60, 90)) and not desk.document.modified and messages.texts == []


def test_a_photo_that_was_put_away_is_saved_as_it_was(desk: MainWindow, album: list[Path], qtbot: QtBot) -> None:
    apply(desk, qtbot)
    first = desk.document.edit
    turn_to(desk, "b", qtbot)
    for key in first.at_hand:
        desk.document.pictures.forget(key)
    desk.actions_by_id["save_all"].trigger()
    qtbot.waitUntil(lambda: not first.modified and at_rest(desk))
    assert np.array_equal(load(album[0].with_name("a (restored).png")).pixels, 255 - drawing(60, 90))


def test_a_photo_that_another_program_has_changed_meanwhile_says_so(
    desk: MainWindow, album: list[Path], messages: Messages, qtbot: QtBot
) -> None:
    apply(desk, qtbot)
    first = desk.document.edit
    turn_to(desk, "b", qtbot)
    for key in first.at_hand:
        desk.document.pictures.forget(key)
    save(Image(drawing(30, 30)), album[0], overwrite=True)
    desk.opening.change(desk.strip.paths(), album[0])
    qtbot.waitUntil(lambda: at_rest(desk) and bool(messages.texts))
    assert messages.texts == ["“a.png” has been changed or removed since it was opened."]
    assert desk.document.name == "b.png" and desk.strip.paths()[desk.strip.currentIndex().row()] == album[1]
    turn_to(desk, "a", qtbot)  # as it is now
    assert pixels(desk).shape == (30, 30, 3) and desk.document.steps == ()
