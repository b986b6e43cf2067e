"""Asking for the key of a locked file: a passphrase, or a key file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aedesk.codec.key import Secret, read_key_file
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error


class SecretDialog(Dialog):
    """`secret`: what was given once it was accepted. A `new` passphrase is typed twice."""

    def __init__(self, parent: QWidget | None, sentence: str, new: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lock") if new else self.tr("Unlock"))
        self.secret: Secret | None = None
        explanation = QLabel(sentence)
        explanation.setWordWrap(True)
        self.passphrase, self.again = QLineEdit(self), QLineEdit(self)
        self.shown = QCheckBox(self.tr("Show passphrase"))
        self.key_file = QPushButton(self.tr("Use a key file…"))
        self.key_file.setToolTip(self.tr("Any file can be the key. It must never change afterwards."))
        self.key_file.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(self.tr("Passphrase"), self.passphrase)
        if new:
            form.addRow(self.tr("Repeat passphrase"), self.again)
        else:
            self.again.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addWidget(self.shown)
        layout.addWidget(self.key_file)
        layout.addWidget(self.buttons)
        self._new = new
        self.shown.toggled.connect(self._show_letters)
        self.key_file.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self._typed)
        self.buttons.rejected.connect(self.reject)
        for line in (self.passphrase, self.again):
            line.textChanged.connect(self._refresh)
        self._show_letters(False)
        self._refresh()

    def _show_letters(self, shown: bool) -> None:
        for line in (self.passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _refresh(self) -> None:
        same = not self._new or self.passphrase.text() == self.again.text()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.passphrase.text()) and same)

    def _typed(self) -> None:
        self.secret = Secret.passphrase(self.passphrase.text())
        self.accept()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Key file"))
        if not name:
            return
        try:
            check_regular(Path(name))
            self.secret = read_key_file(Path(name))
        except AEDeskError as problem:
            show_error(self, problem)
            return
        self.accept()


def ask_secret(parent: QWidget, sentence: str, new: bool) -> Secret | None:
    """The key; None when the person changed their mind."""
    dialog = SecretDialog(parent, sentence, new)
    dialog.exec()
    return dialog.secret
