"""Before and after, in every way that there is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing


@pytest.fixture
def changed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A desk with a large photo that was inverted."""
    path = tmp_path / "large.png"
    save(Image(drawing(1200, 1600)), path)
    window.open([path])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    window.tool_controller.apply(window.panels["denoise"].tool, window.panels["denoise"].params())
    qtbot.waitUntil(lambda: window.document.modified and not window.worker.busy)
    return window


def press(desk: MainWindow, id: str) -> None:
    desk.actions_by_id[id].trigger()


def test_one_way_at_a_time(changed: MainWindow, qtbot: QtBot) -> None:
    original, canvas = changed.document.original, changed.canvas
    assert changed.compare.way == "compare" and canvas.before is original
    press(changed, "side")
    assert changed.compare.way == "side" and canvas.before is None and changed.side_by_side.left.after is original
    assert changed.side_by_side.left.isVisible()
    press(changed, "difference")
    assert changed.compare.way == "difference" and not changed.side_by_side.left.isVisible()
    qtbot.waitUntil(lambda: canvas.after is not changed.document.current)
    assert canvas.after is not original
    press(changed, "difference")
    assert changed.compare.way == "" and canvas.after is changed.document.current and canvas.before is None


def test_both_sides_zoom_and_move_together(changed: MainWindow, qtbot: QtBot) -> None:
    press(changed, "side")
    main, left = changed.canvas, changed.side_by_side.left
    qtbot.waitUntil(lambda: left.viewport().width() > 100)
    for one, other in ((main, left), (left, main)):
        one.set_scale(2.0)
        assert other.zoom == pytest.approx(one.zoom)
        one.horizontalScrollBar().setValue(400)
        one.verticalScrollBar().setValue(700)
        centres = [canvas.mapToScene(canvas.viewport().rect().center()) for canvas in (one, other)]
        assert (centres[0] - centres[1]).manhattanLength() < 4
        one.set_scale("fit")
        assert other.scale_mode == "fit"


def test_i_hold_space_to_see_the_original(changed: MainWindow, qtbot: QtBot) -> None:
    canvas = changed.canvas
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.after is changed.document.original and canvas.before is None
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.after is changed.document.current and canvas.before is changed.document.original


def test_with_a_brush_in_the_hand_space_moves_the_photo(changed: MainWindow) -> None:
    changed.tool_bar.choose("repair")
    changed.masks.take_brush()
    QTest.keyPress(changed.canvas, Qt.Key.Key_Space)
    assert changed.canvas.after is changed.document.current
    QTest.keyRelease(changed.canvas, Qt.Key.Key_Space)


def test_the_difference_follows_the_steps_and_is_worked_out_once(changed: MainWindow, qtbot: QtBot) -> None:
    press(changed, "difference")
    photo = changed.document.current
    qtbot.waitUntil(lambda: changed.canvas.after is not photo)
    first = changed.canvas.after
    press(changed, "difference")
    press(changed, "difference")
    assert changed.canvas.after is first
    changed.document.undo_stack.undo()  # nothing is changed any more
    assert changed.canvas.after is changed.document.original
    changed.document.undo_stack.redo()
    assert changed.canvas.after is first
    assert first is not None and np.ptp(first.image.pixels.astype(int), axis=2).mean() > 50


def test_another_photo_is_compared_with_nothing(changed: MainWindow, photo: Path, qtbot: QtBot) -> None:
    press(changed, "side")
    changed.document.saved(Path("kept"))
    changed.open([photo])
    qtbot.waitUntil(lambda: changed.document.name == photo.name)
    assert changed.compare.way == "" and not changed.side_by_side.left.isVisible()
