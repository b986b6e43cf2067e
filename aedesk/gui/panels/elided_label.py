"""A line of text that is cut off with dots where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """At most `most` characters of usual width are shown; with None it takes the room that there is."""

    def __init__(self, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        if most is None:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, line: str) -> None:
        """Show another line; all of it is in the tip."""
        self.setText(line)
        self.setToolTip(line)
        self.setAccessibleName(line)

    def sizeHint(self) -> QSize:
        """For all of the text, or as much as is shown at most."""
        whole = super().sizeHint()
        if self._most is None:
            return whole
        return QSize(min(whole.width(), self._most * self.fontMetrics().averageCharWidth()), whole.height())

    def minimumSizeHint(self) -> QSize:
        """Hardly any width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The beginning of the text."""
        inside = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(self.alignment()), text)
        painter.end()
