"""Restore on the desk, with Fading only, which needs no network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.window.main_window import MainWindow
from aedesk.imaging.mask import Mask
from aedesk.recipe import Finding, Recipe, Step
from aedesk.recipe.care import CARE
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import load_recipe
from aedesk.tools.fading import FadingParams
from aedesk.tools.repair.repair import FILLED, LEFT
from tests.gui.conftest import Messages, answer_save_dialog, pixels
from tests.gui.restore.test_restore_panel import click

NOTHING = Outcome.nothing((60, 90))

FADING = Recipe((Step("fading", FadingParams(contrast=40)),))


def restore(window: MainWindow, qtbot: QtBot) -> None:
    window.restore_panel.apply_button.click()
    qtbot.waitUntil(lambda: not window.worker.busy)


def test_restore_is_one_step_and_trying_again_starts_from_before_it(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.panel_stack.currentWidget() is opened.restore_panel
    opened.restore_panel.show_recipe(FADING)
    original = pixels(opened)
    restore(opened, qtbot)
    first = pixels(opened)
    assert not np.array_equal(first, original) and opened.document.undo_stack.count() == 1
    restore(opened, qtbot)
    assert np.array_equal(pixels(opened), first) and opened.document.undo_stack.count() == 1
    opened.restore_panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    restore(opened, qtbot)
    assert np.array_equal(pixels(opened), original) and not opened.document.modified


def test_restore_is_tried_again_though_the_photo_before_it_was_forgotten(opened: MainWindow, qtbot: QtBot) -> None:
    opened.restore_panel.show_recipe(FADING)
    opened.tool_controller.apply(opened.panels["denoise"].tool, opened.panels["denoise"].params())
    qtbot.waitUntil(lambda: not opened.worker.busy)
    restore(opened, qtbot)
    first, before = pixels(opened), opened.document.undo_target()
    assert before is not None
    opened.document.pictures.forget(before.picture)  # as after many undos on a full disk
    restore(opened, qtbot)
    qtbot.waitUntil(lambda: opened.document.pictures.knows(before.picture) and not opened.worker.busy)
    assert np.array_equal(pixels(opened), first) and opened.document.undo_stack.count() == 2


def test_recipes_go_to_files_and_come_back(
    opened: MainWindow, tmp_path: Path, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mein rezept.json"
    answer_save_dialog(monkeypatch, path.with_suffix(""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **options: (str(path), ""))
    opened.restore_panel.show_recipe(FADING)
    opened.restore_panel.save_button.click()
    assert load_recipe(path) == FADING
    opened.restore_panel.show_recipe(None)
    opened.restore_panel.open_button.click()
    assert opened.restore_panel.recipe() == FADING
    path.write_text("{}")
    opened.restore_panel.open_button.click()
    assert "mein rezept.json" in messages.texts[0] and opened.restore_panel.recipe() == FADING
    messages.answer = "Cancel"
    opened.restore_panel.save_button.click()
    assert path.read_text() == "{}"


def square(top: int, left: int) -> Mask:
    marked = np.zeros((60, 90), np.bool_)
    marked[top : top + 10, left : left + 10] = True
    return Mask(marked)


def test_i_see_what_would_be_filled_while_i_choose_how_much(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def found(tool: object, picture: object, params: object, *rest: object) -> MaskState:
        asked.append(params)
        return MaskState.of(square(10, 10))

    monkeypatch.setattr("aedesk.gui.restore.restore_care.find_mask", found)
    click(opened.restore_panel, "thorough")
    qtbot.waitUntil(lambda: not opened.worker.busy and opened.canvas.marks.isVisible())
    assert asked == [CARE["thorough"]] and opened.document.mask is None
    assert "1.9" in opened.restore_panel.summary.text()
    opened.restore_panel.show_recipe(FADING)
    restore(opened, qtbot)
    assert not opened.canvas.marks.isVisible()  # the photo is another one now


def test_i_have_what_was_left_shown_and_repair_it(opened: MainWindow, qtbot: QtBot) -> None:
    left = square(30, 40)
    panel = opened.restore_panel
    panel.show_recipe(Recipe((Step("repair", CARE["normal"]),)))
    panel.show_findings([Finding("repair", {FILLED: 2, LEFT: 1}, NOTHING, left=left)])
    panel.show_left.click()
    assert opened.panel_stack.currentWidget() is opened.panels["repair"]
    shown = opened.document.mask
    assert shown is not None and np.array_equal(shown.mask.marked, left.marked)
