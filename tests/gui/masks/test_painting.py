"""Painting marks by hand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.mask_brush import Mode
from aedesk.gui.window.main_window import MainWindow
from tests.gui.conftest import Mend
from tests.gui.masks.marking import LEFT, RIGHT, drag, marked, panel_of


def test_brush_eraser_and_lasso_are_steps(desk: MainWindow) -> None:
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(10, 10), (40, 10)])
    assert marked(desk)[8:12, 10:40].all() and not marked(desk)[16:].any()
    desk.actions_by_id["eraser"].trigger()
    drag(desk, [(20, 10)])
    assert not marked(desk)[9:11, 19:21].any()
    desk.actions_by_id["lasso"].trigger()
    drag(desk, [(50, 20), (80, 20), (80, 50), (50, 50)])
    assert marked(desk)[22:48, 52:78].all()
    drag(desk, [(60, 30), (70, 30), (70, 40), (60, 40)], RIGHT)
    assert not marked(desk)[32:38, 62:68].any()
    stack = desk.document.undo_stack
    assert [stack.text(i) for i in range(stack.count())] == ["Brush", "Eraser", "Lasso", "Lasso"]
    while stack.canUndo():
        stack.undo()
    assert desk.document.mask is None and not desk.document.modified


def test_a_lasso_that_is_a_click_marks_nothing(desk: MainWindow) -> None:
    desk.actions_by_id["lasso"].trigger()
    drag(desk, [(50, 20)])
    assert desk.document.mask is None


@pytest.mark.parametrize("scale", [0.5, 1.0, 7.0])
def test_the_brush_marks_where_it_is_seen_at_every_zoom(desk: MainWindow, scale: float) -> None:
    desk.canvas.set_scale(scale)
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(45.5, 30.5)])
    rows, columns = np.nonzero(marked(desk))
    assert abs(rows.mean() - 30) < 1.1 / min(1, scale) and abs(columns.mean() - 45) < 1.1 / min(1, scale)


def test_keys_and_wheel_change_the_brush(desk: MainWindow) -> None:
    panel, brush = panel_of(desk), desk.canvas.brush
    desk.actions_by_id["brush"].trigger()
    QTest.keyClick(desk, "]")
    assert brush.diameter == 7 == panel.brush.value
    QTest.keyClick(desk, "[")
    assert brush.diameter == 6
    zoom = desk.canvas.zoom
    middle = QPointF(desk.canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(desk.canvas.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.canvas.viewport(), event)
    assert brush.diameter == 8 and desk.canvas.zoom == zoom
    panel.brush.set_value(33)
    assert brush.diameter == 33


def test_letters_choose_what_the_mouse_does(desk: MainWindow) -> None:
    for key, mode in (("B", Mode.BRUSH), ("E", Mode.ERASER), ("L", Mode.LASSO), ("H", Mode.HAND)):
        QTest.keyClick(desk, key)
        assert desk.canvas.brush.mode is mode
    QTest.keyClick(desk, "M")
    assert not desk.canvas.marks.isVisible()
    QTest.keyClick(desk, "B")
    assert desk.canvas.marks.isVisible()


def test_escape_forgets_a_stroke_and_space_moves_the_photo(desk: MainWindow) -> None:
    desk.canvas.set_scale(20.0)
    desk.actions_by_id["brush"].trigger()
    viewport = desk.canvas.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, viewport.rect().center())
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT)
    assert desk.document.mask is None
    QTest.keyPress(desk.canvas, Qt.Key.Key_Space)
    before = desk.canvas.horizontalScrollBar().value()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, viewport.rect().center())
    QTest.mouseMove(viewport, viewport.rect().center() - QPoint(50, 0))
    QTest.mouseRelease(viewport, LEFT)
    QTest.keyRelease(desk.canvas, Qt.Key.Key_Space)
    assert desk.document.mask is None and desk.canvas.horizontalScrollBar().value() == before + 50


def test_nothing_is_painted_while_a_tool_looks(desk: MainWindow, mend: Mend, qtbot: QtBot) -> None:
    desk.actions_by_id["brush"].trigger()
    mend.wait = True
    panel_of(desk).find_button.click()
    drag(desk, [(10, 10), (30, 10)])
    assert desk.document.mask is None
    desk.tool_bar.choose("denoise")  # the brush is put down, though its action is off just now
    assert desk.canvas.brush.mode is Mode.HAND
    desk.foreground.cancel()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    drag(desk, [(10, 10), (30, 10)])
    assert desk.document.mask is None


def test_painting_on_a_hidden_mask_shows_it(desk: MainWindow) -> None:
    desk.actions_by_id["brush"].trigger()
    desk.actions_by_id["show_mask"].setChecked(False)
    drag(desk, [(10, 10)])
    assert desk.canvas.marks.isVisible() and marked(desk)[10, 10]


def test_alt_erases(desk: MainWindow) -> None:
    for action, places in (("brush", [(40.0, 30.0)]), ("lasso", [(35.0, 25.0), (45.0, 25.0), (45.0, 35.0)])):
        desk.actions_by_id[action].trigger()
        drag(desk, places)
        assert desk.document.mask is not None and not desk.document.mask.is_empty
        drag(desk, places, modifiers=Qt.KeyboardModifier.AltModifier)
        assert desk.document.mask.is_empty, action


def test_letters_in_a_number_change_no_tool(desk: MainWindow) -> None:
    spin = panel_of(desk).brush.spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "42")
    assert desk.canvas.brush.diameter == 42 and desk.canvas.brush.mode is Mode.HAND


def test_painting_works_beside_the_divider(desk: MainWindow, qtbot: QtBot) -> None:
    desk.panels["denoise"].apply_requested.emit(desk.panels["denoise"].tool, desk.panels["denoise"].params())
    qtbot.waitUntil(lambda: desk.document.modified and not desk.worker.busy)
    assert desk.actions_by_id["compare"].isChecked()
    desk.canvas.set_divider(0.5)
    desk.actions_by_id["brush"].trigger()
    drag(desk, [(10, 10), (20, 10)])
    assert marked(desk)[10, 12] and desk.canvas.divider == 0.5
    drag(desk, [(45, 10), (63, 10)])
    assert desk.canvas.divider == pytest.approx(0.7, abs=0.02) and desk.document.undo_stack.count() == 2
