"""The wheel scrolls a panel also where the mouse is over a slider, a number or a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def leave_wheel(field: QWidget) -> None:
    """Have `field` leave the wheel alone, also while it has the focus: who scrolls has often clicked it before."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PassesOn(field))


class _PassesOn(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # it goes to the panel then
            return True
        return False
