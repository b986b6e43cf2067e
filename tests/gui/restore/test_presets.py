"""Presets: recipes by name in the menu of Restore."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QInputDialog

from aedesk.gui.window.main_window import MainWindow
from aedesk.recipe import Recipe, Step
from aedesk.recipe.presets import named_recipe, presets
from aedesk.tools.fading import FadingParams
from tests.gui.conftest import Messages
from tests.gui.restore.test_restore import FADING


def test_i_keep_steps_under_a_name(opened: MainWindow, messages: Messages, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = opened.restore_panel
    panel.show_recipe(FADING)
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: ("album 1931", True))
    opened.presets.keep()
    assert presets() == ["album 1931"]
    panel.show_recipe(None)
    opened.presets.fill()
    panel.presets_menu.actions()[0].trigger()
    assert panel.recipe() == FADING
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: ("a/b", True))
    opened.presets.keep()
    assert "cannot be the name" in messages.texts[0]
    opened.presets.remove("album 1931")
    assert presets() == []


def test_a_preset_is_replaced_only_where_i_say_so(
    opened: MainWindow, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: ("album 1931", True))
    warm = Recipe((Step("fading", FadingParams(warmth=10)),))
    for recipe, answer, kept in ((FADING, "Cancel", FADING), (warm, "Cancel", FADING), (warm, "Replace", warm)):
        messages.answer = answer
        opened.restore_panel.show_recipe(recipe)
        opened.presets.keep()
        assert named_recipe("album 1931") == kept
    assert ["album 1931" in text and "Replace it?" in text for text in messages.texts] == [True, True]
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: ("another", False))
    opened.presets.keep()
    assert presets() == ["album 1931"]
