"""A choice of a few that are all in sight: buttons side by side, of which one is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP, HALF
from aedesk.gui.look.translate import word
from aedesk.tools.base import Choice


class Segments(QWidget):
    """Built from a declaration. `chosen`: the person has pressed another one."""

    chosen = Signal(str)

    def __init__(self, declaration: Choice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(word(declaration.label))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(HALF // 2)
        for value, name in declaration.options.items():
            button = QPushButton(word(name))
            button.setCheckable(True)
            # Qt's least width of a button is more than four of them have room for in a panel.
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 2 * GAP)
            button.setToolTip(word(declaration.help))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        self.setAccessibleName(self.label.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(row)
        self.set_value(default)

    def button(self, value: str) -> QPushButton:
        """The button of a value."""
        return self._buttons[value]

    @property
    def value(self) -> str | None:
        """What is chosen, None for nothing of it."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Press a button, or none."""
        self._group.setExclusive(value is not None)
        for name, button in self._buttons.items():
            button.setChecked(name == value)
        self._group.setExclusive(True)
