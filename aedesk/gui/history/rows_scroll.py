"""Lists one below the other that are scrolled as one, whatever each of them holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QVBoxLayout, QWidget

from aedesk.gui.look.design import GAP
from aedesk.gui.panels.panel_scroll import PanelScroll

LEAST, MOST = 2, 6  # rows that are seen in a low window and in a high one


class RowsScroll(PanelScroll):
    """`widgets` hold `lists`, each of which is as high as its rows. The row that is chosen is brought into view."""

    def __init__(self, widgets: Sequence[QWidget], lists: Sequence[QListWidget], parent: QWidget | None = None) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        super().__init__(content, parent)
        self._content, self._lists = content, lists
        self._chosen: QListWidget | None = None  # that in which a row was chosen last
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for one in lists:
            one.currentItemChanged.connect(lambda item, _, one=one: self._bring_soon(one))

    def _bring_soon(self, rows: QListWidget) -> None:
        """Once what has come and gone with the row has its place."""
        self._chosen = rows
        QTimer.singleShot(0, self, self._bring_chosen)

    def _bring_chosen(self) -> None:
        if self._chosen is not None:
            self.bring(self._chosen, self._chosen.visualItemRect(self._chosen.currentItem()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row that was chosen last stays in view."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._bring_chosen)

    def bring(self, rows: QListWidget, rect: QRect) -> None:
        """Scroll as little as needed until a part of one of the lists is seen."""
        if rect.isEmpty():  # no row is chosen
            return
        place = QRect(rows.viewport().mapTo(self._content, rect.topLeft()), rect.size())
        for edge in (place.top(), place.bottom() + 1):
            self.ensureVisible(place.center().x(), edge, 0, 0)

    def sizeHint(self) -> QSize:
        """As high as all that is in it, or as MOST rows."""
        return QSize(super().sizeHint().width(), min(self._content.sizeHint().height(), self._rows(MOST)))

    def minimumSizeHint(self) -> QSize:
        """Some rows; the others are scrolled to."""
        return QSize(super().minimumSizeHint().width(), min(self._content.sizeHint().height(), self._rows(LEAST)))

    def _rows(self, count: int) -> int:
        each = max((one.sizeHintForRow(0) + 2 * one.spacing() for one in self._lists if one.count()), default=0)
        return count * each + GAP
