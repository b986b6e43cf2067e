from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTransform

from aedesk.gui.canvas.hint_pins import HintPins
from aedesk.tools.hint import Hint

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
TWICE = QTransform.fromScale(2, 2)


def pins_and_reports() -> tuple[HintPins, list[tuple[object, ...]]]:
    pins, reports = HintPins(), []
    pins.set_hints([Hint(50, 50, (255, 0, 0)), Hint(80, 20, (0, 0, 255))])
    pins.set_active(True)
    pins.asked.connect(lambda place, index: reports.append(("asked", place.x(), place.y(), index)))
    pins.moved.connect(lambda index, place: reports.append(("moved", index, place.x(), place.y())))
    pins.removed.connect(lambda index: reports.append(("removed", index)))
    return pins, reports


def test_a_click_asks_for_a_new_pin_or_about_the_one_that_is_there(qapp: object) -> None:
    pins, reports = pins_and_reports()
    assert not pins.press(QPointF(20, 20), LEFT, TWICE) and pins.release(QPointF(10, 10), LEFT)
    assert pins.press(QPointF(103, 99), LEFT, TWICE) and pins.release(QPointF(51.5, 49.5), LEFT)
    assert reports == [("asked", 10, 10, -1), ("asked", 50.5, 50.5, 0)]


def test_a_pin_is_dragged_and_beside_pins_the_photo_is(qapp: object) -> None:
    pins, reports = pins_and_reports()
    pins.press(QPointF(101, 101), LEFT, TWICE)
    assert pins.move(QPointF(103, 101), QPointF(51.5, 50.5)) and reports == []  # a hand that trembles
    assert pins.move(QPointF(120, 101), QPointF(60, 50.5)) and pins.release(QPointF(60, 50.5), LEFT)
    assert reports == [("moved", 0, 60, 50.5)]
    pins.press(QPointF(20, 20), LEFT, TWICE)
    assert not pins.move(QPointF(60, 20), QPointF(30, 10)) and not pins.release(QPointF(30, 10), LEFT)
    assert len(reports) == 1


def test_pins_are_taken_away(qapp: object) -> None:
    pins, reports = pins_and_reports()
    assert pins.press(QPointF(161, 41), RIGHT, TWICE) and reports == [("removed", 1)]
    assert not pins.remove_selected()
    pins.press(QPointF(101, 101), LEFT, TWICE)
    pins.release(QPointF(50, 50), LEFT)
    assert pins.remove_selected() and reports[-1] == ("removed", 0)
    pins.set_active(False)
    assert not pins.remove_selected() and not pins.press(QPointF(101, 101), LEFT, TWICE)


def test_escape_forgets_a_drag(qapp: object) -> None:
    pins, reports = pins_and_reports()
    pins.press(QPointF(101, 101), LEFT, TWICE)
    pins.move(QPointF(140, 101), QPointF(70, 50))
    assert pins.cancel() and not pins.release(QPointF(70, 50), LEFT) and reports == []


def test_a_stroke_with_shift_brushes_the_colour_of_its_pin(qapp: object) -> None:
    pins, reports = pins_and_reports()
    strokes: list[tuple[int, list[tuple[float, float]]]] = []
    pins.brushed.connect(lambda index, places: strokes.append((index, [(p.x(), p.y()) for p in places])))
    assert pins.press(QPointF(101, 101), LEFT, TWICE, brush=True)  # on the first pin
    for x in range(104, 201, 8):
        assert pins.move(QPointF(x, 101), QPointF(x / 2, 50.5))
    assert pins.release(QPointF(100, 50.5), LEFT)
    (index, places), *others = strokes
    assert index == 0 and not others and len(places) == 3 and all(y == 50.5 for _, y in places)
    # Beside the pins: that of the selected one. A click with Shift brushes nothing, and asks for nothing.
    pins.press(QPointF(20, 20), LEFT, TWICE, brush=True)
    pins.release(QPointF(10, 10), LEFT)
    assert len(strokes) == 1 and reports == []
    pins.press(QPointF(20, 20), LEFT, TWICE, brush=True)
    pins.move(QPointF(120, 20), QPointF(60, 10))
    assert pins.cancel() and not pins.release(QPointF(60, 10), LEFT) and len(strokes) == 1
