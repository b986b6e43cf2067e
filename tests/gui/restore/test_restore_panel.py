from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.imaging.mask import Mask
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.care import CARE, NORMAL
from aedesk.recipe.outcome import Outcome
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.repair.repair import FILLED, LEFT, RepairParams

NOTHING = Outcome.nothing((60, 90))

RECIPE = Recipe((Step("denoise", DenoiseParams(strength=20)), Step("fading", FadingParams(), enabled=False)))


@pytest.fixture
def panel(qtbot: QtBot) -> RestorePanel:
    panel = RestorePanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.set_state(photo=True, busy=False)
    return panel


def test_without_steps_the_photo_decides(panel: RestorePanel, qtbot: QtBot) -> None:
    assert panel.recipe() is None and panel.hint.isVisible() and not panel.save_button.isEnabled()
    with qtbot.waitSignal(panel.restore_requested) as signal:
        panel.apply_button.click()
    assert signal.args == [None]


def test_listed_steps_come_back_and_can_be_switched(panel: RestorePanel) -> None:
    panel.show_recipe(RECIPE)
    assert panel.recipe() == RECIPE and not panel.hint.isVisible()
    panel.list.item(1).setCheckState(Qt.CheckState.Checked)
    panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    changed = panel.recipe()
    assert changed is not None and [step.enabled for step in changed.steps] == [False, True]


def test_a_step_is_adjusted_below_the_list(panel: RestorePanel) -> None:
    panel.show_recipe(RECIPE)
    panel.list.setCurrentRow(1)
    assert panel.steps.heading.text() == "Faded colours"
    fields = panel.steps.fields
    assert fields is not None
    fields.fields["warmth"].set_value(30)
    panel.list.setCurrentRow(0)
    changed = panel.recipe()
    assert changed is not None and changed.steps[1].params == FadingParams(warmth=30)
    assert changed.steps[0] == RECIPE.steps[0]


def test_steps_can_be_moved(panel: RestorePanel) -> None:
    panel.show_recipe(RECIPE)
    panel.list.insertItem(0, panel.list.takeItem(1))
    moved = panel.recipe()
    assert moved is not None and [step.tool for step in moved.steps] == ["fading", "denoise"]


def test_findings_stand_behind_their_steps(panel: RestorePanel) -> None:
    panel.show_recipe(RECIPE)
    panel.show_findings([Finding("denoise", {"strength": 20, "jpeg": 4}, NOTHING)])
    assert [panel.list.item(row).text() for row in (0, 1)] == ["Denoise – light", "Faded colours"]
    assert "strength 20 %, JPEG 4 %" in panel.list.item(0).toolTip()


def test_another_photo_clears_a_proposal_but_not_a_recipe_from_a_file(panel: RestorePanel) -> None:
    panel.show_recipe(RECIPE)
    panel.use(None)
    assert panel.recipe() is None
    panel.show_recipe(RECIPE, from_file=True)
    panel.use(None)
    assert panel.recipe() == RECIPE


def test_a_tool_that_is_taken_twice_has_two_findings(panel: RestorePanel) -> None:
    panel.show_recipe(Recipe((*RECIPE.steps, RECIPE.steps[0])))
    panel.show_findings([Finding("denoise", {"strength": 40}, NOTHING), Finding("denoise", {"strength": 3}, NOTHING)])
    texts = [panel.list.item(row).text() for row in range(3)]
    assert texts == ["Denoise – medium", "Faded colours", "Denoise – light"]


def test_the_care_is_pressed_that_the_steps_have(panel: RestorePanel) -> None:
    assert panel.care.value == NORMAL
    panel.show_recipe(Recipe((Step("repair", CARE["careful"]), *RECIPE.steps)))
    assert panel.care.value == "careful"
    panel.show_recipe(Recipe((Step("repair", replace(CARE["careful"], margin=9)),)))
    assert panel.care.value is None  # the sliders were moved


def test_another_care_changes_the_step_of_repair_only(panel: RestorePanel, qtbot: QtBot) -> None:
    panel.show_recipe(Recipe((Step("repair", CARE[NORMAL], enabled=False), *RECIPE.steps)))
    with qtbot.waitSignal(panel.care_chosen) as signal:
        click(panel, "thorough")
    assert signal.args == ["thorough"] and panel.care.value == "thorough"
    assert panel.recipe() == Recipe((Step("repair", CARE["thorough"], enabled=False), *RECIPE.steps))


def test_a_step_that_evens_out_stains_keeps_its_settings(panel: RestorePanel) -> None:
    even = Step("repair", RepairParams(method="even"))
    panel.show_recipe(Recipe((Step("repair", CARE[NORMAL]), even)))
    click(panel, "careful")
    assert panel.recipe() == Recipe((Step("repair", CARE["careful"]), even)) and panel.care.value == "careful"


def test_what_was_filled_and_left_is_a_sentence(panel: RestorePanel, qtbot: QtBot) -> None:
    left = Mask.empty(4, 4)
    panel.show_recipe(Recipe((Step("repair", CARE[NORMAL]),)))
    panel.show_findings([Finding("repair", {"damage %": 1.0, FILLED: 212, LEFT: 14}, NOTHING, left=left)])
    assert "212" in panel.summary.text() and "14" in panel.summary.text() and panel.show_left.isVisible()
    with qtbot.waitSignal(panel.show_left_requested) as signal:
        panel.show_left.click()
    assert signal.args == [left]
    panel.show_findings([Finding("repair", {"damage %": 1.0, FILLED: 3, LEFT: 0}, NOTHING, left=left)])
    assert "3" in panel.summary.text() and not panel.show_left.isVisible()
    panel.use(None)
    assert not panel.summary.isVisible()


def test_a_photo_finds_the_panel_as_it_was_left(panel: RestorePanel, qtbot: QtBot) -> None:
    left = Mask(np.eye(4, dtype=np.bool_))
    recipe = Recipe((Step("repair", CARE["thorough"]),))
    panel.show_recipe(recipe)
    panel.show_findings([Finding("repair", {"damage %": 1.0, FILLED: 212, LEFT: 14}, NOTHING, left=left)])
    words, rows, kept = panel.summary.text(), [panel.list.item(0).text()], panel.settings()
    panel.use(None)
    assert panel.recipe() is None and panel.care.value == NORMAL
    panel.use(kept)
    assert panel.recipe() == recipe and panel.care.value == "thorough"
    assert panel.summary.text() == words and [panel.list.item(0).text()] == rows
    with qtbot.waitSignal(panel.show_left_requested) as signal:
        panel.show_left.click()
    assert signal.args is not None and (signal.args[0].marked == left.marked).all()


def click(panel: RestorePanel, care: str) -> None:
    """Press a segment as a person does."""
    names = list(CARE)
    buttons = panel.care.findChildren(QPushButton)
    buttons[names.index(care)].click()
