"""What lies over the middle of the window while files are held above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from aedesk.gui.look.design import HEADING, ROUND, WIDE
from aedesk.gui.look.drawing import outline
from aedesk.gui.look.fitting import enlarge

VEIL = 0.72  # how much of the window's colour covers what lies below
FRAME = 2  # pixels


def frame_in(rect: QRectF) -> tuple[QRectF, float, float]:
    """The frame that things are dropped into, and how round it is: the same on the empty desk and above it."""
    return rect.adjusted(WIDE, WIDE, -WIDE, -WIDE), 3 * ROUND, 3 * ROUND


class DropOverlay(QWidget):
    """Says what letting go would do. It covers `below`."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self._below = below
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def say(self, words: str) -> None:
        """Appear."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame in the accent colour, and the words in a box in its middle."""
        palette = self.palette()
        veil = palette.window().color()
        veil.setAlphaF(VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(palette.highlight().color(), FRAME, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(*frame_in(QRectF(self.rect())))
        font = self.font()
        enlarge(font, HEADING)
        painter.setFont(font)
        line = painter.fontMetrics()
        words = line.elidedText(self.words, Qt.TextElideMode.ElideMiddle, max(0, self.width() - 6 * WIDE))
        box = QRectF(0, 0, line.horizontalAdvance(words) + 2 * WIDE, line.height() + 2 * WIDE)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(outline(palette), 1))
        painter.setBrush(palette.window())
        painter.drawRoundedRect(box, 2 * ROUND, 2 * ROUND)
        painter.setPen(palette.windowText().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
