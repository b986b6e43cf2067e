"""One thing of a tool that is done or not: a box to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from aedesk.gui.panels.labelled_row import lay_out
from aedesk.tools.base import Switch


class SwitchField(QWidget):
    """Built from a declaration. `changed`: the value is another one."""

    changed = Signal()

    def __init__(self, declaration: Switch, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.label = lay_out(self, declaration, self.box)
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
