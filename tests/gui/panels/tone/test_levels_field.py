from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.tone.levels_field import LevelsField
from aedesk.gui.panels.tone.levels_handles import BLACK, GAMMA, WHITE
from aedesk.tools.adjust.levels import LevelsSetting

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> LevelsField:
    field = LevelsField(LevelsSetting("Levels", "Black and white."), "0,1,255")
    qtbot.addWidget(field)
    field.resize(271, 100)  # a pixel for each value
    field.show()
    return field


def drag(field: LevelsField, handle: int, by: int, keys: Qt.KeyboardModifier = NONE) -> None:
    handles = field.handles
    begin = QPoint(round(handles.place(handle)), 8)
    QTest.mousePress(handles, LEFT, keys, begin)
    QTest.mouseMove(handles, begin + QPoint(by, 0))
    QTest.mouseRelease(handles, LEFT, keys, begin + QPoint(by, 0))


def values(field: LevelsField) -> list[float]:
    return [float(part) for part in field.value.split(",")]


def test_handles_are_dragged_and_numbers_follow(field: LevelsField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        drag(field, BLACK, 30)
    drag(field, WHITE, -40)
    black, gamma, white = values(field)
    assert (black, gamma, white) == pytest.approx((30, 1, 215), abs=1) and field.numbers.values == (black, 1, white)
    drag(field, GAMMA, -40)
    assert values(field)[1] > 1.3  # to the left the midtones get lighter
    place = field.handles.place(GAMMA)
    drag(field, BLACK, 20)
    assert field.handles.place(GAMMA) > place  # it goes along


def test_black_never_passes_white(field: LevelsField) -> None:
    drag(field, BLACK, 300)
    assert values(field) == [254, 1, 255]
    field.set_value("200,1,210")
    black, _, white = field.numbers.boxes
    assert (black.maximum(), white.minimum()) == (209, 201)


def test_by_keys_alone(field: LevelsField, qtbot: QtBot) -> None:
    handles = field.handles
    handles.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(3):
        names.append(handles.accessibleName())
        qtbot.keyClick(handles, Qt.Key.Key_Left if handles.chosen == WHITE else Qt.Key.Key_Right, SHIFT)
        qtbot.keyClick(handles, Qt.Key.Key_Tab)
    assert names == ["Black point", "Midtones (gamma)", "White point"] and not handles.hasFocus()
    assert values(field) == [10, 0.9, 245]
    handles.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert handles.accessibleName() == "White point" and handles.accessibleDescription() == "245"
    qtbot.keyClick(handles, Qt.Key.Key_Delete)
    assert values(field) == [10, 0.9, 255]


def test_a_double_click_resets_one_and_reset_all(field: LevelsField) -> None:
    field.set_value("20,1.5,230")
    QTest.mouseDClick(field.handles, LEFT, NONE, QPoint(round(field.handles.place(WHITE)), 8))
    assert field.value == "20,1.5,255"
    field.heading.reset.click()
    assert field.neutral and not field.heading.reset.isEnabled()


def test_numbers_are_typed(field: LevelsField) -> None:
    black, gamma, white = field.numbers.boxes
    white.setValue(240)
    gamma.setValue(1.2)
    black.setValue(12)
    assert field.value == "12,1.2,240"


def test_alt_shows_what_is_clipped_for_as_long_as_a_handle_is_dragged(field: LevelsField, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    field.clipping_wanted.connect(wanted.append)
    drag(field, WHITE, -20)
    assert wanted == []
    drag(field, WHITE, -20, ALT)
    assert wanted == [True, False]
