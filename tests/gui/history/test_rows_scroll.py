"""The original, the snapshots and the steps are scrolled as one list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragMoveEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.panels.work_panel import WIDTH
from aedesk.recipe import Step
from aedesk.recipe.history import Done
from aedesk.tools.registry import TOOLS

STEPS = tuple(Done(tool.title, Step(tool.id, tool.params_type())) for tool in TOOLS)
LOW, HIGH = 360, 900  # pixels


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.set_state(photo=True, busy=False)
    panel.show_steps(STEPS)
    panel.snapshots.show_rows(QPixmap(44, 44), [(f"Snapshot {number}", "", QPixmap(44, 44)) for number in range(4)])
    panel.resize(WIDTH, LOW)
    panel.show()
    QApplication.processEvents()
    return panel


def seen(panel: HistoryPanel, row: int) -> bool:
    """Whether a step is in sight."""
    rows = panel.steps.list
    rect = rows.visualItemRect(rows.item(row))
    place = rows.viewport().mapTo(panel.list.viewport(), rect.topLeft())
    return panel.list.viewport().rect().contains(QRect(place, rect.size()))


@pytest.mark.parametrize("height", [LOW, HIGH])
def test_two_things_are_scrolled_at_most(panel: HistoryPanel, height: int) -> None:
    panel.steps.list.setCurrentRow(1)
    panel.resize(WIDTH, height)
    QApplication.processEvents()
    areas = panel.findChildren(QAbstractScrollArea)
    scrolled = [area for area in areas if area.isVisible() and area.verticalScrollBar().maximum() > 0]
    assert set(scrolled) <= {panel.list, panel.scroll_area} and len(areas) > 2


def test_a_step_that_is_chosen_by_keys_comes_into_view(panel: HistoryPanel, qtbot: QtBot) -> None:
    last = len(STEPS) - 1
    assert not seen(panel, last)
    panel.steps.list.setCurrentRow(last)
    qtbot.waitUntil(lambda: seen(panel, last))
    panel.steps.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: seen(panel, 0) and not seen(panel, last))


def test_the_wheel_above_a_list_scrolls_them_all(panel: HistoryPanel, qtbot: QtBot) -> None:
    place = QPointF(panel.snapshots.mapTo(panel, QPoint(40, 20)))
    QTest.wheelEvent(panel.windowHandle(), place, QPoint(0, -120))
    qtbot.waitUntil(lambda: panel.list.verticalScrollBar().value() > 0)


def test_a_row_that_is_dragged_to_the_edge_scrolls_them(panel: HistoryPanel, qtbot: QtBot) -> None:
    rows, bar = panel.steps.list, panel.list.verticalScrollBar()
    low = rows.visualItemRect(rows.item(4)).center()
    mime = rows.mimeData([rows.item(0)])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    rows.dragMoveEvent(QDragMoveEvent(low, Qt.DropAction.MoveAction, mime, buttons, keys))
    assert bar.value() > 0 and seen(panel, 4)


def test_the_list_ends_where_the_buttons_end(panel: HistoryPanel) -> None:
    """Its scroll bar lies in the margin."""
    right = panel.steps.list.mapTo(panel, panel.steps.list.rect().topRight()).x()
    assert right == panel.snapshot_button.mapTo(panel, panel.snapshot_button.rect().topRight()).x()
