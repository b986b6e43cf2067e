"""Rows of a list with a small picture, a title, and a grey line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aedesk.gui.look.design import GAP, HALF, beside

SIDE = 44  # pixels of the square that a picture lies in
LINE_ROLE = Qt.ItemDataRole.UserRole + 2  # the grey line, a str


class StepRows(QStyledItemDelegate):
    """Draws what the style draws of a row, but two lines in place of one. The grey line is that of LINE_ROLE."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same height for all rows."""
        lines = 2 * option.fontMetrics.height()  # type: ignore[attr-defined]
        return QSize(SIDE, max(SIDE, lines) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        title, widget = whole.text, whole.widget  # type: ignore[attr-defined]
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        place: QRect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, widget)
        whole.text = ""  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, widget)
        palette: QPalette = whole.palette  # type: ignore[attr-defined]
        state = whole.state  # type: ignore[attr-defined]
        group = QPalette.ColorGroup.Normal if state & QStyle.StateFlag.State_Enabled else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        text = palette.color(group, role.HighlightedText if chosen else role.Text)
        grey = beside(text, palette.color(group, role.Highlight if chosen else role.Base), chosen)
        place.adjust(HALF, 0, -HALF, 0)
        line, height = index.data(LINE_ROLE) or "", painter.fontMetrics().height()
        top = place.top() + (place.height() - (2 if line else 1) * height) // 2
        painter.save()
        for number, (words, colour) in enumerate(((title, text), (line, grey))):
            room = QRect(place.left(), top + number * height, place.width(), height)
            painter.setPen(colour)
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)
        painter.restore()


def icon_of(picture: QPixmap) -> QIcon:
    """A picture for a row, in its own colours also where that is chosen: Qt would tint it."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def in_square(picture: QImage, ratio: float = 1.0, grows: bool = True) -> QPixmap:
    """A picture made small, in the middle of a square. `ratio`: pixels of the screen to one of the desk. `grows`:
    a smaller one is made larger."""
    side = round(SIDE * ratio)
    small = QImage(picture)
    small.setDevicePixelRatio(1)  # its pixels are counted here, whatever screen it was drawn for
    if grows or max(picture.width(), picture.height()) > side:
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = small.scaled(side, side, *ways)
    square = QPixmap(side, side)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawImage((side - small.width()) // 2, (side - small.height()) // 2, small)
    painter.end()
    square.setDevicePixelRatio(ratio)
    return square
