"""What is known of a model of the person, and what they may say of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from aedesk.gui.look.translate import word
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIND_DAMAGE, FIXED, WHOLE, tasks_of
from aedesk.models.own import LONGEST_TITLE
from aedesk.tools.model_choice import USED_BY
from aedesk.tools.registry import REPAIR, tool


class ModelDetails(QWidget):
    """`renamed`: another title (text). `changed`: another Contract."""

    renamed = Signal(str)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self.title, self.source, self.task = QLineEdit(), QLineEdit(), QComboBox()
        self.title.setMaxLength(LONGEST_TITLE)
        self.source.setPlaceholderText(self.tr("Not known: files say that parts may be invented"))
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        form = QFormLayout()
        for words, field in (
            (self.tr("Title"), self.title),
            (self.tr("For"), self.task),
            (self.tr("Who trained it"), self.source),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.facts)
        self.title.editingFinished.connect(self._rename)
        self.source.editingFinished.connect(self._tell_source)
        self.task.activated.connect(lambda _: self._tell_task())

    def show_card(self, card: ModelCard | None) -> None:
        """Show another model; None for none."""
        self._card = card
        if card is None or card.contract is None:
            return
        self.title.setText(card.title)
        self.source.setText(card.contract.source)
        self.task.clear()
        for task in tasks_of(card.contract, card.scale):
            self.task.addItem(task_word(task), task)
        self.task.setCurrentIndex(self.task.findData(card.contract.task))
        self.facts.setText("\n".join(self._facts(card)))

    def _facts(self, card: ModelCard) -> list[str]:
        contract = card.contract
        assert contract is not None
        takes = self.tr("Takes %s channels in the range %s") % (contract.channels, contract.range)
        if card.scale > 1:
            takes += ", " + self.tr("makes pictures %d times as large") % card.scale
        if contract.tiling == FIXED:
            sizes = self.tr("Takes %d × %d pixels at a time") % contract.window[::-1]
        elif contract.tiling == WHOLE:
            sizes = self.tr("Looks at the whole picture: seams may show in large photos")
        else:
            sizes = self.tr("Works in tiles that overlap by %d pixels") % (2 * card.halo)
        told = [one.name for one in contract.told]
        more = [self.tr("Is also told: %s") % ", ".join(told)] if told else []
        licence = [self.tr("Licence: %s") % contract.licence] if contract.licence else []
        return [f"{takes}.", f"{sizes}.", *(f"{line}." for line in (*more, *licence))]

    def _rename(self) -> None:
        words = self.title.text().strip()
        if self._card is not None and words and words != self._card.title:
            self.renamed.emit(words)

    def _tell_source(self) -> None:
        contract = self._card.contract if self._card is not None else None
        if contract is not None and self.source.text().strip() != contract.source:
            self.changed.emit(replace(contract, source=self.source.text().strip()))

    def _tell_task(self) -> None:
        contract = self._card.contract if self._card is not None else None
        if contract is not None and self.task.currentData() != contract.task:
            self.changed.emit(replace(contract, task=self.task.currentData()))


def task_word(task: str) -> str:
    """What a model is for, in the person's language: the word of its tool."""
    return word(REPAIR.find_action) if task == FIND_DAMAGE else word(tool(USED_BY[task][0]).title)
