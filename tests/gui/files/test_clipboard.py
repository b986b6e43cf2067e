from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.to_qimage import own_copy, to_qimage
from aedesk.gui.files import clipboard
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.gui.conftest import Invert, Messages, answer_save_dialog, apply, pixels
from tests.gui.test_off_the_thread import Watched


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("width", [7, 40])
def test_a_picture_comes_back_from_the_screen_as_it_was(channels: int, width: int) -> None:
    photo = Image(drawing(30, width, channels))
    back = from_qimage(to_qimage(photo))
    assert np.array_equal(back.pixels, photo.pixels) and back.alpha is None


def test_transparency_comes_back() -> None:
    alpha = np.full((20, 30), 255, np.uint8)
    alpha[5, 5] = 100
    assert np.array_equal(from_qimage(to_qimage(Image(drawing(20, 30), alpha))).alpha, alpha)


def test_i_paste_a_picture_restore_it_and_save_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, messages: Messages
) -> None:
    QGuiApplication.clipboard().setImage(to_qimage(Image(drawing(50, 70))))
    window.actions_by_id["paste"].trigger()
    qtbot.waitUntil(lambda: window.document.is_open and not window.worker.busy)
    assert np.array_equal(pixels(window), drawing(50, 70)) and window.document.modified
    assert window.document.name == "Pasted photo.png"
    apply(window, qtbot)
    answer_save_dialog(monkeypatch, tmp_path / "out.png")
    window.save()
    qtbot.waitUntil(lambda: not window.document.modified and not window.worker.busy)
    assert np.array_equal(load(tmp_path / "out.png").pixels, 255 - drawing(50, 70)) and messages.texts == []


def test_i_copy_the_photo_for_another_program(opened: MainWindow, qtbot: QtBot) -> None:
    apply(opened, qtbot)
    QGuiApplication.clipboard().setText("what was there before")
    opened.actions_by_id["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "what was there before"
    assert "copied" not in opened.statusBar().currentMessage()
    qtbot.waitUntil(lambda: opened.statusBar().currentMessage() == "Photo copied.")
    assert np.array_equal(from_qimage(QGuiApplication.clipboard().image()).pixels, 255 - drawing(60, 90))


def test_a_copy_is_made_elsewhere(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = Watched(clipboard.own_copy)
    monkeypatch.setattr(clipboard, "own_copy", copied)
    opened.actions_by_id["copy"].trigger()
    qtbot.waitUntil(lambda: not opened.worker.busy)
    assert copied.elsewhere


def test_copying_stops_no_work(opened: MainWindow, invert: Invert, qtbot: QtBot) -> None:
    opened.panels["denoise"].fields["strength"].set_value(98)
    opened.panels["denoise"].apply_button.click()
    qtbot.waitUntil(invert.working.is_set)
    opened.clipboard.copy()
    qtbot.wait(20)
    assert opened.worker.busy and opened.foreground.can_stop
    opened.foreground.cancel()
    qtbot.waitUntil(lambda: not opened.worker.busy)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("width", [7, 40])
def test_a_copy_outlives_the_photo(channels: int, width: int) -> None:
    pixels = drawing(300, width, channels)
    shown = to_qimage(Image(pixels.copy()))
    copy = own_copy(shown)
    shown.fill(0)
    assert np.array_equal(from_qimage(copy).pixels, pixels)


def test_i_paste_a_file_from_the_file_manager(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(content)
    window.actions_by_id["paste"].trigger()
    qtbot.waitUntil(lambda: window.document.is_open)
    assert window.document.path == photo


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("no picture")
    window.actions_by_id["paste"].trigger()
    assert window.statusBar().currentMessage() == "There is no picture on the clipboard."
    assert QImage().isNull() and not window.document.is_open


def test_where_nothing_was_ever_copied_nothing_is_pasted(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "mimeData", lambda clipboard, *mode: None)
    QGuiApplication.clipboard().clear()
    window.actions_by_id["paste"].trigger()
    assert "no picture on the clipboard" in window.statusBar().currentMessage()
