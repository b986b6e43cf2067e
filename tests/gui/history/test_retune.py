"""Every setting of the past is the edit: what is changed in the list of steps is seen at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.step_rows import LINE_ROLE
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.tools.base import Context, Result
from tests.conftest import drawing
from tests.gui.conftest import Invert, InvertParams, Messages, apply, at_rest, pixels

BEFORE, INVERTED = drawing(60, 90), 255 - drawing(60, 90)


def seen(window: MainWindow) -> np.ndarray:
    """What the canvas shows of the photo."""
    assert window.canvas.after is not None
    return window.canvas.after.image.pixels


def chosen(window: MainWindow, row: int = 0) -> None:
    window.tool_bar.choose("history")
    window.history_panel.steps.list.setCurrentRow(row)


def worked_out(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.retune.outcome is not None)


@pytest.mark.window
def test_i_retune_a_step_and_see_it_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    """Three clicks: History, the step, its slider; the fourth keeps it."""
    apply(opened, qtbot)
    chosen(opened)
    opacity = opened.history_panel.steps.opacity
    assert opacity is not None
    opacity.set_value(50)
    worked_out(opened, qtbot)
    half = (BEFORE.astype(float) + INVERTED) / 2
    assert np.abs(seen(opened) - half).max() <= 0.51 and opened.canvas.previews
    assert np.array_equal(pixels(opened), INVERTED)  # nothing is applied yet
    opened.history_panel.apply_button.click()
    assert np.abs(pixels(opened) - half).max() <= 0.51  # without waiting
    assert not opened.pending.is_there and not opened.canvas.previews
    step = opened.document.steps[0].step
    assert step is not None and step.opacity == 50
    opened.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(opened), INVERTED)


def test_a_changed_step_and_all_after_it_are_previewed(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        apply(opened, qtbot)
    chosen(opened, 1)
    assert opened.history_panel.steps.fields is not None
    opened.history_panel.steps.fields.fields["strength"].set_value(0)
    worked_out(opened, qtbot)
    assert np.array_equal(seen(opened), BEFORE)


@pytest.mark.parametrize("way", ["undo", "revert"])
def test_i_change_my_mind(opened: MainWindow, qtbot: QtBot, way: str) -> None:
    apply(opened, qtbot)
    chosen(opened)
    opened.history_panel.steps.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    worked_out(opened, qtbot)
    assert np.array_equal(seen(opened), BEFORE)
    if way == "undo":
        opened.actions_by_id["undo"].trigger()
    else:
        opened.history_panel.back_button.click()
    assert np.array_equal(seen(opened), INVERTED) and not opened.history_panel.changed
    assert len(opened.document.steps) == 1 and not opened.pending.is_there


@pytest.mark.parametrize("soon", [False, True])
def test_who_leaves_the_panel_keeps_what_is_seen(opened: MainWindow, qtbot: QtBot, soon: bool) -> None:
    """Whether it is worked out already or not."""
    apply(opened, qtbot)
    chosen(opened)
    opened.history_panel.steps.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    if not soon:
        worked_out(opened, qtbot)
    opened.tool_bar.choose("repair")
    qtbot.waitUntil(lambda: opened.panel_choice.shown_id == "repair" and at_rest(opened))
    assert np.array_equal(pixels(opened), BEFORE) and not opened.document.steps[0].taken
    opened.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(opened), INVERTED)


def test_a_newer_wish_cancels_the_work_on_an_older_one(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    chosen(opened)
    assert opened.history_panel.steps.fields is not None
    strength = opened.history_panel.steps.fields.fields["strength"]
    strength.set_value(98)  # which works until it is cancelled
    qtbot.waitUntil(lambda: opened.retune.worker.busy)
    strength.set_value(0)
    worked_out(opened, qtbot)
    assert np.array_equal(seen(opened), BEFORE)


def test_a_step_that_fails_is_named_and_the_photo_stays(opened: MainWindow, messages: Messages, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    chosen(opened)
    assert opened.history_panel.steps.fields is not None
    opened.history_panel.steps.fields.fields["strength"].set_value(99)
    qtbot.waitUntil(lambda: "did not want to" in opened.statusBar().currentMessage())
    assert np.array_equal(seen(opened), INVERTED) and messages.texts == []
    opened.retune.discard()


def test_what_is_seen_comes_first(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Zoomed in, the part in the view is worked out alone, and laid over the photo until all is there."""
    monkeypatch.setattr("aedesk.gui.history.first_look.MARGIN", 4)
    apply(opened, qtbot)
    chosen(opened)
    opened.canvas.zoom_at(32.0, opened.canvas.viewport().rect().center())
    top, left, bottom, right = opened.canvas.box_in_view()
    assert (bottom - top) * (right - left) < BEFORE.shape[0] * BEFORE.shape[1] / 2
    boards: list[tuple[QImage, QRectF]] = []
    monkeypatch.setattr(opened.canvas, "show_board", lambda board, place: boards.append((board, place)))
    assert opened.history_panel.steps.fields is not None
    opened.history_panel.steps.fields.fields["strength"].set_value(50)
    worked_out(opened, qtbot)
    ((board, place),) = boards
    assert abs(place.left() - left) <= 1 and abs(place.top() - top) <= 1  # bars may have come meanwhile
    assert QRectF(board.rect()).size() == place.size()
    colour = board.pixelColor(0, 0)
    whole = seen(opened)[int(place.top()), int(place.left())]
    assert (colour.red(), colour.green(), colour.blue()) == tuple(whole)
    opened.retune.discard()


