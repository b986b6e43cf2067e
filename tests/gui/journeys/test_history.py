"""4. Every setting of the past is the edit."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QListWidget

from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import apply, pixels
from tests.gui.journeys.hand import Hand


@pytest.fixture
def worked(hand: Hand) -> Hand:
    """The photo was inverted, then faded; nothing is counted yet."""
    apply(hand.window, hand.qtbot)
    hand.fade()
    hand.clicks = 0
    return hand


def row(hand: Hand, rows: QListWidget, number: int, at: QPoint | None = None) -> None:
    """Click a row, on its words or at a place of it."""
    place = rows.visualItemRect(rows.item(number))
    hand.click(rows.viewport(), place.center() if at is None else place.topLeft() + at)


def settled(hand: Hand) -> None:
    """Until what the changed steps make is known."""
    hand.qtbot.waitUntil(lambda: hand.window.retune.outcome is not None)


@pytest.mark.window
def test_i_change_a_step_of_the_past_in_3_clicks(worked: Hand) -> None:
    """History, the step, what keeps it; between them its slider is dragged and the photo follows."""
    desk, before = worked.window, pixels(worked.window).copy()
    worked.take("history")
    row(worked, desk.history_panel.steps.list, 1)
    opacity = desk.history_panel.steps.opacity
    assert opacity is not None
    worked.slide(opacity, 0.0)
    settled(worked)
    assert desk.canvas.previews and np.array_equal(pixels(desk), before)
    worked.click(desk.history_panel.apply_button)
    worked.wait()
    step = desk.document.steps[1].step
    assert step is not None and step.opacity == 0 and not np.array_equal(pixels(desk), before)
    assert (worked.clicks, worked.drags) == (3, 1)


@pytest.mark.window
def test_i_switch_a_step_off_in_3_clicks(worked: Hand) -> None:
    """History, its box, what keeps it."""
    desk = worked.window
    rows = desk.history_panel.steps.list
    worked.take("history")
    item = rows.item(0)
    worked.qtbot.waitUntil(rows.isVisible)
    box = QPoint(10, rows.visualItemRect(item).height() // 2)
    row(worked, rows, 0, box)
    assert item.checkState() == Qt.CheckState.Unchecked
    settled(worked)
    worked.click(desk.history_panel.apply_button)
    worked.wait()
    enabled = [done.step is not None and done.step.enabled for done in desk.document.steps]
    assert enabled == [False, True] and worked.clicks == 3


@pytest.mark.window
def test_i_compare_with_a_step_in_3_clicks(worked: Hand) -> None:
    desk = worked.window
    worked.take("history")
    row(worked, desk.history_panel.steps.list, 0)
    worked.click(desk.history_panel.compare_button)
    assert desk.canvas.words[0] == "1. Invert" and worked.clicks == 3


def name_it(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What a person writes into the dialog for the name."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_asked, **_named: (name, True))


def snapshots(desk: MainWindow) -> list[str]:
    rows = desk.history_panel.snapshots
    return [rows.item(k).text() for k in range(rows.count())]


def test_i_keep_a_version_with_1_key_and_come_back_in_2_clicks(worked: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    name_it(monkeypatch, "Pale")
    desk, kept = worked.window, pixels(worked.window).copy()
    worked.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, to=desk)
    apply(desk, worked.qtbot)
    worked.take("history")
    assert snapshots(desk) == ["Original", "Pale"]
    row(worked, desk.history_panel.snapshots, 1)
    worked.wait()
    assert np.array_equal(pixels(desk), kept) and (worked.clicks, worked.keys) == (2, 1)


def test_i_see_the_original_in_2_clicks_and_change_nothing(worked: Hand) -> None:
    desk, now = worked.window, pixels(worked.window).copy()
    worked.take("history")
    row(worked, desk.history_panel.snapshots, 0)
    assert desk.canvas.before is desk.document.original and np.array_equal(pixels(desk), now) and worked.clicks == 2
