"""A part of a panel under a heading that folds it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from aedesk.gui.config.store import settings
from aedesk.gui.look.design import GAP, GRID, MARGIN
from aedesk.gui.look.drawing import Points, draw_chevron, hairline

# Of the settings: the keys of the sections that the person has folded, and of those, folded at first, that are open.
FOLDED, UNFOLDED = "folded", "unfolded"


class Section(QWidget):
    """Put widgets and layouts into `body`. `key`: under which it is remembered whether it is folded; `folded`: it is
    at first. `toggled`: it is open now, or not."""

    toggled = Signal(bool)

    def __init__(self, title: str, key: str, folded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._list = key, UNFOLDED if folded else FOLDED
        self.head = _Head(title)
        self.head.setToolTip(self.tr("Expand or collapse"))
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.head)
        column.addWidget(self._content)
        self.head.setChecked((key in _keys(self._list)) == folded)
        self._content.setVisible(self.head.isChecked())
        self.head.toggled.connect(self._fold)

    @property
    def folded(self) -> bool:
        """Whether only its heading is seen."""
        return not self.head.isChecked()

    def minimumSizeHint(self) -> QSize:
        """As wide as it is open: a panel must not become wider, and the photo beside it smaller, for unfolding."""
        return super().minimumSizeHint().expandedTo(QSize(self._content.minimumSizeHint().width(), 0))

    def _fold(self, opened: bool) -> None:
        self._content.setVisible(opened)
        self.updateGeometry()
        listed = {self._key} if opened == (self._list == UNFOLDED) else set[str]()
        settings().set_value(self._list, sorted(_keys(self._list) - {self._key} | listed))
        self.toggled.emit(opened)


class _Head(QToolButton):
    """A line above, the title, and an arrow that says whether it is open. Space and Return press it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(3 * GRID)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat: it is no button that does something to the photo."""
        painter = QPainter(self)
        palette, rect = self.palette(), self.rect()
        painter.fillRect(0, 0, rect.width(), 1, hairline(palette))
        inside, start = rect.adjusted(2 * GRID, 0, 0, 0), rect.adjusted(0, 0, 0, 0)
        start.setWidth(GRID + GRID // 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inside, start = rect.adjusted(0, 0, -2 * GRID, 0), start.translated(rect.width() - start.width(), 0)
        ink = palette.highlight().color() if self.hasFocus() else palette.windowText().color()
        draw_chevron(painter, start, ink, Points.DOWN if self.isChecked() else self._onwards())
        painter.setPen(ink)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(self.style().visualAlignment(self.layoutDirection(), leading)), self.text())
        painter.end()

    def _onwards(self) -> Points:
        """Where a line of text goes on to."""
        return Points.LEFT if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Points.RIGHT


def _keys(name: str) -> set[str]:
    kept: list[str] = settings().value(name, [])
    return {key for key in kept if isinstance(key, str)}
