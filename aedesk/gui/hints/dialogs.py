"""What is asked where a photo is coloured."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from aedesk.gui.look.messages import agreed, message, tr
from aedesk.imaging.formats.table import READABLE


def ask_reference(parent: QWidget, folder: Path | None) -> Path | None:
    """The photo whose colours to lean to; None when the person changed their mind."""
    everything = " ".join(f"*{suffix}" for suffixes in READABLE.values() for suffix in suffixes)
    filters = [tr("Photos (%s)") % everything, tr("All files (*)")]
    name, _ = QFileDialog.getOpenFileName(parent, tr("Match colours of a photo"), str(folder or ""), ";;".join(filters))
    return Path(name) if name else None


def ask_recolour(parent: QWidget) -> bool:
    """Shall a photo that has colours get others? The careful answer is the default."""
    box = message(parent, QMessageBox.Icon.Question)
    box.setText(tr("This photo is already in colour. Recolour it?"))
    box.setInformativeText(tr("Its present colours will be ignored; you can undo this."))
    return agreed(box, tr("Recolour"), QMessageBox.ButtonRole.AcceptRole)
