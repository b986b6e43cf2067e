"""10. Found by its name, by the right button, by dropping; 11. the first minute; 12. the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.batch.batch_window import BatchWindow
from aedesk.gui.config.store import settings
from aedesk.gui.window.command_palette import CommandPalette
from aedesk.gui.window.first_steps import KEY
from aedesk.gui.window.main_window import MainWindow
from aedesk.recipe import Recipe, Step
from aedesk.tools.fading import FadingParams
from tests.gui.conftest import Messages, apply, at_rest, drop_on, pixels
from tests.gui.journeys.hand import Hand
from tests.gui.window.test_canvas_menu import ask

Keys, CONTROL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def search(hand: Hand, words: str) -> CommandPalette:
    """A key, and what one calls it."""
    hand.key(Keys.Key_K, CONTROL, to=hand.window)
    palette = hand.window.findChildren(CommandPalette)[-1]
    hand.write(palette.line, words)
    return palette


@pytest.mark.window
def test_i_find_what_mends_a_scratch_without_knowing_its_name(hand: Hand) -> None:
    palette = search(hand, "scratch")
    hand.key(Keys.Key_Return, to=palette.line)
    assert hand.window.panel_choice.shown_id == "repair" and (hand.clicks, hand.keys) == (0, 9)


def test_what_cannot_be_done_says_why(desk: MainWindow, qtbot: QtBot) -> None:
    hand = Hand(desk, qtbot)
    palette = search(hand, "compare with")
    item = palette.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Open a photo first")
    hand.key(Keys.Key_Return, to=palette.line)
    assert palette.isVisible()


@pytest.mark.window
def test_i_do_the_same_again_from_the_photo_in_2_clicks(hand: Hand) -> None:
    desk, before = hand.window, pixels(hand.window).copy()
    desk.tool_bar.choose("denoise")
    menu = ask(desk)
    hand.clicks += 1
    assert menu is not None
    hand.entry(menu, "Invert photo")
    hand.qtbot.waitUntil(lambda: desk.document.modified and at_rest(desk))
    assert np.array_equal(pixels(desk), 255 - before) and hand.clicks == 2


def dropped(desk: MainWindow, folder: Path, qtbot: QtBot) -> BatchWindow:
    """What a folder opens that is dropped on the desk."""
    drop_on(desk, [folder])
    qtbot.waitUntil(lambda: desk.batches.window is not None and desk.batches.window.isVisible())
    shown = desk.batches.window
    assert shown is not None
    return shown


@pytest.mark.window
def test_i_drop_a_folder_and_its_photos_wait_to_be_restored(desk: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    """No click: what it will do is listed before it starts."""
    shown = dropped(desk, photos[0].parent, qtbot)
    qtbot.waitUntil(lambda: shown.view.table.model().rowCount() == 3 and shown.start_button.isEnabled())
    shown.shut()


def test_i_restore_a_folder_and_open_the_results_in_2_clicks(
    desk: MainWindow, photos: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hand = Hand(desk, qtbot)
    desk.restore_panel.show_recipe(Recipe((Step("fading", FadingParams()),)))
    shown = dropped(desk, photos[0].parent, qtbot)
    qtbot.waitUntil(shown.start_button.isEnabled)
    shown.steps.setCurrentText("Apply the steps listed in Restore")
    qtbot.waitUntil(lambda: not shown.planner.busy and shown.start_button.isEnabled())
    hand.clicks = 0
    hand.click(shown.start_button)
    qtbot.waitUntil(lambda: not shown.worker.busy and shown.folder_button.isEnabled())
    hand.click(shown.folder_button)
    assert len(opened) == 1 and Path(opened[0].toLocalFile()).is_dir() and hand.clicks == 2
    shown.shut()


@pytest.mark.window
def test_i_see_the_photo_alone_by_1_key_and_come_back_by_another(hand: Hand) -> None:
    desk = hand.window
    desk.canvas.setFocus()
    hand.key(Keys.Key_F11, to=desk.canvas)
    hand.qtbot.waitUntil(desk.isFullScreen)
    assert not desk.top_bar.isVisible()
    hand.key(Keys.Key_Escape, to=desk.canvas)
    hand.qtbot.waitUntil(lambda: not desk.isFullScreen())
    assert desk.top_bar.isVisible() and hand.keys == 2


@pytest.mark.window
def test_i_open_a_photo_that_i_had_lately_in_1_click(desk: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    desk.open(photos[:1])
    qtbot.waitUntil(lambda: desk.document.is_open and at_rest(desk))
    again = MainWindow(tuple(panel.tool for panel in desk.panels.values()), desk.models)
    qtbot.addWidget(again)
    again.resize(1280, 900)
    again.show()
    qtbot.waitExposed(again)
    hand, rows = Hand(again, qtbot), again.empty.recent_list
    hand.click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
    qtbot.waitUntil(lambda: again.document.name == "a.png" and at_rest(again))
    assert hand.clicks == 1
    again.stop_workers()


# ---- 11


@pytest.mark.window
def test_i_have_no_photo_at_hand_and_try_the_sample_in_1_click(desk: MainWindow, qtbot: QtBot) -> None:
    hand = Hand(desk, qtbot)
    hand.click(desk.empty.sample_button)
    qtbot.waitUntil(lambda: desk.document.is_open and at_rest(desk))
    assert hand.clicks == 1


def test_the_three_hints_go_away_for_good_with_1_click_each(hand: Hand) -> None:
    desk = hand.window
    apply(desk, hand.qtbot)
    desk.tool_bar.choose("restore")
    for _ in range(3):
        hand.qtbot.waitUntil(lambda: desk.extras.first_steps.bubble is not None)
        bubble = desk.extras.first_steps.bubble
        assert bubble is not None
        hand.click(bubble.close_button)
    assert desk.extras.first_steps.bubble is None and settings().value(KEY, 0) == 3 and hand.clicks == 3


# ---- 12


def test_i_work_with_the_keyboard_alone(hand: Hand) -> None:
    """A tool, its button by its mnemonic or by Enter, and what is seen before it."""
    desk, before = hand.window, pixels(hand.window).copy()
    place = list(desk.work.all).index("denoise") + 1
    hand.key(Keys(Keys.Key_0 + place), ALT, to=desk)
    assert desk.panel_choice.shown_id == "denoise"
    button = desk.panels["denoise"].apply_button
    for _ in range(40):
        if QApplication.focusWidget() is button:
            break
        hand.key(Keys.Key_Tab)
    assert QApplication.focusWidget() is button
    hand.key(Keys.Key_Space)
    hand.qtbot.waitUntil(lambda: desk.document.modified and at_rest(desk))
    assert np.array_equal(pixels(desk), 255 - before) and hand.clicks == 0


@pytest.mark.parametrize(("larger", "smaller"), [("]", "["), ("#", "\u00d6"), ("+", "-")])
def test_the_brush_grows_and_shrinks_on_every_keyboard(hand: Hand, larger: str, smaller: str) -> None:
    desk = hand.window
    desk.tool_bar.choose("repair")
    shortcuts = {id: [key.toString() for key in desk.actions_by_id[id].shortcuts()] for id in ("larger", "smaller")}
    assert larger in shortcuts["larger"] and smaller in shortcuts["smaller"]
    before = desk.canvas.brush.diameter
    desk.actions_by_id["larger"].trigger()
    assert desk.canvas.brush.diameter > before


def test_nothing_is_asked_when_i_only_looked(hand: Hand, messages: Messages) -> None:
    for id in list(hand.window.work.all):
        hand.take(id)
    hand.wait()
    hand.key(Keys.Key_PageDown, to=hand.window)
    hand.qtbot.waitUntil(lambda: hand.window.document.name == "b.png" and at_rest(hand.window))
    assert not messages.texts and not hand.window.document.modified
