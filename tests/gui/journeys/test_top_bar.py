"""1. Everything important is in sight, and one click away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from aedesk.gui.frames.turn_panel import TurnPanel
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from tests.gui.conftest import Invert, answer_save_dialog, apply, at_rest, pixels
from tests.gui.journeys.hand import Hand


@pytest.mark.window
def test_i_open_a_photo_in_1_click(
    desk: MainWindow, photos: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the dialog of the system."""
    monkeypatch.setattr("aedesk.gui.files.open_dialog.ask_files", lambda *_asked: photos[:1])
    hand = Hand(desk, qtbot)
    hand.press("open")
    qtbot.waitUntil(lambda: desk.document.name == "a.png" and at_rest(desk))
    assert (hand.clicks, hand.keys) == (1, 0)


@pytest.mark.window
def test_i_restore_and_save_in_2_clicks(
    shipped_desk: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the dialog of the system. The photo has a scratch and a speck."""
    answer_save_dialog(monkeypatch, tmp_path / "restored.png")
    hand, before = Hand(shipped_desk, qtbot), pixels(shipped_desk).copy()
    hand.click(shipped_desk.restore_panel.apply_button)
    qtbot.waitUntil(lambda: shipped_desk.document.modified and at_rest(shipped_desk))
    hand.press("save")
    qtbot.waitUntil(lambda: (tmp_path / "restored.png").exists() and at_rest(shipped_desk))
    assert (hand.clicks, hand.keys) == (2, 0)
    assert not np.array_equal(load(tmp_path / "restored.png").pixels, before)


@pytest.mark.window
def test_i_go_back_and_forth_in_1_click_each(hand: Hand) -> None:
    desk, before = hand.window, pixels(hand.window).copy()
    apply(desk, hand.qtbot)
    hand.press("undo")
    assert np.array_equal(pixels(desk), before) and not desk.top_bar.button("undo").isEnabled()
    hand.press("redo")
    assert np.array_equal(pixels(desk), 255 - before) and hand.clicks == 2


@pytest.mark.window
def test_i_compare_in_three_ways_with_1_click_each(hand: Hand) -> None:
    desk = hand.window
    apply(desk, hand.qtbot)
    for id in ("side", "difference", "compare"):
        hand.press(id)
        assert desk.compare.way == id and desk.top_bar.button(id).isChecked()
    assert hand.clicks == 3


@pytest.mark.window
def test_i_see_every_pixel_in_1_click_and_the_whole_photo_in_another(hand: Hand) -> None:
    desk = hand.window
    hand.press("actual")
    assert desk.canvas.zoom == 1.0 and desk.top_bar.zoom.text() == "100 %"
    if desk.top_bar.button("zoom_in").isVisible():
        hand.press("zoom_in")
    else:  # a narrow screen has its button no room
        desk.actions_by_id["zoom_in"].trigger()
        hand.clicks += 1
    assert desk.canvas.zoom > 1.0
    hand.press("fit")
    whole = desk.canvas.viewportTransform().mapRect(desk.canvas.sceneRect())
    assert desk.canvas.viewport().rect().contains(whole.toAlignedRect().adjusted(1, 1, -1, -1)) and hand.clicks == 3


def test_i_choose_a_zoom_in_2_clicks(hand: Hand) -> None:
    zoom = hand.window.top_bar.zoom
    menu = zoom.menu()
    assert isinstance(menu, QMenu)
    menu.popup(zoom.mapToGlobal(zoom.rect().bottomLeft()))  # a menu of a button waits until it is closed
    hand.clicks += 1
    hand.entry(menu, "200")
    assert hand.window.canvas.zoom == 2.0 and hand.clicks == 2


@pytest.mark.window
def test_i_stop_what_runs_in_1_click(hand: Hand, invert: Invert) -> None:
    desk, before = hand.window, pixels(hand.window).copy()
    hand.start_what_never_ends(invert)
    hand.clicks = 0
    hand.qtbot.waitUntil(desk.progress.cancel_button.isVisible)
    hand.click(desk.progress.cancel_button)
    hand.wait()
    assert np.array_equal(pixels(desk), before) and hand.clicks == 1


@pytest.mark.window
def test_i_crop_in_2_clicks(hand: Hand) -> None:
    """The tool, and its button; between them a corner is dragged."""
    desk = hand.window
    hand.take("turn")
    hand.qtbot.waitUntil(lambda: desk.cropping.view.isVisible())
    hand.stroke((90, 60), (45, 30), view=desk.cropping.view)
    hand.click(desk.panels["turn"].apply_button)
    hand.wait()
    height, width = pixels(desk).shape[:2]
    assert abs(width - 45) <= 1 and abs(height - 30) <= 1
    assert (hand.clicks, hand.drags, hand.keys) == (2, 1, 0)


def test_i_straighten_a_horizon_in_3_clicks(hand: Hand) -> None:
    desk = hand.window
    hand.take("turn")
    panel = desk.panels["turn"]
    assert isinstance(panel, TurnPanel)
    hand.qtbot.waitUntil(lambda: desk.cropping.view.isVisible())
    hand.click(panel.line_button)
    hand.stroke((10, 30), (80, 35), view=desk.cropping.view)
    hand.click(panel.apply_button)
    hand.wait()
    assert [done.title for done in desk.document.steps] == ["Crop & rotate"] and pixels(desk).shape[1] < 90
    assert (hand.clicks, hand.drags) == (3, 1)


def test_i_turn_a_photo_that_lies_with_1_key(hand: Hand) -> None:
    hand.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, to=hand.window)
    hand.wait()
    assert pixels(hand.window).shape[:2] == (90, 60) and (hand.clicks, hand.keys) == (0, 1)
