from __future__ import annotations

from pytestqt.qtbot import QtBot

from aedesk.gui.panels.param_fields import ParamFields
from aedesk.gui.panels.switch_field import SwitchField
from aedesk.tools.colorize.colorize import ColorizeParams


def test_a_switch_is_a_box_to_tick(qtbot: QtBot) -> None:
    fields = ParamFields(ColorizeParams())
    qtbot.addWidget(fields)
    field = fields.fields["recolor"]
    assert isinstance(field, SwitchField) and field.value == "no"
    with qtbot.waitSignal(fields.changed):
        field.box.click()
    assert fields.params() == ColorizeParams(recolor="yes")
    fields.set_params(ColorizeParams())
    assert not field.box.isChecked()
