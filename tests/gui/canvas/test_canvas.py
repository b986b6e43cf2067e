from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.zoom_view import LARGEST, SMALLEST
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from tests.conftest import drawing


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_picture(Picture.of(Image(drawing(600, 1000))))
    return canvas


def uniform(grey: int) -> Picture:
    pixels = drawing(600, 1000)
    pixels[:] = grey
    return Picture.of(Image(pixels))


def test_fit_shows_the_whole_photo_and_follows_the_window(canvas: Canvas) -> None:
    assert canvas.zoom == pytest.approx(0.4)
    canvas.resize(200, 300)
    assert canvas.zoom == pytest.approx(0.2)
    assert canvas.scale_mode == "fit"


def test_a_small_photo_is_not_blown_up_without_end(canvas: Canvas) -> None:
    canvas.show_picture(Picture.of(Image(drawing(10, 10))))
    assert canvas.zoom == pytest.approx(4.0)


def test_zoom_stops_at_its_ends(canvas: Canvas) -> None:
    canvas.set_scale(1000)
    assert canvas.zoom == pytest.approx(LARGEST)
    canvas.set_scale(0.0001)
    assert canvas.zoom == pytest.approx(SMALLEST)


def test_zoom_is_announced(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.zoom_changed) as signal:
        canvas.set_scale(1.0)
    assert signal.args == [pytest.approx(1.0)]


def test_double_click_switches_between_whole_and_pixels(canvas: Canvas) -> None:
    centre = canvas.viewport().rect().center()
    for expected in (1.0, "fit"):
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        assert canvas.scale_mode == expected


def test_dragging_pans(canvas: Canvas) -> None:
    canvas.set_scale(1.0)
    centre = canvas.viewport().rect().center()
    seen = canvas.mapToScene(centre)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(canvas.viewport(), centre + QPoint(50, 30))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert (seen - canvas.mapToScene(centre)).toPoint() == QPoint(50, 30)


def test_before_is_left_of_the_divider_and_after_right(canvas: Canvas) -> None:
    canvas.show_picture(uniform(220), uniform(30))
    canvas.set_divider(0.5)
    shown = canvas.viewport().grab().toImage()
    quarter, height = shown.width() // 4, shown.height() // 2
    assert shown.pixelColor(quarter, height) == QColor(30, 30, 30)
    assert shown.pixelColor(3 * quarter, height) == QColor(220, 220, 220)


def test_the_keyboard_moves_the_divider(canvas: Canvas) -> None:
    canvas.show_picture(uniform(220), uniform(30))
    canvas.set_divider(0.5)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.divider == pytest.approx(0.51)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.divider == pytest.approx(0.41)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.divider == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.divider == 0.0


def test_the_place_looked_at_survives_another_picture_of_the_same_size(canvas: Canvas) -> None:
    canvas.set_scale(2.0)
    canvas.centerOn(700, 200)
    seen = canvas.mapToScene(canvas.viewport().rect().center())
    canvas.show_picture(uniform(100))
    assert canvas.mapToScene(canvas.viewport().rect().center()) == seen and canvas.zoom == pytest.approx(2.0)
