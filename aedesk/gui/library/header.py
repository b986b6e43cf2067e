"""The line above a grid: what is seen, the way back, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from aedesk.gui.look.design import CONTROL, GAP, HALF
from aedesk.gui.panels.elided_label import ElidedLabel


class Header(QWidget):
    """`back_requested`: the person wants to where they came from."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = QToolButton()
        self.back_button.setAutoRaise(True)
        self.back_button.setText("‹ " + self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to where you were (Esc)"))
        self.back_button.setMinimumHeight(CONTROL)
        self.back_button.clicked.connect(self.back_requested)
        self.title = ElidedLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(HALF)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        row.addLayout(self.actions_row)
        self.setMinimumHeight(CONTROL)
        self._buttons: list[QToolButton] = []

    def show_line(self, title: str, actions: Sequence[QAction] = (), back: bool = False, short: str = "") -> None:
        """Say what is seen, `short` where there is little room; `actions` have buttons."""
        self.title.show_line(title, *filter(None, (short,)))
        self.back_button.setVisible(back)
        if [button.defaultAction() for button in self._buttons] == list(actions):
            return
        for button in self._buttons:
            self.actions_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_button(action) for action in actions]
        for button in self._buttons:
            self.actions_row.addWidget(button)

    def button(self, action: QAction) -> QToolButton:
        """The button of an action that is shown."""
        return next(button for button in self._buttons if button.defaultAction() is action)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setDefaultAction(action)
    button.setMinimumHeight(CONTROL)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
