"""Restore: one button, and the list of steps that it takes, to be switched off, moved and adjusted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from aedesk.gui.panels.param_fields import ParamFields
from aedesk.gui.panels.work_panel import WorkPanel
from aedesk.recipe import Finding, Recipe, Step
from aedesk.tools.base import in_words
from aedesk.tools.registry import tool

STEP_ROLE = Qt.ItemDataRole.UserRole
ID = "restore"  # also the name of its icon


class RestorePanel(WorkPanel):
    """`restore_requested`: a Recipe, or None for what the photo needs. `open_requested` and
    `save_requested`: the person wants a recipe from a file, or in one."""

    restore_requested = Signal(object)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Restore"), self.tr("Looks at the photo and does what it needs."), self.tr("Restore photo"), parent
        )
        self._fields: ParamFields | None = None
        self._from_file = False
        self.hint = QLabel(
            self.tr("The steps will be listed here. Switch them off, move or adjust them, and try again.")
        )
        self.hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps"))
        self.list.setToolTip(self.tr("Drag to change the order; the mark says whether a step is taken"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSpacing(2)
        self.list.currentItemChanged.connect(self._show_fields)
        self.heading = QLabel()
        self.open_button = QPushButton(self.tr("Open recipe…"))
        self.save_button = QPushButton(self.tr("Save recipe…"))
        self.open_button.clicked.connect(self.open_requested)
        self.save_button.clicked.connect(self.save_requested)
        files = QHBoxLayout()
        files.addWidget(self.open_button)
        files.addWidget(self.save_button)
        for widget in (self.hint, self.list, self.heading):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.body.addLayout(files)
        self.apply_button.clicked.connect(lambda: self.restore_requested.emit(self.recipe()))
        self.show_recipe(None)
        self.set_state(photo=False, busy=False)

    def recipe(self) -> Recipe | None:
        """The steps as they are listed; None while nothing was proposed."""
        if not self.list.count():
            return None
        steps = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            step: Step = item.data(STEP_ROLE)
            steps.append(replace(step, enabled=item.checkState() == Qt.CheckState.Checked))
        return Recipe(tuple(steps))

    def show_recipe(self, recipe: Recipe | None, from_file: bool = False) -> None:
        """List the steps of a recipe, or none. One from a file stays for the photos that follow."""
        self._from_file = from_file
        self.list.clear()
        for step in recipe.steps if recipe else ():
            item = QListWidgetItem(tool(step.tool).title)
            item.setToolTip(tool(step.tool).help)
            item.setData(STEP_ROLE, step)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if step.enabled else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        listed = self.list.count() > 0
        self.hint.setVisible(not listed)
        self.list.setVisible(listed)
        self.save_button.setEnabled(listed)
        rows = sum(self.list.sizeHintForRow(row) + 2 * self.list.spacing() for row in range(self.list.count()))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 4)
        self._show_fields(None)

    def show_findings(self, findings: list[Finding]) -> None:
        """Say behind each step what it found out."""
        remaining = iter(findings)  # one for each step that was taken, in their order
        for row in range(self.list.count()):
            item = self.list.item(row)
            step: Step = item.data(STEP_ROLE)
            taken = item.checkState() == Qt.CheckState.Checked
            finding = next(remaining, None) if taken else None
            words = in_words(finding.found) if finding else ""
            title = tool(step.tool).title
            item.setText(f"{title} ({words})" if words else title)

    def forget(self) -> None:
        """Another photo needs other steps, unless the person has opened a recipe."""
        if self._from_file:
            self.show_findings([])
        else:
            self.show_recipe(None)

    def _show_fields(self, item: QListWidgetItem | None) -> None:
        if self._fields is not None:
            self._fields.hide()
            self.body.removeWidget(self._fields)
            self._fields.deleteLater()
            self._fields = None
        self.heading.setVisible(item is not None)
        if item is None:
            return
        step: Step = item.data(STEP_ROLE)
        self.heading.setText(tool(step.tool).title)
        fields = ParamFields(step.params)

        def changed() -> None:
            item.setData(STEP_ROLE, replace(item.data(STEP_ROLE), params=fields.params()))

        fields.changed.connect(changed)
        self.body.insertWidget(self.body.indexOf(self.heading) + 1, fields)
        self._fields = fields
