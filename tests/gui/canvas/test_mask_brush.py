from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from aedesk.gui.canvas.mask_brush import LARGEST, SMALLEST, MaskBrush, Mode

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


def test_the_hand_leaves_the_mouse_to_the_canvas(qapp: object) -> None:
    brush = MaskBrush()
    assert not brush.press(QPointF(3, 3), LEFT) and not brush.release(LEFT)
    brush.set_mode(Mode.BRUSH)
    assert not brush.press(QPointF(3, 3), MIDDLE)


def test_a_stroke_is_reported_at_its_end(qapp: object) -> None:
    brush, strokes = MaskBrush(), []
    brush.stroke.connect(lambda *stroke: strokes.append(stroke))
    brush.set_mode(Mode.BRUSH)
    assert brush.press(QPointF(3, 4), LEFT) and brush.move(QPointF(5, 6)) and strokes == []
    assert brush.release(LEFT) and strokes == [([(3.0, 4.0), (5.0, 6.0)], 20.0, False)]
    brush.press(QPointF(1, 1), RIGHT)
    brush.release(RIGHT)
    brush.set_mode(Mode.ERASER)
    brush.press(QPointF(2, 2), LEFT)
    brush.release(LEFT)
    assert [erase for *_, erase in strokes] == [False, True, True]


def test_another_tool_forgets_what_is_being_drawn(qapp: object) -> None:
    brush, outlines = MaskBrush(), []
    brush.outline.connect(lambda *outline: outlines.append(outline))
    brush.set_mode(Mode.LASSO)
    brush.press(QPointF(1, 1), LEFT)
    assert brush.drawing
    brush.set_mode(Mode.BRUSH)
    assert not brush.drawing and not brush.release(LEFT) and outlines == []


def test_the_brush_has_bounds_and_every_step_is_one(qapp: object) -> None:
    brush = MaskBrush()
    seen = [brush.diameter]
    for _ in range(60):
        brush.resize(-1)
        seen.append(brush.diameter)
    assert brush.diameter == SMALLEST and sorted(seen, reverse=True) == seen and len(set(seen)) > 12
    for _ in range(80):
        brush.resize(1)
    assert brush.diameter == LARGEST


def test_a_second_button_neither_begins_a_stroke_nor_ends_one(qapp: object) -> None:
    brush, strokes = MaskBrush(), []
    brush.stroke.connect(lambda *stroke: strokes.append(stroke))
    brush.set_mode(Mode.BRUSH)
    brush.press(QPointF(1, 1), LEFT)
    assert brush.press(QPointF(9, 9), RIGHT) and brush.press(QPointF(9, 9), MIDDLE)
    assert not brush.release(RIGHT) and brush.drawing and strokes == []
    brush.release(LEFT)
    assert strokes == [([(1.0, 1.0)], 20.0, False)]


def test_nothing_is_begun_and_nothing_goes_on_while_not_ready(qapp: object) -> None:
    brush = MaskBrush()
    brush.set_mode(Mode.BRUSH)
    brush.press(QPointF(1, 1), LEFT)
    brush.set_ready(False)
    assert not brush.drawing and not brush.active and not brush.press(QPointF(1, 1), LEFT)
    brush.set_ready(True)
    assert brush.active and brush.press(QPointF(1, 1), LEFT)
