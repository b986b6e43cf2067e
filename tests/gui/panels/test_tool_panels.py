"""Panels that are made when they are wanted."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from aedesk.gui.panels.tool_panel import ToolPanel
from aedesk.gui.panels.tool_panels import ToolPanels
from aedesk.gui.window.main_window import MainWindow
from aedesk.tools import registry


def panels_of(qtbot: QtBot) -> tuple[ToolPanels, list[str]]:
    made: list[str] = []

    def make(tool: object) -> ToolPanel:
        panel = ToolPanel(tool)  # type: ignore[arg-type]
        qtbot.addWidget(panel)
        made.append(panel.tool.id)
        return panel

    return ToolPanels(registry.TOOLS, make), made


def test_each_is_made_once_and_when_it_is_asked_for(qtbot: QtBot) -> None:
    panels, made = panels_of(qtbot)
    assert list(panels) == [tool.id for tool in registry.TOOLS] and "denoise" in panels and len(panels) > 3
    assert made == [] and panels.made == ()
    assert panels["denoise"] is panels["denoise"] and made == ["denoise"]
    assert panels.get("nonsense") is None


def test_who_follows_them_sees_each_once_and_makes_none(qtbot: QtBot) -> None:
    panels, made = panels_of(qtbot)
    first = panels["fading"]
    seen: list[ToolPanel] = []
    panels.each(seen.append)
    assert seen == [first] and made == ["fading"]
    while panels.make_next():
        pass
    assert seen == [first, *(panel for panel in panels.values() if panel is not first)]
    assert sorted(made) == sorted(panels)
    assert not panels.make_next()


def test_the_desk_starts_with_few_of_them_and_makes_the_rest_when_it_rests(
    shipped_desk: MainWindow, qtbot: QtBot
) -> None:
    assert len(shipped_desk.panels.made) < 3 < len(shipped_desk.panels)
    shipped_desk.work.make_rest()
    qtbot.waitUntil(lambda: len(shipped_desk.panels.made) == len(shipped_desk.panels))


def test_one_that_is_made_late_knows_the_photo_and_what_goes_on(shipped_desk: MainWindow, qtbot: QtBot) -> None:
    assert not {"erase", "enlarge", "turn"} & {panel.tool.id for panel in shipped_desk.panels.made}
    note = shipped_desk.panels["enlarge"].size_note
    assert note is not None and note.text()
    assert shipped_desk.panels["enlarge"].apply_button.isEnabled()
    shipped_desk.work.set_state(photo=True, busy=True)
    assert not shipped_desk.panels["turn"].apply_button.isEnabled()


def test_what_was_set_for_a_photo_is_shown_by_a_panel_that_is_made_later(
    shipped_desk: MainWindow, qtbot: QtBot
) -> None:
    params = registry.TURN.params_type(quarter="left")
    shipped_desk.document.edit.settings = {"turn": params}
    assert shipped_desk.panels["turn"].params() == params
