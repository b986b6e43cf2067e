"""What the panels at the side have in common: a title, some help, a body, a button, progress."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aedesk.gui.panels.progress import Progress

WIDTH = 300


class WorkPanel(QWidget):
    """`cancel_requested`: stop the work. Those who derive from it fill `body` and connect `apply_button`."""

    cancel_requested = Signal()

    def __init__(self, title: str, help: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.help = title, help
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(title)

        heading = QLabel(title)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        heading.setFont(font)
        explanation = QLabel(help)
        explanation.setWordWrap(True)

        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        scroll = QScrollArea()
        scroll.setWidget(self.inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.apply_button = QPushButton(action)
        self.apply_button.setToolTip(self.tr("%s (Ctrl+Return)") % help)
        self.apply_button.setShortcut("Ctrl+Return")
        self.apply_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_button.setMinimumHeight(36)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.apply_button, 1)
        self.photo_buttons = [self.apply_button]  # what makes no sense without a photo
        self.progress = Progress()
        self.progress.cancel_requested.connect(self.cancel_requested)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(explanation)
        layout.addSpacing(8)
        layout.addWidget(scroll, 1)
        layout.addLayout(self.buttons)
        layout.addWidget(self.progress)

    def set_state(self, photo: bool, busy: bool) -> None:
        """Whether there is a photo, and whether work is going on."""
        for button in self.photo_buttons:
            button.setEnabled(photo and not busy)
        self.inside.setEnabled(not busy)

    def forget(self) -> None:
        """Another photo was opened: what was found out about the old one is no longer true."""
