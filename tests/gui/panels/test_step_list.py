"""The list of steps stays where it is, whatever is shown above or below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.panels.step_list import StepList
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.recipe import Recipe, Step
from aedesk.recipe.history import Done
from aedesk.tools.registry import TOOLS

STEPS = tuple(Done(tool.title, Step(tool.id, tool.params_type())) for tool in TOOLS)
UNKNOWN = Done("Painted elsewhere", None)
Panel = HistoryPanel | RestorePanel


@pytest.fixture(params=["history", "restore"])
def panel(request: pytest.FixtureRequest, qtbot: QtBot) -> Panel:
    panel: Panel = HistoryPanel() if request.param == "history" else RestorePanel()
    qtbot.addWidget(panel)
    panel.set_state(photo=True, busy=False)
    show(panel, *STEPS)
    panel.show()
    return panel


def show(panel: Panel, *steps: Done) -> None:
    if isinstance(panel, HistoryPanel):
        panel.show_steps(steps)
    else:
        panel.show_recipe(Recipe(tuple(done.step for done in steps if done.step is not None)))


def place(panel: Panel) -> QRect:
    """Of what is scrolled: the list, or in History all its lists as one."""
    QApplication.processEvents()  # a layout waits for them
    rows = panel.list
    return QRect(rows.mapTo(panel, QPoint(0, 0)), rows.size())


def place_of(panel: Panel, row: int) -> QRect:
    rect = panel.steps.list.visualItemRect(panel.steps.list.item(row))
    return QRect(panel.steps.list.viewport().mapTo(panel.list.viewport(), rect.topLeft()), rect.size())


def click(panel: Panel, row: int, qtbot: QtBot) -> None:
    rows = panel.steps.list
    centre = rows.visualItemRect(rows.item(row)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("height", [420, 600, 800, 1400])
def test_a_click_on_a_row_moves_nothing_under_the_mouse(panel: Panel, qtbot: QtBot, height: int) -> None:
    panel.resize(320, height)
    before = place(panel)
    for row in range(len(STEPS)):
        row_before = place_of(panel, row)
        seen = panel.list.viewport().rect().contains(row_before)
        click(panel, row, qtbot)
        assert place(panel) == before
        if seen:
            assert place_of(panel, row) == row_before
    assert panel.steps.fields is not None and panel.steps.fields.isVisible()


def test_the_list_stands_right_below_the_intro(panel: Panel) -> None:
    intro: QWidget = next(label for label in panel.findChildren(QLabel) if label.text() == panel.help)
    if isinstance(panel, RestorePanel):
        intro = panel.care  # its one control stands between them
    for height in (600, 1400):
        panel.resize(320, height)
        below = intro.mapTo(panel, intro.rect().bottomLeft()).y()
        assert 0 < place(panel).top() - below < 40


def test_the_list_stays_with_few_steps_and_many_and_at_work(panel: Panel) -> None:
    panel.resize(320, 700)
    top = place(panel).topLeft()
    for steps in (STEPS[:1], 8 * STEPS, STEPS):
        show(panel, *steps)
        assert place(panel).topLeft() == top and place(panel).bottom() < panel.scroll_area.geometry().top()
    before = place(panel)
    panel.set_state(photo=True, busy=True)
    assert place(panel) == before and not panel.steps.isEnabled()


def test_what_is_said_of_an_unknown_step_does_not_move_the_list(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.set_state(photo=True, busy=False)
    show(panel, *STEPS, UNKNOWN)
    panel.show()
    before = place(panel)
    assert panel.hint.isVisible() and not panel.steps.isEnabled()
    show(panel, *STEPS, STEPS[0])
    assert place(panel) == before and not panel.hint.isVisible() and panel.steps.isEnabled()


def test_a_step_that_is_taken_away_leaves_its_room(panel: Panel, qtbot: QtBot) -> None:
    panel.resize(320, 700)
    before = place(panel)
    panel.steps.list.setCurrentRow(1)
    qtbot.keyClick(panel.steps.list, Qt.Key.Key_Delete)
    assert panel.steps.list.count() == len(STEPS) - 1 and place(panel) == before


def test_words_that_are_too_long_for_a_row_are_in_its_tip(qtbot: QtBot) -> None:
    steps = StepList()
    qtbot.addWidget(steps)
    steps.show_steps(STEPS[:1], ["Fills scratches."])
    steps.set_text(0, "Repair (damage 0.24 %)")
    assert steps.list.item(0).toolTip() == "Repair (damage 0.24 %)\nFills scratches."


def test_a_step_of_any_list_has_an_opacity(panel: Panel, qtbot: QtBot) -> None:
    """Unless it moves pixels."""
    rows = [done.step.tool for done in STEPS if done.step is not None]
    panel.steps.list.setCurrentRow(rows.index("denoise"))
    assert panel.steps.opacity is not None
    panel.steps.opacity.set_value(25)
    kept = panel.steps.steps()[rows.index("denoise")].step
    assert kept is not None and kept.opacity == 25
    panel.steps.list.setCurrentRow(rows.index("turn"))
    assert panel.steps.opacity is None
