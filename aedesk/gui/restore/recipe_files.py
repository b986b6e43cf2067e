"""Recipes from files and into files, with the questions that belong to it."""

from __future__ import annotations

from aedesk.errors import AEDeskError
from aedesk.gui.look.messages import ask_replace, show_error
from aedesk.gui.restore.dialogs import ask_open_recipe, ask_save_recipe
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.recipe.recipe import load_recipe, save_recipe


def open_recipe_into(panel: RestorePanel) -> None:
    """Let the person choose a recipe and list its steps."""
    path = ask_open_recipe(panel)
    if path is None:
        return
    try:
        panel.show_recipe(load_recipe(path), from_file=True)
    except AEDeskError as problem:
        show_error(panel, problem)


def save_recipe_of(panel: RestorePanel) -> None:
    """Let the person choose where to keep the listed steps."""
    recipe, path = panel.recipe(), ask_save_recipe(panel)
    if recipe is None or path is None:
        return
    if path.exists() and not ask_replace(panel, path, original=False):
        return
    try:
        save_recipe(recipe, path, overwrite=True)
    except AEDeskError as problem:
        show_error(panel, problem)
