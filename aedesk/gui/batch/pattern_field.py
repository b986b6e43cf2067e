"""Where the names of the results are typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from aedesk.recipe.batch_names import USUAL


class PatternField(QWidget):
    """A line, and a menu of what can stand in it. `changed`: another pattern."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(USUAL)
        self.line.setAccessibleName(self.tr("File names"))
        self.line.setToolTip(self.tr("What the results are called; the list below shows it"))
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.button = QPushButton(self.tr("Insert"))
        self.button.setAutoDefault(False)
        menu = QMenu(self.button)
        for field, words in (
            ("{name}", self.tr("&Name of the photo")),
            ("{number}", self.tr("Num&ber, from 1 on")),
            ("{date}", self.tr("&Date on which it was taken")),
            ("{recipe}", self.tr("&Preset")),
            ("{folder}", self.tr("&Folder of the photo")),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, field=field: self._insert(field))
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def _insert(self, field: str) -> None:
        self.line.insert(field)
        self.line.setFocus()
