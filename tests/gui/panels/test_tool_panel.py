from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import aedesk.gui
from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.tools.base import LookTool, declarations
from aedesk.tools.registry import TOOLS
from tests.gui.conftest import Invert, InvertParams


@pytest.fixture
def panel(qtbot: QtBot, invert: Invert) -> ToolPanel:
    panel = ToolPanel(invert)
    qtbot.addWidget(panel)
    return panel


def test_apply_hands_over_what_is_set(panel: ToolPanel, qtbot: QtBot) -> None:
    assert panel.params() == InvertParams()
    panel.set_state(photo=True, busy=False)
    panel.fields["strength"].set_value(12)
    with qtbot.waitSignal(panel.apply_requested) as signal:
        panel.apply_button.click()
    assert signal.args == [panel.tool, InvertParams(strength=12.0)]


def test_nothing_can_be_applied_without_a_photo_or_while_busy(panel: ToolPanel) -> None:
    for photo, busy in ((False, False), (True, True)):
        panel.set_state(photo, busy)
        assert not panel.apply_button.isEnabled()
    panel.set_state(photo=True, busy=False)
    assert panel.apply_button.isEnabled()


def test_every_parameter_of_every_tool_has_a_field(qtbot: QtBot) -> None:
    for tool in TOOLS:
        panel = ToolPanel(tool)
        qtbot.addWidget(panel)
        assert list(panel.fields) == list(declarations(tool.params_type))
        assert panel.params() == tool.params_type()


def test_a_look_sets_its_sliders_and_is_let_go_when_one_moves(qtbot: QtBot) -> None:
    tool = next(tool for tool in TOOLS if isinstance(tool, LookTool))
    panel = ToolPanel(tool)
    qtbot.addWidget(panel)
    assert panel.looks is not None and panel.looks.value == next(iter(tool.looks))
    for name, look in reversed(tool.looks.items()):
        with qtbot.waitSignal(panel.moved):
            panel.looks.button(name).click()
        assert look.is_set(panel.params()) and panel.looks.value == name
    panel.looks.button("vivid").click()
    panel.settle()
    panel.fields["warmth"].set_value(-7)
    assert panel.looks.value is None
    panel.put_back()
    assert panel.looks.value == "vivid"


def test_the_first_look_is_that_of_the_usual_parameters() -> None:
    for tool in TOOLS:
        if isinstance(tool, LookTool):
            assert next(iter(tool.looks.values())).is_set(tool.params_type())


def test_what_belongs_to_a_kind_of_tool_has_a_place_around_the_parameters(qtbot: QtBot) -> None:
    panel = ToolPanel(Invert())
    qtbot.addWidget(panel)
    first, last = QLabel("first"), QLabel("last")
    panel.above.addWidget(first)
    panel.below.addWidget(last)
    panel.show()
    field = panel.fields["strength"]
    places = [part.mapTo(panel, QPoint(0, 0)).y() for part in (first, field, last)]
    assert places == sorted(places)


def test_no_panel_counts_in_the_layout_of_another() -> None:
    package = Path(aedesk.gui.__file__).parent
    sources = {path.name: path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    assert not [name for name, source in sources.items() if re.search(r"\.insert(Widget|Layout)\(", source)]
