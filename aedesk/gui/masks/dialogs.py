"""What is asked where masks come and go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aedesk.gui.files.target import Kinds, drawn_kinds
from aedesk.gui.look.messages import tr


def ask_open_mask(parent: QWidget, folder: Path) -> Path | None:
    """The mask to open; None when the person changed their mind."""
    filters = [tr("Pictures (*.png *.tif *.tiff *.bmp)"), tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open mask"), str(folder), ";;".join(filters))
    return Path(name) if name else None


def mask_kinds() -> Kinds:
    """The format of masks."""
    return drawn_kinds(tr("Save mask"))
