"""Asking for what locks or opens an .aed file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aedesk.codec.key import Secret


def ask_secret(parent: QWidget, sentence: str, new: bool) -> Secret | None:
    """The key; None when the person changed their mind."""
    from aedesk.gui.files.secret_dialog import SecretDialog

    dialog = SecretDialog(parent, sentence, new)
    dialog.exec()
    return dialog.secret
