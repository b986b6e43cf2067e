from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.tone.counts import Counts
from aedesk.gui.panels.tone.curve_field import CurveField
from aedesk.imaging.pixels.histogram import histogram
from aedesk.tools.adjust.curve import CurveSetting, Point
from tests.gui.panels.tone.test_histogram_view import ramp

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> CurveField:
    field = CurveField(CurveSetting("Curve", "Points."), "0,0 255,255")
    qtbot.addWidget(field)
    field.resize(280, 300)
    field.show()
    return field


def at(field: CurveField, point: Point) -> QPoint:
    return field.view.place(point).toPoint()


def drag(field: CurveField, begin: Point, end: Point) -> None:
    view = field.view
    QTest.mousePress(view, LEFT, pos=at(field, begin))
    QTest.mouseMove(view, at(field, end))
    QTest.mouseRelease(view, LEFT, pos=at(field, end))


def points(field: CurveField) -> list[tuple[float, ...]]:
    return [tuple(map(float, point.split(","))) for point in field.value.split()]


def test_a_click_adds_a_point_and_dragging_moves_it(field: CurveField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        drag(field, (64, 64), (64, 20))
    (_, added, _) = points(field)
    assert added == pytest.approx((64, 20), abs=3)
    drag(field, (added[0], added[1]), (120, 100))
    assert points(field)[1] == pytest.approx((120, 100), abs=3) and len(points(field)) == 3
    drag(field, (120, 100), (400, 100))  # no further than its neighbour
    assert points(field)[1][0] == 254


def test_a_click_near_the_curve_puts_the_point_on_it(field: CurveField) -> None:
    QTest.mouseClick(field.view, LEFT, pos=at(field, (100, 100)) + QPoint(0, 6))
    assert points(field)[1][0] == points(field)[1][1] and not field.heading.reset.isEnabled()
    QTest.mouseClick(field.view, Qt.MouseButton.RightButton, pos=at(field, (200, 100)))
    assert len(points(field)) == 3


def test_a_double_click_removes_a_point_and_puts_an_end_into_its_corner(field: CurveField) -> None:
    field.set_value("0,40 64,90 255,255")
    QTest.mouseDClick(field.view, LEFT, pos=at(field, (64, 90)))
    assert field.value == "0,40 255,255"
    QTest.mouseDClick(field.view, LEFT, pos=at(field, (0, 40)))
    assert field.value == "0,0 255,255"


def test_by_keys_alone(field: CurveField, qtbot: QtBot) -> None:
    view = field.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.chosen == 0
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    assert field.value == "0,0 128,128 255,255" and view.chosen == 1
    for key, modifier in ((Qt.Key.Key_Up, SHIFT), (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier)):
        qtbot.keyClick(view, key, modifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert field.value == "0,0 127,139 255,255"
    assert view.accessibleDescription() == "Point 2 of 3: 127 becomes 139" and view.accessibleName() == "Curve"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.chosen == 2 and view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.chosen == 1
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert field.value == "0,0 255,255" and view.chosen == 0
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_numbers_follow_the_chosen_point_and_move_it(field: CurveField) -> None:
    field.set_value("0,0 64,90 255,255")
    field.view.choose(1)
    before, after = field.numbers.boxes
    assert field.numbers.values == (64, 90)
    after.setValue(100)
    before.setValue(70)
    assert field.value == "0,0 70,100 255,255"
    assert field.heading.reset.isEnabled()
    field.heading.reset.click()
    assert field.value == "0,0 255,255" and not field.heading.reset.isEnabled()


def test_it_is_drawn_over_what_it_moves(field: CurveField) -> None:
    def lit(x: float, y: float) -> int:
        place = field.view.place((x, y))
        return field.view.grab().toImage().pixelColor(QPointF(place).toPoint()).lightness()

    before = lit(200, 4)
    field.view.show_counts(Counts(histogram(ramp())))
    assert lit(200, 4) != before
