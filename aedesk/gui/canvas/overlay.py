"""What is drawn over the photo in pixels of the view: the divider with its knob, and words on dark pills."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

HANDLE = 14  # radius of the knob
SHADE = QColor(0, 0, 0, 140)
WHITE = QColor(255, 255, 255)
GROUND = QColor(0, 0, 0, 150)
NO_EDGE = QColor(0, 0, 0, 0)
GAP = 10  # between a word and the edge of the photo


def draw_divider(painter: QPainter, shown: QRectF, x: float, words: tuple[str, str], focus: QColor | None) -> None:
    """`shown`: the photo in the view. `x`: where the divider stands. `words`: what is at its left and right.
    `focus`: the colour of the knob's ring while keys move it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # White with a dark edge is seen on every photo.
    for width, colour in ((3.0, SHADE), (1.4, WHITE)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))
    knob = QPointF(x, shown.center().y())
    painter.setPen(QPen(focus or SHADE, 2.0))
    painter.setBrush(WHITE)
    painter.drawEllipse(knob, HANDLE, HANDLE)
    painter.setPen(QPen(QColor(60, 60, 60), 2.0, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        tip = knob + QPointF(side * 8, 0)
        painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])
    for word, side in zip(words, (-1, 1), strict=True):
        width, height = pill_size(painter, word)
        left = x + 8 if side > 0 else x - 8 - width
        label = QRectF(left, shown.top() + GAP, width, height)
        if label.left() >= shown.left() and label.right() <= shown.right():  # else there is no room beside it
            draw_pill(painter, label, word)


def pill_size(painter: QPainter, word: str) -> tuple[float, float]:
    """Width and height that a word takes."""
    room = painter.fontMetrics().boundingRect(word)
    return room.width() + 16, room.height() + 6


def draw_pill(
    painter: QPainter, label: QRectF, word: str, ground: QColor = GROUND, colour: QColor = WHITE, edge: QColor = NO_EDGE
) -> None:
    """A word on a rounded ground, by default in white on dark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1.0) if edge.alpha() else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(label, label.height() / 2, label.height() / 2)
    painter.setPen(colour)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, word)


def draw_corner_words(
    painter: QPainter, shown: QRectF, working: str, preview: str, palette: QPalette, left: float | None = None
) -> None:
    """What is to be known of the picture, along its lower edge: at the right that it is worked out, at the left, in the
    colours of what is chosen, that it is a preview. "" for what is not the case. `left`: where the preview begins in
    the view, if not at the edge of the photo."""
    lowest = shown.bottom() - GAP
    free = shown.right() - GAP
    if working:
        width, height = pill_size(painter, working)
        label = QRectF(shown.right() - GAP - width, lowest - height, width, height)
        draw_pill(painter, label, working)
        free = label.left() - GAP
    if not preview:
        return
    width, height = pill_size(painter, preview)
    label = QRectF(shown.left() + GAP, lowest - height, width, height)
    if left is not None and left + GAP + width <= shown.right() - GAP:
        label.moveLeft(max(left, shown.left()) + GAP)
    if shown.width() < width + 2 * GAP:  # a small photo: the words may be wider
        label.moveCenter(QPointF(shown.center().x(), label.center().y()))
    if label.right() > free and working:  # one above the other: there is no room beside it
        label.translate(0, -height - GAP)
    draw_pill(painter, label, preview, palette.highlight().color(), palette.highlightedText().color(), WHITE)
