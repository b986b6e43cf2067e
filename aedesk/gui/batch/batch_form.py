"""What a batch shall do: the folders, the steps, the names, how many at once."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from aedesk.gui.batch.cluster_field import ClusterField
from aedesk.gui.batch.pattern_field import PatternField
from aedesk.gui.batch.source_line import SourceLine
from aedesk.gui.look.translate import word
from aedesk.gui.panels.segments import Segments
from aedesk.recipe import Recipe
from aedesk.recipe.care import CHOICE, NORMAL
from aedesk.recipe.presets import named_recipe, presets

NEEDS, LISTED, PRESET = "needs", "listed", "preset"  # what is done to the photos


class BatchForm(QWidget):
    """`listed` gives the steps that the Restore panel lists, or None. `changed`: another plan is wished.
    `source_asked`: the person wants to choose the folder with the photos."""

    changed = Signal()
    source_asked = Signal()

    def __init__(self, listed: Callable[[], Recipe | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = listed
        self.source, self.target = SourceLine(), QLineEdit()
        self.target.setPlaceholderText(self.tr("Where to save the restored photos; the originals are not touched"))
        self.source_button, self.target_button = QPushButton(self.tr("Choose…")), QPushButton(self.tr("Choose…"))
        self.pattern = PatternField()
        self.steps = QComboBox()
        self.steps.setAccessibleName(self.tr("Action"))
        self.colorize = QCheckBox(self.tr("Colourise black-and-white photos"))
        self.care = Segments(CHOICE, NORMAL)
        self.care.label.hide()  # the form has its own
        self.present = QComboBox()
        self.present.addItem(self.tr("Skip photos already done"), "resume")
        self.present.addItem(self.tr("Process again and replace"), "overwrite")
        self.jobs = QSpinBox()
        self.jobs.setRange(1, max(1, os.cpu_count() or 1))
        self.jobs.setToolTip(self.tr("More jobs are faster on a processor with many cores, but need more memory"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for words, line, button in (
            (self.tr("Source folder"), self.source, self.source_button),
            (self.tr("Destination folder"), self.target, self.target_button),
        ):
            row = QHBoxLayout()
            row.addWidget(line, 1)
            row.addWidget(button)
            button.setAutoDefault(False)
            line.setAccessibleName(words)
            form.addRow(words, row)
            line.textChanged.connect(self.changed)
        form.addRow(self.tr("Action"), self.steps)
        form.addRow(word(CHOICE.label), self.care)
        form.addRow("", self.colorize)
        form.addRow(self.tr("File names"), self.pattern)
        form.addRow(self.tr("If the file exists"), self.present)
        form.addRow(self.tr("Parallel jobs"), self.jobs)
        self.cluster = ClusterField()
        form.addRow(self.cluster)
        self.source_button.clicked.connect(self.source_asked)
        self.target_button.clicked.connect(self._ask_target)
        self.pattern.changed.connect(self.changed)
        self.steps.currentIndexChanged.connect(self._steps_chosen)

    def list_steps(self) -> None:
        """Offer what there is now; what was chosen stays so."""
        chosen = self.steps.currentData()
        self.steps.clear()
        self.steps.addItem(self.tr("Restore automatically"), (NEEDS, ""))
        if self._listed() is not None:
            self.steps.addItem(self.tr("Apply the steps listed in Restore"), (LISTED, ""))
        for name in presets():
            self.steps.addItem(self.tr("Preset: %s") % name, (PRESET, name))
        again = [row for row in range(self.steps.count()) if self.steps.itemData(row) == chosen]
        self.steps.setCurrentIndex(again[0] if again else 0)

    @property
    def preset(self) -> str:
        """The name of the preset that is chosen; "" for none."""
        kind, name = self.steps.currentData() or (NEEDS, "")
        return str(name) if kind == PRESET else ""

    def recipe(self) -> Recipe | None:
        """The steps; None for what each photo needs. Raises AEDeskError."""
        kind, name = self.steps.currentData() or (NEEDS, "")
        if kind == PRESET:
            return named_recipe(name)
        return self._listed() if kind == LISTED else None

    def _steps_chosen(self) -> None:
        as_needed = (self.steps.currentData() or (NEEDS, ""))[0] == NEEDS
        self.colorize.setEnabled(as_needed)
        self.care.setEnabled(as_needed)
        self.changed.emit()

    def _ask_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Destination folder"), self.target.text())
        if name:
            self.target.setText(name)
