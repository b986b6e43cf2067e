"""One thing of a tool that is done or not: a box to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from aedesk.tools.base import Switch


class SwitchField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: Switch, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(declaration.label)
        self.box = QCheckBox()
        self.box.setAccessibleName(declaration.label)
        self.box.setAccessibleDescription(declaration.help)
        for widget in (self.label, self.box):
            widget.setToolTip(declaration.help)
        self.label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addStretch()
        layout.addWidget(self.box)
        self.set_value(default)
        self.box.toggled.connect(self.changed)

    @property
    def value(self) -> str:
        """ "yes" or "no"."""
        return "yes" if self.box.isChecked() else "no"

    def set_value(self, value: str) -> None:
        """Tick the box or not."""
        self.box.setChecked(value == "yes")

    def show_found(self, found: float | None) -> None:
        """Nothing is ever found out for a switch."""
