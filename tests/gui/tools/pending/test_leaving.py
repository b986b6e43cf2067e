"""Leaving the tool, or the photo, while a preview is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aedesk.gui.document.to_qimage import to_qimage
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Messages, answer_save_dialog, at_rest, pixels
from tests.gui.tools.pending.conftest import AFTER, Darken, DarkenParams, assert_one_step, move

Buttons = QMessageBox.StandardButton


def test_leaving_the_tool_keeps_what_i_see(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.tool_bar.choose("fading")
    qtbot.waitUntil(lambda: previewed.panel_stack.currentWidget() is previewed.panels["fading"])
    assert_one_step(previewed)


def test_the_tool_stays_until_its_preview_is_applied(desk: MainWindow, darken: Darken, qtbot: QtBot) -> None:
    darken.held.set()
    move(desk)
    desk.tool_bar.choose("fading")
    qtbot.waitUntil(darken.waits.is_set)
    assert desk.panel_stack.currentWidget() is desk.panels["denoise"] and desk.worker.busy
    assert desk.tool_bar._actions["denoise"].isChecked()
    darken.held.clear()
    qtbot.waitUntil(lambda: desk.panel_stack.currentWidget() is desk.panels["fading"])
    assert desk.tool_bar._actions["fading"].isChecked()
    assert_one_step(desk)


def test_pressing_the_button_of_the_tool_that_is_shown_leaves_nothing(desk: MainWindow) -> None:
    move(desk)
    desk.tool_bar.choose("denoise")
    assert desk.pending.is_there and not desk.worker.busy


def test_i_go_elsewhere_while_it_is_applied(desk: MainWindow, darken: Darken, qtbot: QtBot) -> None:
    darken.held.set()
    move(desk)
    desk.tool_bar.choose("fading")
    qtbot.waitUntil(darken.waits.is_set)
    desk.tool_bar.choose("restore")
    darken.held.clear()
    qtbot.waitUntil(lambda: bool(desk.document.steps))
    qtbot.wait(20)
    assert desk.panel_stack.currentWidget() is desk.restore_panel


# ---- leaving the photo


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.png"
    save(Image(drawing(50, 50)), path)
    return path


def open_other(window: MainWindow, other: Path) -> None:
    window.open([other])


def step_in_the_strip(window: MainWindow, other: Path) -> None:
    photo = window.document.path
    assert photo is not None
    window.strip.show_photos([photo, other], photo)
    window.strip.step(1)


def paste_another(window: MainWindow, other: Path) -> None:
    QGuiApplication.clipboard().setImage(to_qimage(load(other)))
    window.actions_by_id["paste"].trigger()


LEAVING = [open_other, step_in_the_strip, paste_another]


@pytest.mark.parametrize("leave", LEAVING)
def test_what_i_see_becomes_a_step_of_the_photo_that_i_leave(
    leave: Callable[[MainWindow, Path], None], previewed: MainWindow, other: Path, messages: Messages, qtbot: QtBot
) -> None:
    """Nothing is asked, and the next photo does not wait for it."""
    left = previewed.document.edit
    leave(previewed, other)
    qtbot.waitUntil(lambda: pixels(previewed).shape[0] == 50)
    assert not previewed.pending.is_there and previewed.panels["denoise"].params() == DarkenParams()
    qtbot.waitUntil(lambda: at_rest(previewed))
    assert messages.texts == [] and pixels(previewed).shape[0] == 50 and previewed.document.steps == ()
    assert left.path is not None
    previewed.opening.change(previewed.strip.paths(), left.path)
    qtbot.waitUntil(lambda: previewed.document.edit is left and at_rest(previewed))
    assert previewed.panels["denoise"].params() == DarkenParams(40.0)
    assert_one_step(previewed)


@pytest.mark.parametrize("asked_for", ["copy", "leaving"])
def test_the_next_photo_comes_while_a_preview_is_applied(
    desk: MainWindow, darken: Darken, other: Path, asked_for: str, qtbot: QtBot
) -> None:
    """The whole photo is being worked out for the preview already: that goes on, also when it is not seen any more."""
    QGuiApplication.clipboard().setText("what was copied before")
    darken.held.set()
    move(desk)
    qtbot.waitUntil(darken.waits.is_set)
    left = desk.document.edit
    if asked_for == "copy":
        desk.actions_by_id["copy"].trigger()
    open_other(desk, other)
    qtbot.waitUntil(lambda: desk.document.edit is not left)
    assert desk.foreground.works_on(left) and not desk.desk.busy
    move(desk, 30)  # a preview of this photo, meanwhile
    darken.held.clear()
    qtbot.waitUntil(lambda: len(left.steps) == 1 and desk.live.preview is not None)
    assert left.current is not None and np.array_equal(left.current.image.pixels, AFTER)
    assert desk.document.steps == () and QGuiApplication.clipboard().image().isNull()


def test_i_close_the_desk_and_save_what_i_see(
    previewed: MainWindow, tmp_path: Path, messages: Messages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    messages.answer = Buttons.Cancel
    assert not previewed.close() and previewed.pending.is_there
    messages.answer = Buttons.Save
    previewed.close()
    qtbot.waitUntil(lambda: not previewed.isVisible())
    assert np.array_equal(load(tmp_path / "out.png").pixels, AFTER) and len(messages.texts) == 2


def test_i_close_the_desk_and_give_the_preview_up(previewed: MainWindow, messages: Messages, tmp_path: Path) -> None:
    messages.answer = Buttons.Discard
    assert previewed.close() and len(messages.texts) == 1
    assert not list(tmp_path.glob("*(restored)*"))


def test_closing_while_the_preview_is_applied_asks(desk: MainWindow, darken: Darken, messages: Messages) -> None:
    darken.held.set()
    move(desk)
    desk.actions_by_id["copy"].trigger()
    messages.answer = Buttons.Cancel
    assert not desk.close() and len(messages.texts) == 1
