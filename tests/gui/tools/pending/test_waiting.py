"""What is being worked out for the preview is waited for, not worked out twice."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aedesk.errors import AEDeskError
from aedesk.gui.tools.live_preview import PATIENCE
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.tools.base import Context, Result
from tests.gui.conftest import Messages, answer_save_dialog, pixels
from tests.gui.tools.pending.conftest import AFTER, BEFORE, Darken, DarkenParams, assert_one_step, move


@pytest.fixture
def problems() -> list[Exception]:
    """What goes wrong at the end of the next."""
    return []


@pytest.fixture
def runs(darken: Darken, problems: list[Exception], monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The share of each time that the whole photo is begun."""
    begun: list[float] = []
    whole = darken.run

    def run(image: Image, params: DarkenParams, context: Context) -> Result:
        begun.append(params.share)
        result = whole(image, params, context)
        if problems:
            raise problems.pop()
        return result

    monkeypatch.setattr(darken, "run", run)
    return begun


@pytest.fixture
def working(desk: MainWindow, darken: Darken, runs: list[float], qtbot: QtBot) -> MainWindow:
    """The squares are seen, the whole photo is being worked out."""
    darken.held.set()
    move(desk)
    qtbot.waitUntil(lambda: darken.waits.is_set() and desk.live._working is not None)
    assert desk.live.preview is None and runs == [40]
    return desk


def test_i_save_before_the_preview_is_worked_out_and_it_is_worked_out_once(
    working: MainWindow,
    darken: Darken,
    runs: list[float],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out.png"
    answer_save_dialog(monkeypatch, out)
    working.actions_by_id["save"].trigger()
    assert working.worker.busy and working.progress.isVisible()
    qtbot.waitUntil(lambda: working.progress.bar.value() == 400)  # as far as the preview is
    darken.held.clear()
    qtbot.waitUntil(lambda: out.exists() and not working.worker.busy)
    assert runs == [40] and np.array_equal(load(out).pixels, AFTER) and not working.isWindowModified()
    assert_one_step(working)


def test_i_stop_waiting_and_the_preview_goes_on(
    working: MainWindow, darken: Darken, runs: list[float], qtbot: QtBot
) -> None:
    working.panels["denoise"].apply_button.click()
    working.actions_by_id["cancel"].trigger()
    qtbot.waitUntil(lambda: not working.worker.busy)
    qtbot.wait(3 * PATIENCE)
    assert working.pending.is_there and runs == [40] and np.array_equal(pixels(working), BEFORE)
    darken.held.clear()
    qtbot.waitUntil(lambda: working.live.preview is not None)
    assert runs == [40]
    working.panels["denoise"].apply_button.click()
    assert runs == [40]
    assert_one_step(working)


def test_i_go_elsewhere_while_it_is_waited_for(
    working: MainWindow, darken: Darken, runs: list[float], qtbot: QtBot
) -> None:
    working.tool_bar.choose("fading")
    working.tool_bar.choose("restore")
    assert working.panel_stack.currentWidget() is working.restore_panel and working.worker.busy
    darken.held.clear()
    qtbot.waitUntil(lambda: bool(working.document.steps))
    qtbot.wait(20)
    assert runs == [40] and working.panel_stack.currentWidget() is working.restore_panel
    assert_one_step(working)


def test_i_go_elsewhere_and_then_stop_it(working: MainWindow, darken: Darken, qtbot: QtBot) -> None:
    working.tool_bar.choose("fading")
    working.tool_bar.choose("restore")
    working.actions_by_id["cancel"].trigger()
    qtbot.waitUntil(lambda: not working.worker.busy and not working.live.worker.busy)
    assert not working.pending.is_there and not working.document.steps and darken.held.is_set()


@pytest.mark.parametrize("problem", [AEDeskError("It cannot be done."), ValueError("a fault")])
def test_what_goes_wrong_is_said_once(
    problem: Exception,
    working: MainWindow,
    darken: Darken,
    runs: list[float],
    problems: list[Exception],
    messages: Messages,
    qtbot: QtBot,
) -> None:
    working.panels["denoise"].apply_button.click()
    problems.append(problem)
    darken.held.clear()
    qtbot.waitUntil(lambda: bool(messages.texts) and not working.worker.busy)
    assert len(messages.texts) == 1 and not working.document.steps
    assert working.panels["denoise"].params() == DarkenParams(40.0)
    qtbot.waitUntil(lambda: working.live.preview is not None)  # it is tried again
    assert runs == [40, 40] and len(messages.texts) == 1


def test_what_went_wrong_is_begun_again_where_it_is_wished_again(
    working: MainWindow,
    darken: Darken,
    runs: list[float],
    problems: list[Exception],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failed = working.live._failed

    def moved_before(problem: BaseException) -> None:
        """A slider was moved right before it came."""
        move(working, 41)
        move(working, 40)
        failed(problem)

    monkeypatch.setattr(working.live, "_failed", moved_before)
    problems.append(AEDeskError("It cannot be done."))
    darken.held.clear()
    qtbot.waitUntil(lambda: working.live.preview is not None)
    assert runs == [40, 40] and working.pending.is_there


def test_another_wish_is_worked_out_for_itself(
    working: MainWindow, darken: Darken, runs: list[float], qtbot: QtBot
) -> None:
    move(working, 50)
    working.panels["denoise"].apply_button.click()
    darken.held.clear()
    qtbot.waitUntil(lambda: bool(working.document.steps))
    assert runs == [40, 50]


def test_where_nothing_else_is_seen_nothing_is_begun_again(
    working: MainWindow, darken: Darken, runs: list[float], qtbot: QtBot
) -> None:
    working.canvas.view_changed.emit()
    qtbot.wait(3 * PATIENCE)
    assert runs == [40]
    darken.held.clear()
    qtbot.waitUntil(lambda: working.live.preview is not None)
    assert runs == [40]


def test_the_desk_can_be_left_while_it_is_waited_for(working: MainWindow, darken: Darken) -> None:
    working.panels["denoise"].apply_button.click()
    working.stop_workers()
    assert not working.document.steps and darken.held.is_set()
