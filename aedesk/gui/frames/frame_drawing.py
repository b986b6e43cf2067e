"""How frames on a picture look, in pixels of the view."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

HANDLE = 6  # pixels, half a side
LONG, THICK = 11, 3  # pixels, half of a handle on a side
SHADE = QColor(0, 0, 0, 130)
WHITE = QColor(255, 255, 255)


def draw_shade(painter: QPainter, view: QRectF, frames: list[QPolygonF]) -> None:
    """What is not in a frame is darker."""
    outside = QPainterPath()
    outside.addRect(view)
    inside = QPainterPath()
    for polygon in frames:
        part = QPainterPath()
        part.addPolygon(polygon)
        inside = inside.united(part)
    painter.fillPath(outside.subtracted(inside), SHADE)


def draw_outline(painter: QPainter, polygon: QPolygonF, chosen: bool, colour: QColor) -> None:
    """A frame, seen on light and on dark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, line in ((4.0 if chosen else 3.0, SHADE), (2.0 if chosen else 1.2, colour)):
        painter.setPen(QPen(line, width))
        painter.drawPolygon(polygon)


def draw_thirds(painter: QPainter, box: QRectF) -> None:
    """Lines to hold a horizon against."""
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1))
    for share in (1 / 3, 2 / 3):
        x, y = box.left() + share * box.width(), box.top() + share * box.height()
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def draw_handles(painter: QPainter, corners: list[QPointF]) -> None:
    """What a frame is pulled by: its four corners, and a bar in the middle of each side that is long enough."""
    painter.setPen(QPen(SHADE, 1))
    painter.setBrush(WHITE)
    for side in range(4):
        line = QLineF(corners[side], corners[(side + 1) % 4])
        if line.length() < 4 * LONG:
            continue
        painter.save()
        painter.translate(line.center())
        painter.rotate(-line.angle())
        painter.drawRoundedRect(QRectF(-LONG, -THICK, 2 * LONG, 2 * THICK), THICK, THICK)
        painter.restore()
    for corner in corners:
        painter.drawRect(QRectF(corner.x() - HANDLE, corner.y() - HANDLE, 2 * HANDLE, 2 * HANDLE))


def draw_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """A line that a hand draws along a horizon."""
    for width, colour in ((4.0, SHADE), (1.6, WHITE)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)
