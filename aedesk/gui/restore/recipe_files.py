"""Recipes from files and into files, with the questions that belong to it."""

from __future__ import annotations

from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import ask_target
from aedesk.gui.look.messages import show_error
from aedesk.gui.restore.dialogs import ask_open_recipe, recipe_kinds
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.recipe.recipe import load_recipe, save_recipe


def open_recipe_into(panel: RestorePanel) -> None:
    """Let the person choose a recipe and list its steps."""
    path = ask_open_recipe(panel)
    if path is not None:
        show_recipe_file(panel, path)


def show_recipe_file(panel: RestorePanel, path: Path) -> None:
    """List the steps of a recipe."""
    try:
        check_regular(path)
        panel.show_recipe(load_recipe(path), from_file=True)
    except AEDeskError as problem:
        show_error(panel, problem)


def save_recipe_of(panel: RestorePanel, desk: Desk) -> None:
    """Let the person choose where to keep the listed steps."""
    recipe = panel.recipe()
    target = ask_target(desk, recipe_kinds(), Path("recipe.json")) if recipe is not None else None
    if recipe is None or target is None:
        return
    try:
        save_recipe(recipe, target.path, overwrite=target.overwrite)
    except AEDeskError as problem:
        show_error(panel, problem)
