"""How a command is drawn in the list of commands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aedesk.gui.look.design import CHOSEN, CONTROL, DISABLED, GAP, HALF, beside, mix

# Beside the title: its keys, or why it cannot be used; whether it can; below it: what was found.
ASIDE, USABLE, NOTE = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))


class CommandDelegate(QStyledItemDelegate):
    """The title, its keys at the end of the line, and what was found below; grey where it cannot be used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line, or two."""
        line: int = option.fontMetrics.height()  # type: ignore[attr-defined]
        return QSize(0, max(CONTROL, line + GAP) + (line if index.data(NOTE) else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one command."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        title, row.text = row.text, ""  # type: ignore[attr-defined]
        style: QStyle = row.widget.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)  # type: ignore[attr-defined]
        text, quiet, grey = _colours(row)
        inner = row.rect.adjusted(GAP, HALF, -GAP, -HALF)  # type: ignore[attr-defined]
        line = QRect(inner)
        painter.save()
        if index.data(NOTE):
            line.setHeight(inner.height() - row.fontMetrics.height())  # type: ignore[attr-defined]
            below = QRect(inner.left(), line.bottom() + 1, inner.width(), inner.bottom() - line.bottom())
            _write(painter, row, below, index.data(NOTE), quiet)
        taken = _write(painter, row, line, index.data(ASIDE) or "", quiet, at_end=True)
        line.setWidth(line.width() - taken - GAP)
        if row.direction == Qt.LayoutDirection.RightToLeft:  # type: ignore[attr-defined]
            line.translate(taken + GAP, 0)
        _write(painter, row, line, title, text if index.data(USABLE) else grey)
        painter.restore()


def _colours(row: QStyleOptionViewItem) -> tuple[QColor, QColor, QColor]:
    """Of a title, of what stands beside and below, and of a title that cannot be used; on a chosen row, too."""
    palette: QPalette = row.palette  # type: ignore[attr-defined]
    chosen = bool(row.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
    if chosen:
        ground = mix(palette.window().color(), text, CHOSEN)
    return text, beside(text, ground, chosen), mix(ground, text, DISABLED)


def _write(
    painter: QPainter, row: QStyleOptionViewItem, room: QRect, text: str, colour: QColor, at_end: bool = False
) -> int:
    """Write in a line, in the direction of the language, cut off where there is no room. Returns the width that was
    taken, in pixels."""
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    place = QStyle.visualAlignment(row.direction, side | Qt.AlignmentFlag.AlignVCenter)  # type: ignore[attr-defined]
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(colour)
    painter.drawText(room, place | Qt.TextFlag.TextSingleLine, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
