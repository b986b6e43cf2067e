"""Restore: one button, and the list of steps that it takes, to be switched off, moved and adjusted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QWidget

from aedesk.gui.panels.step_list import StepList
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.gui.words import findings
from aedesk.recipe import Finding, Recipe
from aedesk.recipe.history import Done
from aedesk.tools.registry import tool

ID = "restore"  # also the name of its icon


class RestorePanel(WorkPanel):
    """`restore_requested`: a Recipe, or None for what the photo needs. `open_requested` and
    `save_requested`: the person wants a recipe from a file, or in one. `presets_menu` is filled by who knows them."""

    restore_requested = Signal(object)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Restore"), self.tr("Looks at the photo and does what it needs."), self.tr("Restore photo"), parent
        )
        self._from_file = False
        self.hint = QLabel(
            self.tr("The steps will be listed here. Switch them off, move or adjust them, and try again.")
        )
        self.hint.setWordWrap(True)
        self.steps = StepList()
        self.list = self.steps.list
        self.open_button = QPushButton(self.tr("Open recipe…"))
        self.save_button = QPushButton(self.tr("Save recipe…"))
        self.presets_button = QPushButton(self.tr("Presets"))
        self.presets_menu = QMenu(self.presets_button)
        self.presets_button.setMenu(self.presets_menu)
        self.presets_button.setToolTip(self.tr("Steps that you have kept under a name"))
        self.open_button.clicked.connect(self.open_requested)
        self.save_button.clicked.connect(self.save_requested)
        files = QGridLayout()
        files.addWidget(self.presets_button, 0, 0, 1, 2)
        files.addWidget(self.open_button, 1, 0)
        files.addWidget(self.save_button, 1, 1)
        self.pinned.addWidget(self.steps)
        for widget in (self.hint, self.steps.editor):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.body.addLayout(files)
        self.steps.changed.connect(lambda: self._show_buttons())
        self.apply_button.clicked.connect(lambda: self.restore_requested.emit(self.recipe()))
        self.show_recipe(None)
        self.set_state(photo=False, busy=False)

    def recipe(self) -> Recipe | None:
        """The steps as they are listed; None while nothing was proposed."""
        steps = tuple(done.step for done in self.steps.steps() if done.step is not None)
        return Recipe(steps) if steps else None

    def show_recipe(self, recipe: Recipe | None, from_file: bool = False) -> None:
        """List the steps of a recipe, or none. One from a file stays for the photos that follow."""
        self._from_file = from_file
        steps = recipe.steps if recipe else ()
        self.steps.show_steps(
            [Done(tool(step.tool).title, step) for step in steps], [tool(step.tool).help for step in steps]
        )
        self._show_buttons()

    def show_findings(self, found: list[Finding]) -> None:
        """Say behind each step what it found out."""
        remaining = iter(found)  # one for each step that was taken, in their order
        for row, done in enumerate(self.steps.steps()):
            assert done.step is not None
            finding = next(remaining, None) if done.step.enabled else None
            words = findings(finding.found) if finding else ""
            self.steps.set_text(row, f"{done.title} ({words})" if words else done.title)

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        super().set_state(photo, busy)
        self.steps.setEnabled(not busy)

    def forget(self) -> None:
        """Another photo needs other steps, unless the person has opened a recipe."""
        if self._from_file:
            self.show_findings([])
        else:
            self.show_recipe(None)

    def _show_buttons(self) -> None:
        listed = self.list.count() > 0
        self.hint.setVisible(not listed)
        self.steps.setVisible(listed)
        self.save_button.setEnabled(listed)
