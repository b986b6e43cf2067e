"""What one of the parts is called, and the button that puts it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class Heading(QWidget):
    """`reset_requested`: its usual values are wanted."""

    reset_requested = Signal()

    def __init__(self, title: str, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(title)
        self.label.setToolTip(help)
        self.reset = QToolButton()
        self.reset.setText(self.tr("Reset"))
        self.reset.setAutoRaise(True)
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset.setAccessibleName(self.tr("Reset: %s") % title)
        self.reset.clicked.connect(self.reset_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addStretch()
        row.addWidget(self.reset)
