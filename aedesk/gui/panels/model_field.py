"""Which network does a part of a tool's work: a list that drops down, with the models that the person has added."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from aedesk.gui.panels.list_field import ListField
from aedesk.models.store import OURS, ModelStore
from aedesk.tools.model_choice import ModelChoice


class ModelField(ListField):
    """Built from a declaration; its value is the id of a model of the person, or OURS."""

    def __init__(self, declaration: ModelChoice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(declaration, parent)
        self._task = declaration.task
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fill(default)

    @property
    def offers_something(self) -> bool:
        """Whether there is more to choose than what came with the program."""
        return self.list.count() > 1

    def set_value(self, value: str) -> None:
        """Choose, also one that is not there any more: the tool will say so."""
        if self.list.findData(value) < 0:
            self._fill(value)
        super().set_value(value)

    def refresh(self) -> None:
        """Offer what is there now; what is chosen stays."""
        self._fill(self.value)

    def _fill(self, chosen: str) -> None:
        offered = [
            (OURS, self.tr("AEDesk's own")),
            *((card.id, card.title) for card in ModelStore().for_task(self._task)),
        ]
        if chosen not in dict(offered):
            offered.append((chosen, self.tr("%s (not there)") % chosen))
        with QSignalBlocker(self.list):
            if offered != [(self.list.itemData(row), self.list.itemText(row)) for row in range(self.list.count())]:
                self.list.clear()
                for id, words in offered:
                    self.list.addItem(words, id)
            self.list.setCurrentIndex(self.list.findData(chosen))
