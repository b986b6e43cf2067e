"""One choice of a tool: a label and a list that drops down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from aedesk.gui.look.design import LIST
from aedesk.gui.look.translate import word
from aedesk.gui.panels.labelled_row import lay_out
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import Choice


class ChoiceField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: Choice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        for value, name in declaration.options.items():
            self.list.addItem(word(name), value)
        self.list.setMinimumWidth(LIST)
        leave_wheel(self.list)
        self.label = lay_out(self, declaration, self.list)
        self.set_value(default)
        self.list.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> str:
        """One of the declared values."""
        return str(self.list.currentData())

    def set_value(self, value: str) -> None:
        """Choose."""
        self.list.setCurrentIndex(self.list.findData(value))

    def show_found(self, found: float | None) -> None:
        """Nothing is ever found out for a choice."""
