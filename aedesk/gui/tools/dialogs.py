"""What is asked where a tool is applied."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from aedesk.gui.look.messages import agreed, message, tr
from aedesk.imaging.formats.limits import MAX_PIXELS


def ask_huge(parent: QWidget, megapixels: str) -> bool:
    """Shall a photo be made that AEDesk could not open again? The careful answer is the default."""
    box = message(parent, QMessageBox.Icon.Question)
    box.setText(tr("The photo would have %s megapixels. Enlarge it anyway?") % megapixels)
    box.setInformativeText(
        tr("This takes a lot of memory and time, and AEDesk only opens files of up to %d megapixels.")
        % (MAX_PIXELS // 10**6)
    )
    return agreed(box, tr("Enlarge"), QMessageBox.ButtonRole.AcceptRole)
