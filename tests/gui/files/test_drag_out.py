"""Dragging the photo to other programs."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from tests.conftest import drawing
from tests.gui.conftest import apply


def test_i_drag_the_result_to_a_file_manager(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(opened, qtbot)
    dropped: list[np.ndarray] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        path = Path(drag.mimeData().urls()[0].toLocalFile())
        assert path.name == "tante 1931 (restored).png" and not drag.pixmap().isNull()
        dropped.append(load(path).pixels)
        return action

    monkeypatch.setattr(QDrag, "exec", drop)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    handle = opened.status.handle
    assert handle.isVisible()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(handle, QPoint(60, 5))
    qtbot.waitUntil(lambda: bool(dropped))
    assert np.array_equal(dropped[0], 255 - drawing(60, 90))


def test_a_folder_is_made_when_something_is_dragged_only(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    assert opened.drag_out._folder is None
    for _ in range(2):
        opened.drag_out.drag()
        qtbot.waitUntil(lambda: not opened.worker.busy)
        (folder,) = tmp_path.glob("aedesk-dragged-*")
        assert list(folder.iterdir())
    opened.drag_out.close()
    assert not folder.exists()


def test_a_hand_that_lets_go_too_early_is_told(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    opened.drag_out.drag()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert "Hold it a little longer" in opened.statusBar().currentMessage()
