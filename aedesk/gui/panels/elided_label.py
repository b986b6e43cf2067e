"""A line of text that becomes shorter where there is no room for all of it: by fewer words, then by dots."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """At most `most` characters of usual width are shown; with None it takes the room that there is."""

    def __init__(self, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if most is None:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, line: str, *shorter: str) -> None:
        """Show another line; all of it is in the tip. `shorter`: the same in fewer and fewer words, for less room."""
        self._shorter = shorter
        self.setText(line)
        self.setToolTip(line)
        self.setAccessibleName(line)
        self.update()  # also where only the fewer words are others

    @property
    def seen(self) -> str:
        """What is read in the room that there is, dots included."""
        room = self.contentsRect().width()
        words = next((line for line in self._lines if self._width(line) <= room), self._lines[-1])
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    @property
    def least_width(self) -> int:
        """The pixels that the fewest words need."""
        return min(self._width(line) for line in self._lines)

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
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment()), self.seen)
        painter.end()

    @property
    def _lines(self) -> tuple[str, ...]:
        return (self.text(), *self._shorter)

    def _width(self, line: str) -> int:
        return self.fontMetrics().horizontalAdvance(line)
