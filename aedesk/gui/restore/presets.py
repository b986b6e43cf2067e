"""Recipes by name: the menu of the Restore panel."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_there
from aedesk.gui.actions.table import as_menu_text
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.target import may_replace
from aedesk.gui.look.messages import show_error
from aedesk.gui.restore.restore_panel import RestorePanel
from aedesk.recipe.presets import named_recipe, preset_path, presets, remove_preset, save_preset


class Presets(QObject):
    """Fills the menu anew whenever it is opened: another window may have kept something meanwhile."""

    def __init__(self, desk: Desk, panel: RestorePanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        panel.presets_menu.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the names, and what can be done with them."""
        menu, names = self._panel.presets_menu, presets()
        menu.clear()
        for name in names:
            menu.addAction(as_menu_text(name)).triggered.connect(lambda _=False, name=name: self.use(name))
        if not names:
            menu.addAction(self.tr("No presets yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save steps as preset…"))
        keep.setEnabled(self._panel.recipe() is not None)
        keep.triggered.connect(self.keep)
        remove = menu.addMenu(self.tr("Remove"))
        remove.setEnabled(bool(names))
        for name in names:
            remove.addAction(as_menu_text(name)).triggered.connect(lambda _=False, name=name: self.remove(name))

    def use(self, name: str) -> None:
        """List the steps of a preset."""
        try:
            self._panel.show_recipe(named_recipe(name), from_file=True)
        except AEDeskError as problem:
            show_error(self._panel, problem)

    def keep(self) -> None:
        """Ask for a name and keep the listed steps."""
        recipe = self._panel.recipe()
        if recipe is None:
            return
        name, given = QInputDialog.getText(self._panel, self.tr("Preset"), self.tr("Name of the preset"))
        if not given:
            return
        try:
            path = preset_path(name)
            if is_there(path) and not may_replace(self._desk, path):
                return
            save_preset(name, recipe)
        except AEDeskError as problem:
            show_error(self._panel, problem)

    def remove(self, name: str) -> None:
        """Forget a preset."""
        try:
            remove_preset(name)
        except AEDeskError as problem:
            show_error(self._panel, problem)
