"""A page of the guide, with the drawings of the program in the colours around them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from aedesk.gui.look.drawings import drawing

FOLDER = "drawings"


class GuidePage(QTextBrowser):
    """Opens no files but the drawings, whatever a page names."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """A drawing; nothing for all else."""
        path = PurePosixPath(QUrl(name).path())
        if type == QTextDocument.ResourceType.ImageResource.value and path.parent.name == FOLDER:
            image = drawing(path.stem, self.palette(), ratio=self.devicePixelRatioF())
            if not image.isNull():
                return image
        return None
