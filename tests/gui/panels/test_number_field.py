from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aedesk.gui.panels.number_field import NumberField
from aedesk.tools.base import AUTO, Number


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    field = NumberField(Number("Strength", "How much.", 0, 100, auto=True), AUTO)
    qtbot.addWidget(field)
    return field


def test_auto_rules_until_it_is_switched_off(field: NumberField) -> None:
    assert field.value == AUTO and field.spin.text() == "–"
    field.auto.setChecked(False)
    field.slider.setValue(40)
    assert field.value == 40 and field.spin.value() == 40
    field.auto.setChecked(True)
    assert field.value == AUTO and field.spin.text() == "–"


def test_who_drags_or_types_takes_it_off_auto(field: NumberField) -> None:
    heard: list[float | str] = []
    field.changed.connect(lambda: heard.append(field.value))
    field.slider.setValue(40)
    assert field.value == 40 and heard == [40]
    field.auto.setChecked(True)
    field.spin.setValue(60)
    assert field.value == 60 and field.slider.value() == 60 and heard == [40, AUTO, 60]


def test_what_auto_found_is_shown_and_a_start_for_own_wishes(field: NumberField) -> None:
    field.show_found(23.0)
    assert field.spin.text() == "23 %" and field.slider.value() == 23 and field.value == AUTO
    field.auto.setChecked(False)
    assert field.value == 23
    field.set_value(70)
    field.auto.setChecked(True)
    assert field.value == AUTO and field.slider.value() == 23
    field.show_found(None)  # another photo
    assert field.spin.text() == "–"


def test_found_values_do_not_change_a_chosen_one(field: NumberField) -> None:
    field.set_value(70)
    field.show_found(23.0)
    assert field.value == 70 and field.spin.text() == "70 %"


def test_steps_below_one(qtbot: QtBot) -> None:
    field = NumberField(Number("Fine", "How fine.", 0, 1, step=0.05), 0.5)
    qtbot.addWidget(field)
    assert field.slider.maximum() == 20 and field.slider.value() == 10
    field.spin.setValue(0.15)
    assert field.slider.value() == 3 and field.value == pytest.approx(0.15)
    assert not field.auto.isVisibleTo(field)


def test_a_span_around_zero_starts_in_its_middle(qtbot: QtBot) -> None:
    field = NumberField(Number("Warmth", "Warmer or cooler.", -100, 100), 0.0)
    qtbot.addWidget(field)
    assert field.value == 0 and field.slider.value() == 100 and field.slider.maximum() == 200
