from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.config.store import close_settings, settings
from aedesk.gui.window.first_steps import KEY
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import apply


def points_at(window: MainWindow, control: QWidget) -> bool:
    """Whether the bubble is seen, within the window, and touches the control from above or below."""
    bubble = window.extras.first_steps.bubble
    if bubble is None or not bubble.isVisible():
        return False
    target = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    beside = min(abs(bubble.geometry().bottom() - target.top()), abs(bubble.geometry().top() - target.bottom()))
    across = bubble.geometry().left() <= target.center().x() <= bubble.geometry().right()
    return window.rect().contains(bubble.geometry()) and beside < 12 and across


def close_bubble(window: MainWindow, qtbot: QtBot) -> None:
    bubble = window.extras.first_steps.bubble
    assert bubble is not None
    qtbot.mouseClick(bubble.close_button, Qt.MouseButton.LeftButton)


@pytest.mark.window
def test_i_am_shown_where_to_restore_compare_and_save_and_never_again(opened: MainWindow, qtbot: QtBot) -> None:
    steps, bar = opened.extras.first_steps, opened.top_bar
    qtbot.waitUntil(lambda: points_at(opened, opened.restore_panel.apply_button))
    close_bubble(opened, qtbot)
    assert steps.bubble is None  # nothing to compare yet
    apply(opened, qtbot)
    opened.tool_bar.choose("restore")
    qtbot.waitUntil(lambda: points_at(opened, bar.button("compare")))
    close_bubble(opened, qtbot)
    qtbot.waitUntil(lambda: points_at(opened, bar.button("save")))
    close_bubble(opened, qtbot)
    assert steps.bubble is None and settings().value(KEY, 0) == 3
    close_settings()  # the next start
    assert settings().value(KEY, 0) == 3
    opened.actions_by_id["hints"].trigger()
    qtbot.waitUntil(lambda: points_at(opened, opened.restore_panel.apply_button))


def test_what_is_found_without_the_hint_takes_it_away(opened: MainWindow, qtbot: QtBot) -> None:
    steps = opened.extras.first_steps
    assert steps.bubble is not None
    opened.restore_panel.restore_requested.emit(None)
    assert settings().value(KEY, 0) == 1
    qtbot.waitUntil(lambda: not opened.worker.busy)


def test_i_want_no_hints_at_all_in_1_click(opened: MainWindow, qtbot: QtBot) -> None:
    bubble = opened.extras.first_steps.bubble
    assert bubble is not None
    qtbot.mouseClick(bubble.no_more_button, Qt.MouseButton.LeftButton)
    apply(opened, qtbot)
    assert opened.extras.first_steps.bubble is None and settings().value(KEY, 0) == 3


def test_a_hint_goes_with_its_control_and_follows_it(opened: MainWindow, qtbot: QtBot) -> None:
    bubble = opened.extras.first_steps.bubble
    assert bubble is not None
    qtbot.waitUntil(lambda: points_at(opened, opened.restore_panel.apply_button))
    opened.tool_bar.choose("denoise")
    qtbot.waitUntil(bubble.isHidden)
    opened.tool_bar.choose("restore")
    opened.resize(1100, 700)
    qtbot.waitUntil(lambda: points_at(opened, opened.restore_panel.apply_button))


def test_without_a_photo_they_are_announced(window: MainWindow) -> None:
    assert window.extras.first_steps.bubble is None
    window.actions_by_id["hints"].trigger()
    assert window.statusBar().currentMessage() == "The hints appear once a photo is open."
