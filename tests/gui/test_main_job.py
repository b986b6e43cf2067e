"""The main job, as a person does it: drop a photo, apply, compare, undo, redo, save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from tests.conftest import drawing
from tests.gui.conftest import answer_save_dialog, pixels

pytestmark = pytest.mark.window


def drop(window: MainWindow, paths: list[Path]) -> None:
    """What the window system sends when files are let go over the window."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(300, 300)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, files, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, files, left, none))


def test_drop_apply_compare_undo_redo_save(
    window: MainWindow, photo: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.pages.currentWidget() is window.empty
    drop(window, [photo])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    assert window.side_by_side.isVisible()
    assert window.windowTitle() == "tante 1931.png[*] - AEDesk" and not window.isWindowModified()

    window.tool_bar.choose("denoise")
    panel = window.panels["denoise"]
    qtbot.mouseClick(panel.apply_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document.modified and not window.worker.busy)
    inverted = 255 - drawing(60, 90)
    assert np.array_equal(pixels(window), inverted)
    assert panel.fields["strength"].spin.text() == "37 %"
    assert window.isWindowModified()

    # The divider stands in the middle; drag it to the right by its line.
    canvas = window.canvas
    assert canvas.before is not None
    start = QPoint(canvas.divider_x(), canvas.viewport().height() // 2)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(40, 0))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert abs(canvas.divider_x() - start.x() - 40) <= 1

    window.actions_by_id["undo"].trigger()
    assert np.array_equal(pixels(window), drawing(60, 90)) and not window.isWindowModified()
    assert not window.actions_by_id["undo"].isEnabled()
    window.actions_by_id["redo"].trigger()
    assert np.array_equal(pixels(window), inverted)

    out = tmp_path / "tante (restored).tif"
    answer_save_dialog(monkeypatch, out)
    window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)
    assert np.array_equal(load(out).pixels, inverted)
    assert np.array_equal(load(photo).pixels, drawing(60, 90))
    assert "Saved as" in window.statusBar().currentMessage()


def test_something_else_than_files_is_refused(window: MainWindow) -> None:
    text = QMimeData()
    text.setText("not a file")
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_several_dropped_photos_open_the_first_and_show_all(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    drop(window, [photo, photo.with_name("other.png")])
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    assert window.document.path == photo
    assert window.strip.isVisible() and len(window.strip.paths()) == 2


def test_the_wheel_zooms_at_the_cursor(opened: MainWindow) -> None:
    canvas = opened.canvas
    canvas.set_scale(20.0)
    place = QPointF(canvas.viewport().rect().center()) + QPointF(30, 20)
    below = canvas.mapToScene(place.toPoint())
    zoom = canvas.zoom
    event = QWheelEvent(
        place,
        QPointF(canvas.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QTest.mouseMove(canvas.viewport(), place.toPoint())
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.zoom == pytest.approx(zoom * 1.25**2)
    moved = canvas.mapToScene(place.toPoint()) - below
    assert abs(moved.x()) < 1 and abs(moved.y()) < 1
