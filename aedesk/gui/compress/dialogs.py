"""What is asked where a photo is compressed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aedesk.codec.files import SUFFIX as AED
from aedesk.gui.look.messages import tr


def ask_save_aed(parent: QWidget, proposal: Path) -> Path | None:
    """Where to keep a compressed photo, ending in .aed; None when the person changed their mind.

    Whether a file may be replaced is asked afterwards by `ask_replace`."""
    options = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Save as .aed"), str(proposal), tr("AEDesk pictures (*.aed)"), options=options
    )
    if not name:
        return None
    return Path(name) if name.lower().endswith(AED) else Path(name + AED)
