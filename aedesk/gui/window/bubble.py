"""Words that lie over the window for a while: a pill, and a bubble that points at a control."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from aedesk.gui.canvas.overlay import draw_pill
from aedesk.gui.look.design import GAP, GRID, MARGIN, ROUND

TIP, EDGE = GRID, 2.0  # pixels: how far the tip of a bubble stands out, and of its frame
WIDTH = 264  # pixels of the words of a bubble


class Pill(QWidget):
    """One line, in white on dark, that nobody has to answer and that the mouse does not feel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self.hide()

    def say(self, text: str) -> None:
        """Appear with these words; where, is up to who calls."""
        self.text = text
        self.setAccessibleName(text)
        room = self.fontMetrics().boundingRect(text)
        self.resize(room.width() + 4 * GAP, room.height() + 2 * GAP)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words on their ground."""
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), self.text)
        painter.end()


class Bubble(QWidget):
    """Points at a control of its parent window, from below it, from above, or from beside it. `closed`: the person has
    read it. `no_more`: and wants no others."""

    closed = Signal()
    no_more = Signal()

    def __init__(self, words: str, count: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tip = QPoint()
        self.setAccessibleName(words)
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(WIDTH)
        self.words.setForegroundRole(self.palette().ColorRole.HighlightedText)
        number = QLabel(count)
        number.setForegroundRole(self.palette().ColorRole.HighlightedText)
        self.close_button, self.no_more_button = QPushButton(self.tr("&Got it")), QPushButton(self.tr("&No more hints"))
        for button, told in ((self.close_button, self.closed), (self.no_more_button, self.no_more)):
            button.setAutoDefault(False)
            button.clicked.connect(told)
        below = QHBoxLayout()
        below.addWidget(number)
        below.addStretch()
        below.addWidget(self.no_more_button)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + TIP, MARGIN + TIP, MARGIN + TIP, MARGIN + TIP)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        column.addLayout(below)

    def point_at(self, control: QWidget) -> None:
        """Stand beside a control, within the window."""
        window = self._window
        self.resize(self.sizeHint())
        target = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
        size, room = self.size(), window.rect()
        if target.bottom() + size.height() <= room.bottom():
            top, tip = target.bottom() - GAP // 2, Qt.Edge.TopEdge
        else:
            top, tip = target.top() - size.height() + GAP // 2, Qt.Edge.BottomEdge
        left = target.center().x() - size.width() // 2
        left = max(room.left(), min(left, room.right() - size.width() + 1))
        self.move(left, max(room.top(), top))
        x = max(2 * MARGIN, min(target.center().x() - left, size.width() - 2 * MARGIN))
        self._tip = QPoint(x, 0 if tip == Qt.Edge.TopEdge else size.height())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box in the accent colour, with a tip."""
        inside = QRectF(self.rect()).adjusted(TIP, TIP, -TIP, -TIP)
        shape, tip = QPainterPath(), QPainterPath()
        shape.addRoundedRect(inside, 2 * ROUND, 2 * ROUND)
        edge = inside.top() + 1 if self._tip.y() == 0 else inside.bottom() - 1
        tip.moveTo(QPointF(self._tip.x() - TIP, edge))
        tip.lineTo(QPointF(self._tip.x(), self._tip.y()))
        tip.lineTo(QPointF(self._tip.x() + TIP, edge))
        tip.closeSubpath()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().window().color(), EDGE))
        painter.setBrush(self.palette().highlight())
        painter.drawPath(shape.united(tip))
        painter.end()
