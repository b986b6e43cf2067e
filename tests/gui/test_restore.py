"""Restore on the desk, with Fading only, which needs no network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aedesk.gui.main_window import MainWindow
from aedesk.recipe import Recipe, Step
from aedesk.recipe.recipe import load_recipe
from aedesk.tools.fading import FadingParams
from tests.gui.conftest import Messages, answer_save_dialog, pixels

FADING = Recipe((Step("fading", FadingParams(contrast=40)),))


def restore(window: MainWindow, qtbot: QtBot) -> None:
    window.restore_panel.apply_button.click()
    qtbot.waitUntil(lambda: not window.runner.busy)


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
