from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from aedesk.gui.canvas.mask_brush import LARGEST, SMALLEST, MaskBrush, Mode

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


def test_the_hand_leaves_the_mouse_to_the_canvas(qapp: object) -> None:
    hands = MaskBrush()
    assert not hands.press(QPointF(3, 3), LEFT) and not hands.release(LEFT)
    hands.set_mode(Mode.BRUSH)
    assert not hands.press(QPointF(3, 3), MIDDLE)


def test_a_stroke_is_reported_at_its_end(qapp: object) -> None:
    hands, strokes = MaskBrush(), []
    hands.stroke.connect(lambda *stroke: strokes.append(stroke))
    hands.set_mode(Mode.BRUSH)
    assert hands.press(QPointF(3, 4), LEFT) and hands.move(QPointF(5, 6)) and strokes == []
    assert hands.release(LEFT) and strokes == [([(3.0, 4.0), (5.0, 6.0)], 20.0, False)]
    hands.press(QPointF(1, 1), RIGHT)
    hands.release(RIGHT)
    hands.set_mode(Mode.ERASER)
    hands.press(QPointF(2, 2), LEFT)
    hands.release(LEFT)
    assert [erase for *_, erase in strokes] == [False, True, True]


def test_another_tool_forgets_what_is_being_drawn(qapp: object) -> None:
    hands, outlines = MaskBrush(), []
    hands.outline.connect(lambda *outline: outlines.append(outline))
    hands.set_mode(Mode.LASSO)
    hands.press(QPointF(1, 1), LEFT)
    assert hands.drawing
    hands.set_mode(Mode.BRUSH)
    assert not hands.drawing and not hands.release(LEFT) and outlines == []


def test_the_brush_has_bounds_and_every_step_is_one(qapp: object) -> None:
    hands = MaskBrush()
    seen = [hands.diameter]
    for _ in range(60):
        hands.resize(-1)
        seen.append(hands.diameter)
    assert hands.diameter == SMALLEST and sorted(seen, reverse=True) == seen and len(set(seen)) > 12
    for _ in range(80):
        hands.resize(1)
    assert hands.diameter == LARGEST


def test_a_second_button_neither_begins_a_stroke_nor_ends_one(qapp: object) -> None:
    hands, strokes = MaskBrush(), []
    hands.stroke.connect(lambda *stroke: strokes.append(stroke))
    hands.set_mode(Mode.BRUSH)
    hands.press(QPointF(1, 1), LEFT)
    assert hands.press(QPointF(9, 9), RIGHT) and hands.press(QPointF(9, 9), MIDDLE)
    assert not hands.release(RIGHT) and hands.drawing and strokes == []
    hands.release(LEFT)
    assert strokes == [([(1.0, 1.0)], 20.0, False)]


def test_nothing_is_begun_and_nothing_goes_on_while_not_ready(qapp: object) -> None:
    hands = MaskBrush()
    hands.set_mode(Mode.BRUSH)
    hands.press(QPointF(1, 1), LEFT)
    hands.set_ready(False)
    assert not hands.drawing and not hands.active and not hands.press(QPointF(1, 1), LEFT)
    hands.set_ready(True)
    assert hands.active and hands.press(QPointF(1, 1), LEFT)
