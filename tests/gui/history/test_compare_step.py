"""The photo beside what it was after any of its steps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from tests.conftest import drawing
from tests.gui.conftest import apply, at_rest, pixels

BEFORE, INVERTED = drawing(60, 90), 255 - drawing(60, 90)


def two_steps(window: MainWindow, qtbot: QtBot) -> None:
    apply(window, qtbot)
    apply(window, qtbot)
    window.tool_bar.choose("history")


def is_before(window: MainWindow, wished: np.ndarray) -> bool:
    """Whether the left side of the divider shows this."""
    before = window.canvas.before
    return before is not None and np.array_equal(before.image.pixels, wished)


@pytest.mark.window
def test_i_compare_with_a_step(opened: MainWindow, qtbot: QtBot) -> None:
    """Three clicks: History, the step, Compare. The canvas says which step it is; the original is one click away."""
    two_steps(opened, qtbot)
    assert not opened.history_panel.compare_button.isEnabled()
    opened.history_panel.steps.list.setCurrentRow(0)
    opened.history_panel.compare_button.click()
    assert is_before(opened, INVERTED)
    assert opened.canvas.words[0] == "1. Invert" and np.array_equal(pixels(opened), BEFORE)
    opened.history_panel.snapshots.original_wanted.emit()
    assert is_before(opened, BEFORE)
    assert opened.canvas.words[0] == "Before"


def test_side_by_side_says_which_step_it_is(opened: MainWindow, qtbot: QtBot) -> None:
    two_steps(opened, qtbot)
    opened.history_panel.steps.list.setCurrentRow(0)
    opened.actions_by_id["compare_step"].trigger()
    opened.actions_by_id["side"].trigger()
    left = opened.side_by_side.left
    assert left.accessibleName() == "1. Invert"
    assert left.after is not None and np.array_equal(left.after.image.pixels, INVERTED)


def test_the_step_lies_as_the_photo_lies_now(shipped_desk: MainWindow, photo: Path, qtbot: QtBot) -> None:
    desk = shipped_desk
    desk.open([photo])
    qtbot.waitUntil(lambda: desk.document.is_open and at_rest(desk))
    for action in ("mirror", "rotate_right"):
        desk.actions_by_id[action].trigger()
        qtbot.waitUntil(lambda: not desk.worker.busy)
    desk.tool_bar.choose("fading")
    desk.panels["fading"].apply_button.click()
    qtbot.waitUntil(lambda: len(desk.document.steps) == 3 and at_rest(desk))
    desk.tool_bar.choose("history")
    desk.history_panel.steps.list.setCurrentRow(0)
    desk.history_panel.compare_button.click()
    qtbot.waitUntil(lambda: is_before(desk, np.rot90(BEFORE[:, ::-1], -1)))
    assert desk.canvas.words[0].startswith("1. ")


def test_a_step_whose_picture_was_forgotten_is_worked_out(opened: MainWindow, qtbot: QtBot) -> None:
    two_steps(opened, qtbot)
    state = next(state for state in opened.document.states() if len(state.steps) == 1)
    opened.document.pictures.forget(state.picture)
    opened.history_panel.steps.list.setCurrentRow(0)
    opened.history_panel.compare_button.click()
    qtbot.waitUntil(lambda: is_before(opened, INVERTED))


def test_another_photo_is_compared_with_its_original(opened: MainWindow, qtbot: QtBot) -> None:
    two_steps(opened, qtbot)
    opened.history_panel.steps.list.setCurrentRow(0)
    opened.history_panel.compare_button.click()
    assert opened.compare.reference == "1. Invert"
    opened.document.open(opened.document.path or opened.document.proposed_path(), opened.document.original)  # type: ignore[arg-type]
    assert opened.compare.reference == ""
