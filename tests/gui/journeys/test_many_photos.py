"""3. Many photos: nothing is asked on the way from one to the next, and each is kept as it was left."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from aedesk.gui.photos.photo_list import Work
from aedesk.imaging.formats.rating import rating_of
from aedesk.recipe.sidecar import load_sidecar
from tests.gui.conftest import Invert, Messages, answer_save_dialog, apply, at_rest, pixels
from tests.gui.journeys.hand import Hand

Keys, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def turn_to(hand: Hand, row: int) -> None:
    """One click in the strip."""
    strip = hand.window.strip
    hand.click(strip.viewport(), strip.visualRect(strip.model().index(row, 0)).center())
    hand.qtbot.waitUntil(lambda: strip.currentIndex().row() == row and at_rest(hand.window))


@pytest.mark.window
def test_i_go_to_the_next_photo_in_1_click_and_back_with_1_key(hand: Hand, messages: Messages) -> None:
    desk = hand.window
    apply(desk, hand.qtbot)
    changed = pixels(desk).copy()
    turn_to(hand, 1)
    assert desk.document.name == "b.png" and not desk.document.steps
    hand.key(Keys.Key_PageUp, to=desk)
    hand.qtbot.waitUntil(lambda: desk.document.name == "a.png" and at_rest(desk))
    assert np.array_equal(pixels(desk), changed) and not messages.texts
    assert (hand.clicks, hand.keys) == (1, 1)


@pytest.mark.window
def test_i_do_the_same_to_the_next_photo_in_1_click_and_1_key(hand: Hand) -> None:
    desk = hand.window
    hand.fade()
    hand.clicks = 0
    turn_to(hand, 1)
    assert not desk.document.modified
    hand.key(Keys.Key_V, CONTROL | SHIFT, to=desk)
    hand.qtbot.waitUntil(lambda: desk.document.modified and at_rest(desk))
    assert [done.title for done in desk.document.steps] == ["Faded colours"] and (hand.clicks, hand.keys) == (1, 1)


@pytest.mark.window
def test_i_look_at_the_next_photo_while_one_is_worked_on(hand: Hand, invert: Invert) -> None:
    """The tool waits in no dialog's way, and the photo that it works on gets its result."""
    desk = hand.window
    hand.start_what_never_ends(invert)
    strip = desk.strip
    hand.click(strip.viewport(), strip.visualRect(strip.model().index(2, 0)).center())
    hand.qtbot.waitUntil(lambda: desk.document.name == "c.png")
    assert desk.worker.busy and desk.progress.isVisible() and hand.clicks == 3
    hand.click(desk.progress.cancel_button)
    hand.wait()
    assert not desk.document.modified


def test_i_save_all_that_i_have_changed_with_1_key(
    hand: Hand, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first time it is asked where."""
    desk = hand.window
    answer_save_dialog(monkeypatch, tmp_path / "restored.png")
    apply(desk, hand.qtbot)
    turn_to(hand, 1)
    apply(desk, hand.qtbot)
    hand.key(Keys.Key_S, CONTROL | Qt.KeyboardModifier.AltModifier, to=desk)
    hand.qtbot.waitUntil(lambda: not any(edit.modified for edit in desk.document.edits) and at_rest(desk))
    assert len(list(tmp_path.glob("*/*restored*")) + list(tmp_path.glob("*restored*"))) >= 2 and hand.keys == 1


def test_changed_photos_have_a_dot_until_they_are_saved(hand: Hand) -> None:
    desk = hand.window
    photos = desk.shelf.photos
    apply(desk, hand.qtbot)
    turn_to(hand, 1)
    assert [photos.photo(row).work for row in range(3)] == [Work.UNSAVED, Work.NONE, Work.NONE]


@pytest.mark.window
def test_i_see_all_photos_and_open_one_with_1_key_and_a_double_click(hand: Hand) -> None:
    desk, grid = hand.window, hand.window.shelf.grid
    hand.key(Keys.Key_G, to=desk)
    hand.qtbot.waitUntil(grid.isVisible)
    hand.double_click(grid.viewport(), grid.visualRect(desk.shelf.photos.index(2, 0)).center())
    hand.qtbot.waitUntil(lambda: desk.document.name == "c.png" and at_rest(desk))
    assert desk.canvas.isVisible() and (hand.clicks, hand.keys) == (2, 1)


def test_i_give_stars_and_reject_with_1_key_each(hand: Hand, photos: list[Path]) -> None:
    desk = hand.window
    hand.key(Keys.Key_4, to=desk)
    hand.qtbot.waitUntil(lambda: rating_of(photos[0]) == 4)
    hand.key(Keys.Key_PageDown, to=desk)
    hand.qtbot.waitUntil(lambda: desk.document.name == "b.png" and at_rest(desk))
    hand.key(Keys.Key_R, to=desk)
    hand.qtbot.waitUntil(lambda: rating_of(photos[1]) == -1)
    assert (hand.clicks, hand.keys) == (0, 3) and photos[1].exists()


def test_what_i_did_is_there_when_i_open_the_result_tomorrow(
    hand: Hand, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages.answer = "Continue editing"
    desk, saved = hand.window, tmp_path / "restored.png"
    answer_save_dialog(monkeypatch, saved)
    hand.fade()
    hand.press("save")
    hand.qtbot.waitUntil(lambda: saved.exists() and at_rest(desk))
    assert load_sidecar(saved) is not None
    desk.open([saved])
    hand.qtbot.waitUntil(lambda: desk.document.name == "restored.png" and at_rest(desk))
    hand.take("history")
    assert desk.history_panel.steps.list.count() == 1 and hand.clicks == 4  # with the two of Faded colours
