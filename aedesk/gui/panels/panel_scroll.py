"""What does not fit into a panel is scrolled, and nothing changes its place for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from aedesk.gui.look.design import MARGIN

USUAL, LEAST = 160, 80  # pixels of height


class PanelScroll(QScrollArea):
    """Never narrower than its content, which always has the same width, as the room of the scroll bar stays free."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside is scrolled to when Tab goes there
        self.setWidgetResizable(True)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        """The same whatever the content is: what lies above it must not move when that changes."""
        return QSize(self._width(), USUAL)

    def minimumSizeHint(self) -> QSize:
        """All of the width, little of the height."""
        return QSize(self._width(), LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a content that needs more width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _width(self) -> int:
        content = self.widget()
        return (content.minimumSizeHint().width() if content else 0) + self.verticalScrollBar().sizeHint().width()


class _Bar(QScrollBar):
    def sizeHint(self) -> QSize:
        return QSize(MARGIN, super().sizeHint().height())  # as wide as the margin in whose place it is

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
