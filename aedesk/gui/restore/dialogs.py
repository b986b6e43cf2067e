"""What is asked where recipes come and go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aedesk.gui.files.target import Kinds
from aedesk.gui.look.messages import tr


def ask_open_recipe(parent: QWidget) -> Path | None:
    """The recipe to open; None when the person changed their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open recipe"), "", tr("Recipes (*.json)"))
    return Path(name) if name else None


def recipe_kinds() -> Kinds:
    """The format of recipes."""
    return Kinds(tr("Save recipe"), {tr("Recipes (*.json)"): (".json",)})
