"""Which network does a part of a tool's work: a list that drops down, with the models that the person has added."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from aedesk.gui.look.design import LIST
from aedesk.gui.panels.labelled_row import lay_out
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.models.store import OURS, ModelStore
from aedesk.tools.model_choice import ModelChoice


class ModelField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: ModelChoice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = declaration.task
        self.list = QComboBox()
        self.list.setMinimumWidth(LIST)
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        leave_wheel(self.list)
        self.label = lay_out(self, declaration, self.list)
        self._fill(default)
        self.list.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> str:
        """The id of a model of the person, or OURS."""
        return str(self.list.currentData())

    @property
    def offers_something(self) -> bool:
        """Whether there is more to choose than what came with the program."""
        return self.list.count() > 1

    def set_value(self, value: str) -> None:
        """Choose, also one that is not there any more: the tool will say so."""
        if self.list.findData(value) < 0:
            self._fill(value)
        self.list.setCurrentIndex(self.list.findData(value))

    def refresh(self) -> None:
        """Offer what is there now; what is chosen stays."""
        self._fill(self.value)

    def show_found(self, found: float | None) -> None:
        """Nothing is ever found out for a model."""

    def _fill(self, chosen: str) -> None:
        offered = [
            (OURS, self.tr("AEDesk's own")),
            *((card.id, card.title) for card in ModelStore().for_task(self._task)),
        ]
        if chosen not in dict(offered):
            offered.append((chosen, self.tr("%s (not there)") % chosen))
        if offered != [(self.list.itemData(row), self.list.itemText(row)) for row in range(self.list.count())]:
            self.list.blockSignals(True)
            self.list.clear()
            for id, words in offered:
                self.list.addItem(words, id)
            self.list.blockSignals(False)
        self.list.blockSignals(True)
        self.list.setCurrentIndex(self.list.findData(chosen))
        self.list.blockSignals(False)
