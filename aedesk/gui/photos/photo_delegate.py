"""How a photo is drawn in the strip and in the grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aedesk.gui.look.design import CHOSEN, GAP, HALF, ROUND, mix
from aedesk.gui.look.short_name import short_name
from aedesk.gui.photos.photo_list import PHOTO, Photo, PhotoList, Work
from aedesk.imaging.formats.rating import REJECT

DOT = 5.0  # pixels of the radius of the mark of a photo that was changed
FADED = 0.35  # of a photo that is rejected


class PhotoDelegate(QStyledItemDelegate):
    """The small picture in the middle of a square of `side` pixels, its name and stars below."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all photos."""
        line: int = option.fontMetrics.height()  # type: ignore[attr-defined]
        return QSize(self.side + 2 * GAP, self.side + 2 * line + 2 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one photo."""
        photo, model = index.data(PHOTO), index.model()
        if not isinstance(photo, Photo) or not isinstance(model, PhotoList):
            return
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        rect.setHeight(min(rect.height(), self.sizeHint(option, index).height()))  # a strip may be higher
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        window, text, accent = palette.window().color(), palette.windowText().color(), palette.highlight().color()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if chosen:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(mix(window, accent, CHOSEN))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), ROUND, ROUND)
        square = QRect(rect.left() + GAP, rect.top() + GAP, self.side, self.side)
        place = self._draw_picture(painter, square, model, index.row(), text)
        if photo.work is not Work.NONE:
            _draw_dot(painter, QPointF(place.right() - DOT, place.top() + DOT), photo.work, accent, window)
        painter.setPen(text)
        line = painter.fontMetrics().height()
        below = QRect(rect.left() + HALF, square.bottom() + HALF, rect.width() - 2 * HALF, line)
        name = short_name(photo.path.name, painter.fontMetrics(), below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        stars = "✕" if photo.rating == REJECT else "★" * photo.rating
        painter.drawText(below.translated(0, line), Qt.AlignmentFlag.AlignCenter, stars)
        painter.restore()

    def _draw_picture(self, painter: QPainter, square: QRect, model: PhotoList, row: int, text: QColor) -> QRect:
        """Where it is drawn."""
        picture = model.picture(row)
        if picture is None:
            faint = QColor(text)
            faint.setAlphaF(0.12)
            painter.fillRect(square, faint)
            return square
        size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        place = QRect(square.topLeft(), size)
        place.moveCenter(square.center())
        painter.setOpacity(FADED if model.photo(row).rating == REJECT else 1.0)
        painter.drawImage(place, picture)
        painter.setOpacity(1.0)
        return place


def _draw_dot(painter: QPainter, middle: QPointF, work: Work, accent: QColor, window: QColor) -> None:
    """Full where something is not saved yet, a ring where all is."""
    painter.setPen(QPen(window, 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, DOT, DOT)
    painter.setPen(QPen(accent, 2))
    painter.setBrush(accent if work is Work.UNSAVED else window)
    painter.drawEllipse(middle, DOT, DOT)
