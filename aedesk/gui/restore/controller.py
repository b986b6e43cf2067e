"""Restore at work: what the photo needs, or the steps that are listed, as one step of the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.look.translate import word
from aedesk.gui.restore.presets import Presets
from aedesk.gui.restore.recipe_files import open_recipe_into, save_recipe_of, show_recipe_file
from aedesk.gui.restore.restore_panel import ID, RestorePanel
from aedesk.gui.restore.run import Restored, restore_picture
from aedesk.gui.tools.apply import Result, ToolController
from aedesk.gui.tools.past import Past
from aedesk.recipe import Recipe
from aedesk.recipe.care import NORMAL
from aedesk.recipe.deliver import taken_by
from aedesk.recipe.history import Done
from aedesk.tools import registry


class RestoreController(QObject):
    """It wires the Restore panel with its recipes, its presets and the worker."""

    def __init__(self, desk: Desk, panel: RestorePanel, tool_controller: ToolController, past: Past) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._panel, self._tool_controller = desk, desk.document, panel, tool_controller
        self._past = past
        self.presets = Presets(desk, panel)
        panel.restore_requested.connect(self.restore)
        panel.open_requested.connect(lambda: open_recipe_into(panel))
        panel.save_requested.connect(lambda: save_recipe_of(panel, desk))

    def open_recipe(self, path: Path, choose: Callable[[str], object]) -> None:
        """List the steps of a recipe that lies in a file; `choose` shows the panel of an id."""
        choose(ID)
        show_recipe_file(self._panel, path)

    def restore(self, recipe: Recipe | None) -> None:
        """Do what the photo needs, or what a recipe says, as one step.

        Pressed again, it starts from the photo before the last Restore, so that steps can be tried."""
        if self._document.current is None or self._desk.busy:
            return
        before = self._document.undo_target() if self._document.is_last_step(self._panel.title) else None
        if before is None:
            self._restore(recipe, self._document.current, self._document.mask, again=False)
            return
        key, mask = before.picture, before.mask
        self._past.when_known(before, lambda: self._restore(recipe, self._document.pictures.get(key), mask, again=True))

    def _restore(self, recipe: Recipe | None, picture: Picture, mask: MaskState | None, again: bool) -> None:
        panel, edit = self._panel, self._document.edit

        def restored(result: Restored) -> None:
            shown = self._document.edit is edit
            if shown and recipe is None:
                panel.show_recipe(result.recipe)
            if shown:
                panel.show_findings(result.findings)
            if again:
                edit.undo_stack.undo()
            taken = tuple(
                Done(word(registry.tool(one.step.tool).title), one.step, outcome=one.outcome)
                for one in taken_by(result.recipe, result.findings)
            )
            steps = (*edit.steps, *taken)
            edit.step_pictures.keep(steps, result.small)
            self._tool_controller.take(edit, Result(panel.title, picture, result.picture, steps, result.mask))

        make_context, care = self._desk.models.context, panel.care.value or NORMAL
        self._desk.foreground.start(
            panel.title, lambda job: restore_picture(recipe, picture, make_context, job, care, mask), restored
        )
