from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aedesk.gui.look.design import DARK, palette_of
from aedesk.gui.look.style import DeskStyle
from aedesk.gui.panels.number_field import NumberField
from aedesk.gui.panels.slider import Slider
from aedesk.tools.base import AUTO, Number

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(qtbot: QtBot) -> Slider:
    slider = Slider()
    qtbot.addWidget(slider)
    slider.setRange(0, 100)
    slider.resize(300, 20)
    slider.show()
    return slider


def test_it_goes_where_it_is_clicked_and_follows_the_mouse(slider: Slider, qtbot: QtBot) -> None:
    taken: list[int] = []
    slider.sliderPressed.connect(lambda: taken.append(slider.value()))
    qtbot.mousePress(slider, LEFT, pos=QPoint(150, 10))
    assert 48 <= slider.value() <= 52
    qtbot.mouseMove(slider, QPoint(225, 10))
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(225, 10))
    assert 73 <= slider.value() <= 79
    assert taken == [0]  # once, and before it moved
    for place, value in ((0, 0), (299, 100)):
        qtbot.mouseClick(slider, LEFT, pos=QPoint(place, 10))
        assert slider.value() == value


def test_the_wheel_never_moves_it(slider: Slider) -> None:
    slider.setValue(40)
    slider.setFocus()
    QTest.wheelEvent(slider.windowHandle(), QPointF(150, 10), QPoint(0, -120))
    QApplication.processEvents()
    assert slider.value() == 40


@pytest.mark.parametrize(("default", "value"), [(50.0, 50.0), (AUTO, AUTO)])
def test_a_double_click_or_delete_brings_the_usual_value_back(
    default: float | str, value: float | str, qtbot: QtBot
) -> None:
    field = NumberField(Number("Strength", "How much.", 0, 100, auto=default == AUTO), default)
    qtbot.addWidget(field)
    field.resize(300, 60)
    field.show()
    for undo in (
        lambda: qtbot.mouseDClick(field.slider, LEFT, pos=QPoint(280, 8)),
        lambda: qtbot.keyClick(field.slider, Qt.Key.Key_Delete),
    ):
        qtbot.mouseClick(field.slider, LEFT, pos=QPoint(280, 8))
        assert field.value not in (AUTO, value)
        undo()
        assert field.value == value


@pytest.mark.parametrize(("at", "filled", "empty"), [(-60, 0.35, 0.65), (60, 0.65, 0.35)])
def test_it_is_filled_from_its_zero(at: int, filled: float, empty: float, qtbot: QtBot) -> None:
    style = DeskStyle()
    field = NumberField(Number("Warmth", "Warmer or cooler.", -100, 100), float(at))
    qtbot.addWidget(field)
    slider = field.slider
    slider.setStyle(style)
    field.setPalette(palette_of(DARK))
    field.resize(300, 60)
    shot = slider.grab().toImage()
    row = shot.height() // 2

    def light(share: float) -> int:
        return shot.pixelColor(round(share * shot.width()), row).lightness()

    window = QColor(palette_of(DARK).color(QPalette.ColorRole.Window)).lightness()
    assert light(filled) > light(empty) + 40 > window
    slider.setStyle(None)  # the style goes before the slider
