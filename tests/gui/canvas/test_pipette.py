from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.pipette import Pipette
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image

LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[Canvas]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    canvas.show_picture(Picture.of(Image(np.full((400, 600, 3), 90, np.uint8))))
    canvas.set_scale(1.0)
    yield canvas
    canvas.clipping.close()


@pytest.fixture
def pipette(canvas: Canvas) -> Pipette:
    pipette = Pipette(canvas)
    pipette.set_active(True)
    return pipette


def test_a_click_picks_the_place_under_the_mouse(canvas: Canvas, pipette: Pipette, qtbot: QtBot) -> None:
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.CrossCursor
    with qtbot.waitSignal(pipette.picked) as signal:
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(30, 40))
    assert signal.args == [canvas.mapToScene(QPoint(30, 40))]
    assert pipette.active  # whoever has given it takes it back


def test_beside_the_photo_nothing_is_picked(canvas: Canvas, pipette: Pipette) -> None:
    canvas.set_scale("fit")
    picked: list[QPointF] = []
    pipette.picked.connect(picked.append)
    canvas.show_picture(Picture.of(Image(np.full((400, 100, 3), 90, np.uint8))))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(3, 100))
    assert picked == []


def test_the_middle_button_and_space_move_the_photo(canvas: Canvas, pipette: Pipette, qtbot: QtBot) -> None:
    picked: list[QPointF] = []
    pipette.picked.connect(picked.append)
    for button in (MIDDLE, LEFT):
        before = canvas.mapToScene(QPoint(0, 0))
        if button == LEFT:
            qtbot.keyPress(canvas, Qt.Key.Key_Space)
        QTest.mousePress(canvas.viewport(), button, NONE, QPoint(100, 100))
        QTest.mouseMove(canvas.viewport(), QPoint(70, 80))
        QTest.mouseRelease(canvas.viewport(), button, NONE, QPoint(70, 80))
        assert canvas.mapToScene(QPoint(0, 0)) != before
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert picked == []
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(30, 40))
    assert len(picked) == 1


def test_esc_puts_it_away(canvas: Canvas, pipette: Pipette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pipette.left):
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    pipette.set_active(False)
    picked: list[QPointF] = []
    pipette.picked.connect(picked.append)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(30, 40))
    assert picked == [] and canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
