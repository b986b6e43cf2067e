"""What is asked in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from aedesk.engine.import_weights import SUFFIXES
from aedesk.gui.look.messages import agreed, message, tr

KINDS = " ".join(f"*{suffix}" for suffix in (".onnx", *SUFFIXES))


def ask_model(parent: QWidget) -> Path | None:
    """The file of a model; None when the person changed their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Add a model"), "", tr("Networks (%s)") % KINDS)
    return Path(name) if name else None


def ask_remove_model(parent: QWidget, title: str) -> bool:
    """May a model be taken away?"""
    box = message(parent, QMessageBox.Icon.Question)
    box.setText(tr("Remove the model “%s”?") % title)
    box.setInformativeText(tr("Recipes and steps that name it cannot be taken again without it."))
    return agreed(box, tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
