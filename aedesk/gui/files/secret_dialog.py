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
from aedesk.codec.passphrase import LEAST
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular
from aedesk.gui.files.strength_meter import StrengthMeter
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.look.messages import show_error


class SecretDialog(Dialog):
    """`secret`: what was given once it was accepted. A `new` passphrase is typed twice; its strength is shown, and that
    it cannot be recovered."""

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
        self.meter = StrengthMeter(self) if new else None
        if self.meter is not None:
            form.addRow(self.tr("Repeat passphrase"), self.again)
            form.addRow(self.tr("Strength"), self.meter)
        else:
            self.again.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        if new:
            layout.addWidget(self._warning())
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

    def _warning(self) -> QLabel:
        warning = QLabel(
            self.tr("A lost passphrase is final: without it nobody can open the photo again. Keep the original, too.")
        )
        warning.setWordWrap(True)
        font = warning.font()
        font.setBold(True)
        warning.setFont(font)
        return warning

    def _show_letters(self, shown: bool) -> None:
        for line in (self.passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _refresh(self) -> None:
        text = self.passphrase.text()
        if self.meter is not None:
            self.meter.rate(text)
        fits = (len(text) >= LEAST and text == self.again.text()) if self._new else bool(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fits)

    def _typed(self) -> None:
        make = Secret.new_passphrase if self._new else Secret.passphrase
        try:
            self.secret = make(self.passphrase.text())
        except AEDeskError as problem:  # letters that are fewer than they were typed
            show_error(self, problem)
            return
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
