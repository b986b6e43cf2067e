"""A label and a list that drops down: what a choice and the choice of a model have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from aedesk.gui.look.design import LIST
from aedesk.gui.panels.labelled_row import lay_out
from aedesk.gui.panels.wheel import leave_wheel
from aedesk.tools.base import Declaration


class ListField(QWidget):
    """Whoever inherits fills the `list`, with the value as the data of each entry. `changed`: the value is another
    one."""

    changed = Signal()

    def __init__(self, declaration: Declaration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setMinimumWidth(LIST)
        leave_wheel(self.list)
        self.label = lay_out(self, declaration, self.list)
        self.list.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.list.currentData())

    def set_value(self, value: str) -> None:
        """Choose."""
        self.list.setCurrentIndex(self.list.findData(value))

    def show_found(self, found: float | None) -> None:
        """Nothing is ever found out for what is chosen from a list."""
