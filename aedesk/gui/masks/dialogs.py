"""What is asked where masks come and go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aedesk.gui.files.dialogs import ask_save_png
from aedesk.gui.look.messages import tr


def ask_open_mask(parent: QWidget, folder: Path) -> Path | None:
    """The mask to open; None when the person changed their mind."""
    filters = [tr("Pictures (*.png *.tif *.tiff *.bmp)"), tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open mask"), str(folder), ";;".join(filters))
    return Path(name) if name else None


def ask_save_mask(parent: QWidget, proposal: Path) -> Path | None:
    """Where to keep a mask, ending in .png; None when the person changed their mind."""
    return ask_save_png(parent, tr("Save mask"), proposal)
