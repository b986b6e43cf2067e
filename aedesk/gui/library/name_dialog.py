"""Asking for the name of a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from aedesk.errors import AEDeskError
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.translate import sentence
from aedesk.imaging.formats.caption import SEPARATOR, checked
from aedesk.library.names import PEOPLE, person, shown


class NameDialog(Dialog):
    """`name`: the keyword that was typed, "" for none."""

    def __init__(self, name: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Name of the group"))
        self.setMinimumWidth(380)
        self.field = QLineEdit(shown(name))
        self.field.setPlaceholderText(self.tr("Aunt Martha, The old mill, Seaside 1931"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.selectAll()
        completer = QCompleter([shown(one) for one in known], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.person = QCheckBox(self.tr("This is a person"))
        self.person.setToolTip(self.tr("The name stands below “People” in Lightroom, darktable and digiKam"))
        self.person.setChecked(name.startswith(PEOPLE + SEPARATOR))
        self.problem = QLabel(
            self.tr("The name is written into XMP files next to the photos; the photos stay as they are.")
        )
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.field, self.person, self.problem, buttons):
            column.addWidget(widget)
        self.name = name
        self._before = name

    def accept(self) -> None:
        """Close, unless it is no name."""
        text = self.field.text().strip()
        try:
            self.name = "" if not text else self._keyword(text)
        except AEDeskError as problem:
            self.problem.setText(sentence(problem.sentence))
            return
        super().accept()

    def _keyword(self, text: str) -> str:
        if self.person.isChecked():
            return person(text)
        return self._before if self._is_before(text) else checked(text)

    def _is_before(self, text: str) -> bool:
        """Whether it is the keyword that was there, of which only the last part is shown."""
        return text == shown(self._before) and not self._before.startswith(PEOPLE + SEPARATOR)
