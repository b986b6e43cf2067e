"""What a kind of autoencoder does, as a drawing."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from aedesk.gui.look.design import GRID
from aedesk.gui.look.drawings import drawing
from aedesk.gui.look.style import follow_colours

WIDE = 30 * GRID


class KindDrawing(QLabel):
    """The drawing of one kind, which the guide has too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self.setFixedSize(WIDE, round(WIDE * 0.35))
        follow_colours(self, self._draw)

    def show_kind(self, kind: str, explained: str) -> None:
        """`explained`: in a sentence, for whoever does not see it."""
        self.setAccessibleName(explained)
        if kind != self._kind:
            self._kind = kind
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(QPixmap.fromImage(drawing(self._kind, self.palette(), WIDE, self.devicePixelRatioF())))