def test_a_crop_is_taken_back_in_the_middle_of_the_steps(shipped_desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    """The preview has another size than the photo, which goes on being what it was until it is applied."""
    desk = shipped_desk
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.is_open and at_rest(desk))
    desk.actions_by_id["rotate_right"].trigger()
    qtbot.waitUntil(lambda: len(desk.document.steps) == 1 and at_rest(desk))
    chosen(desk)
    assert desk.history_panel.steps.opacity is None  # nothing to be laid over
    desk.history_panel.steps.switch()
    worked_out(desk, qtbot)
    assert np.array_equal(seen(desk), BEFORE) and pixels(desk).shape == (90, 60, 3)
    desk.history_panel.apply_button.click()
    assert np.array_equal(pixels(desk), BEFORE)


def test_keys_do_all_that_the_mouse_does(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        apply(opened, qtbot)
    chosen(opened)
    panel = opened.history_panel
    rows, first, second = panel.steps.list, *opened.document.steps
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.steps.steps() == (second, first) and panel.steps.chosen == 1
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.steps.steps() == (first, second) and not opened.pending.is_there
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert not panel.steps.steps()[0].taken and opened.pending.is_there
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert not opened.pending.is_there
    qtbot.waitUntil(lambda: panel.steps.opacity is not None and panel.steps.opacity.isVisible())
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    focused = opened.focusWidget()
    assert focused is not None and panel.steps.editor.isAncestorOf(focused)


def test_a_row_says_how_its_step_is_set(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    chosen(opened)
    steps = opened.history_panel.steps
    item = steps.list.item(0)
    assert item.data(LINE_ROLE) == "Strength Auto · Fine 0.00 %" and "Strength Auto" in item.toolTip()
    assert steps.opacity is not None and not item.icon().isNull()
    steps.opacity.set_value(30)
    assert item.data(LINE_ROLE).endswith(" · Opacity 30 %")
    opened.retune.discard()


def test_rows_keep_pictures_of_steps_that_were_taken_in_one_go(opened: MainWindow, qtbot: QtBot) -> None:
    """Of the photo after the second of three steps nothing is left in full size once the first was switched off."""
    for _ in range(3):
        apply(opened, qtbot)
    chosen(opened)
    opened.history_panel.steps.switch()
    worked_out(opened, qtbot)
    opened.history_panel.apply_button.click()
    steps = opened.document.steps
    colours = []
    for count in (1, 2, 3):
        small = opened.document.edit.step_pictures.after(steps[:count])
        assert small is not None and not opened.history_panel.steps.list.item(count - 1).icon().isNull()
        colour = small.picture.pixelColor(5, 7)
        colours.append([colour.red(), colour.green(), colour.blue()])
    assert colours == [BEFORE[7, 5].tolist(), INVERTED[7, 5].tolist(), BEFORE[7, 5].tolist()]
    assert opened.document.edit.step_pictures.after((steps[1],)) is None  # after other steps it was another photo


class Slow:
    """Inverts as `Invert` does, when it may, and counts."""

    def __init__(self, run: Callable[..., Result]) -> None:
        self._run, self.may, self.times = run, threading.Event(), 0

    def __call__(self, image: Image, params: InvertParams, context: Context) -> Result:
        self.times += 1
        while not self.may.is_set():
            context.job.progress(0.3)
            self.may.wait(0.002)
        return self._run(image, params, context)


@pytest.fixture
def slow(opened: MainWindow, invert: Invert, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Slow:
    """A step is switched off, the preview of the one after it is on its way, and the person applies it."""
    for strength in (10.0, "auto"):  # two of one kind would be known
        apply(opened, qtbot, strength)
    slow = Slow(invert.run)
    monkeypatch.setattr(invert, "run", slow)
    chosen(opened)
    opened.history_panel.steps.switch()
    qtbot.waitUntil(lambda: slow.times == 1)
    opened.history_panel.apply_button.click()
    assert opened.desk.busy
    return slow


def test_who_applies_it_waits_for_what_was_begun(opened: MainWindow, slow: Slow, qtbot: QtBot) -> None:
    slow.may.set()
    qtbot.waitUntil(lambda: at_rest(opened))
    assert np.array_equal(pixels(opened), INVERTED) and slow.times == 1 and not opened.pending.is_there


def test_who_stops_the_waiting_still_has_the_preview(opened: MainWindow, slow: Slow, qtbot: QtBot) -> None:
    opened.actions_by_id["cancel"].trigger()
    slow.may.set()
    worked_out(opened, qtbot)
    assert np.array_equal(pixels(opened), BEFORE) and np.array_equal(seen(opened), INVERTED)
    opened.retune.discard()


def test_what_was_applied_goes_on_though_another_photo_is_shown(
    opened: MainWindow, slow: Slow, tmp_path: Path, qtbot: QtBot
) -> None:
    edit = opened.document.edit
    save(Image(drawing(20, 30)), tmp_path / "other.png")
    opened.open([tmp_path / "other.png"])
    qtbot.waitUntil(lambda: opened.document.name == "other.png")
    slow.may.set()
    qtbot.waitUntil(lambda: at_rest(opened) and edit.undo_stack.undoText() == "Change history")
    assert edit.current is not None and np.array_equal(edit.current.image.pixels, INVERTED)
    assert opened.document.steps == () and opened.history_panel.steps.list.count() == 0


def test_another_opacity_takes_no_work(opened: MainWindow, invert: Invert, qtbot: QtBot, monkeypatch: Any) -> None:
    """What the step has made of the photo is one of the pictures of the past, or was worked out for the opacity before;
    only what follows is taken anew."""
    apply(opened, qtbot)
    slow = Slow(invert.run)
    slow.may.set()
    monkeypatch.setattr(invert, "run", slow)
    chosen(opened)
    steps = opened.history_panel.steps
    assert steps.opacity is not None and steps.fields is not None
    for opacity in (50, 25, 100, 0):
        steps.opacity.set_value(opacity)
        if opacity == 100:
            assert np.array_equal(seen(opened), INVERTED) and not opened.pending.is_there
            continue
        worked_out(opened, qtbot)
        wished = BEFORE + (INVERTED.astype(float) - BEFORE) * opacity / 100
        assert np.abs(seen(opened) - wished).max() <= 0.51
    assert slow.times == 0
    opened.history_panel.apply_button.click()
    outcome = opened.document.steps[0].outcome
    assert outcome is not None and not outcome.changed  # at 0 % it has done nothing, which the file says
    steps.list.setCurrentRow(0)
    for opacity in (30, 60):
        steps.opacity.set_value(opacity)
        worked_out(opened, qtbot)
    assert slow.times <= 1
    opened.retune.discard()


def test_zoomed_in_another_opacity_takes_no_work_at_the_whole_photo(
    opened: MainWindow, invert: Invert, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor at the part that is seen."""
    monkeypatch.setattr("aedesk.gui.history.first_look.MARGIN", 4)
    apply(opened, qtbot)
    sizes: list[int] = []
    run = invert.run

    def counted(image: Image, params: InvertParams, context: Context) -> Result:
        sizes.append(image.width)
        return run(image, params, context)

    monkeypatch.setattr(invert, "run", counted)
    chosen(opened)
    opened.canvas.zoom_at(32.0, opened.canvas.viewport().rect().center())
    for opacity in (50, 25):
        assert opened.history_panel.steps.opacity is not None
        opened.history_panel.steps.opacity.set_value(opacity)
        worked_out(opened, qtbot)
    assert sizes == []
    opened.history_panel.steps.switch()  # off
    assert opened.history_panel.steps.fields is not None
    opened.history_panel.steps.switch()
    opened.history_panel.steps.fields.fields["strength"].set_value(7)  # what nobody has worked out yet
    worked_out(opened, qtbot)
    assert sizes[-1] == 90 and all(size < 90 for size in sizes[:-1]) and len(sizes) > 1
    opened.retune.discard()
