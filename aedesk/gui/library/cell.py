"""How a photo, or a stack of them, is drawn in the grids of the library."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aedesk.gui.look.design import CHOSEN, GAP, HALF, HOVER, ROUND, mix
from aedesk.gui.look.short_name import short_name
from aedesk.imaging.formats.rating import REJECT

CELL = Qt.ItemDataRole.UserRole  # the role of a row's Cell
FADED = 0.35  # of a photo that is rejected
CARD = 0.045  # of the text's colour, in the card that a photo lies on
SHIFT = 5  # pixels by which the photos of a stack lie beside each other
DEEP = 3  # photos that are seen of a stack


@dataclass(frozen=True, eq=False)
class Cell:
    """`pictures`: one, or those of a stack, the front one first; None where there is none yet. `title`: below, with
    `rating` as stars and `says` below that. `count`: photos of a stack, 0 for a single photo. `strong`: the title is a
    name that a person gave. `badge`: a word that lies on the picture, "" for none. `broken`: it cannot be read."""

    pictures: tuple[QImage | None, ...]
    title: str
    rating: int = 0
    says: str = ""
    count: int = 0
    strong: bool = False
    badge: str = ""
    broken: bool = False


class CellDelegate(QStyledItemDelegate):
    """The picture in a square of `side` pixels upon a card, two lines below."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        self.cell: QSize | None = None  # what the grid has room for, None for no more than it needs

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        line: int = option.fontMetrics.height()  # type: ignore[attr-defined]
        return self.cell or self.size_for(line)

    def size_for(self, line: int) -> QSize:
        """The least size of a cell with lines so high."""
        return QSize(self.side + 3 * GAP, self.side + 2 * line + 4 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        rect = QRect(option.rect).adjusted(HALF // 2, HALF // 2, -HALF // 2, -HALF // 2)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        _draw_card(painter, rect, palette, state)
        square = QRect(0, 0, self.side, self.side)
        square.moveCenter(QPoint(rect.center().x(), rect.top() + GAP + self.side // 2))
        _draw_pictures(painter, square, cell, palette)
        self._draw_words(painter, rect, square.bottom() + GAP, cell, palette)
        painter.restore()

    def _draw_words(self, painter: QPainter, rect: QRect, top: int, cell: Cell, palette: QPalette) -> None:
        text, window = palette.windowText().color(), palette.window().color()
        font, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(cell.strong)
        painter.setFont(bold)
        line = painter.fontMetrics().height()
        place = QRect(rect.left() + GAP, top, rect.width() - 2 * GAP, line)
        painter.setPen(text)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(place, centre, short_name(cell.title, painter.fontMetrics(), place.width()))
        painter.setFont(font)
        painter.setPen(mix(window, text, 0.7))
        stars = "✕" if cell.rating == REJECT else "★" * cell.rating
        second = "   ".join(part for part in (stars, cell.says) if part)
        elide = painter.fontMetrics().elidedText
        painter.drawText(
            place.translated(0, line + HALF // 2), centre, elide(second, Qt.TextElideMode.ElideRight, place.width())
        )


def _draw_card(painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
    """What the photo lies on: it says whether it is chosen."""
    window, text, accent = palette.window().color(), palette.windowText().color(), palette.highlight().color()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    fill = mix(window, accent, CHOSEN) if chosen else mix(window, text, HOVER if over else CARD)
    painter.setBrush(fill)
    focus = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(accent, 2 if focus else 1) if chosen or focus else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), ROUND, ROUND)


def _draw_pictures(painter: QPainter, square: QRect, cell: Cell, palette: QPalette) -> None:
    """One picture, or several of which each lies a little beside the one before it."""
    text = palette.windowText().color()
    deep = min(DEEP, len(cell.pictures)) - 1
    inner = square.adjusted(0, SHIFT * deep, -SHIFT * deep, 0)
    front = square
    for depth in range(deep, -1, -1):
        place = inner.translated(SHIFT * depth, -SHIFT * depth)
        front = _draw_picture(painter, place, cell.pictures[depth], text, cell)
        if deep:
            painter.setPen(QPen(palette.window().color(), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(front).adjusted(-0.5, -0.5, 0.5, 0.5))
    if cell.count:
        _draw_badge(painter, square.bottomLeft(), str(cell.count), palette.window().color(), text)
    elif cell.badge:
        on_accent = palette.highlightedText().color()
        _draw_badge(painter, front.bottomLeft(), cell.badge, palette.highlight().color(), on_accent)


def _draw_picture(painter: QPainter, square: QRect, picture: QImage | None, text: QColor, cell: Cell) -> QRect:
    """Where it is drawn. One of a stack fills its square, so that all stacks look alike."""
    if picture is None or picture.isNull():
        faint = QColor(text)
        faint.setAlphaF(0.08)
        place = square.adjusted(GAP, GAP, -GAP, -GAP) if not cell.count else square
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRect(place)
        if cell.broken:
            faint.setAlphaF(0.5)
            painter.setPen(faint)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        return place
    painter.setOpacity(FADED if cell.rating == REJECT else 1.0)
    if cell.count:
        side = min(picture.width(), picture.height())
        source = QRect((picture.width() - side) // 2, (picture.height() - side) // 3, side, side)
        painter.drawImage(square, picture, source)
        place = square
    else:
        size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        place = QRect(square.topLeft(), size)
        place.moveCenter(square.center())
        painter.drawImage(place, picture)
    painter.setOpacity(1.0)
    return place


def _draw_badge(painter: QPainter, corner: QPoint, words: str, colour: QColor, text: QColor) -> None:
    """A word in the lower left corner of a picture."""
    width = painter.fontMetrics().horizontalAdvance(words) + 2 * GAP
    height = painter.fontMetrics().height() + HALF
    place = QRectF(corner.x() + HALF, corner.y() - height - HALF, width, height)
    fill = QColor(colour)
    fill.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(text)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
