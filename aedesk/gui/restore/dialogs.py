"""What is asked where recipes come and go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aedesk.gui.look.messages import tr


def ask_open_recipe(parent: QWidget) -> Path | None:
    """The recipe to open; None when the person changed their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open recipe"), "", tr("Recipes (*.json)"))
    return Path(name) if name else None


def ask_save_recipe(parent: QWidget) -> Path | None:
    """Where to keep a recipe, ending in .json; None when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`."""
    options = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Save recipe"), "recipe.json", tr("Recipes (*.json)"), options=options
    )
    if not name:
        return None
    return Path(name) if name.lower().endswith(".json") else Path(name + ".json")
