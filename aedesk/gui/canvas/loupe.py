"""A loupe: the pixels of the photo around the mouse, however small the photo is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from aedesk.gui.canvas.photo_item import PhotoItem

RADIUS = 120.0  # pixels of the view
CLOSER = 2.0  # times the zoom, where single pixels are seen already


class Loupe(QObject):
    """`changed`: it must be drawn anew. `moved`: the place of the photo under the mouse, or None."""

    changed = Signal()
    moved = Signal(object)

    def __init__(self, parent: QObject, photo: PhotoItem) -> None:
        super().__init__(parent)
        self._photo = photo
        self.active = False
        self.place: QPointF | None = None  # in the photo; None: the mouse is elsewhere

    def set_active(self, active: bool) -> None:
        """Take it or put it away."""
        self.active = active
        self.changed.emit()

    def move(self, place: QPointF) -> None:
        """The mouse is over this place of the photo."""
        inside = self._photo.boundingRect().contains(place)
        self.show_at(place if inside else None)
        self.moved.emit(self.place)

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self.show_at(None)
        self.moved.emit(None)

    def show_at(self, place: QPointF | None) -> None:
        """Show a place, without telling anybody."""
        self.place = place
        if self.active:
            self.changed.emit()

    def draw(self, painter: QPainter, view: QTransform, ratio: float) -> None:
        """Draw it in pixels of the view. `view`: from the photo to the view, `ratio`: screen pixels of each of them."""
        if not self.active or self.place is None or self._photo.after is None:
            return
        zoom = view.m11() * ratio
        scale = (1.0 if zoom < 1 else zoom * CLOSER) / ratio
        centre = view.map(self.place)
        glass = QPainterPath()
        glass.addEllipse(centre, RADIUS, RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(glass)
        painter.fillPath(glass, QColor(58, 58, 58))
        painter.translate(centre)
        painter.scale(scale, scale)
        painter.translate(-self.place)
        reach = RADIUS / scale
        option = QStyleOptionGraphicsItem()
        option.exposedRect = QRectF(self.place.x() - reach, self.place.y() - reach, 2 * reach, 2 * reach)
        self._photo.paint(painter, option)
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((4.0, QColor(0, 0, 0, 140)), (2.0, QColor(255, 255, 255))):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(centre, RADIUS, RADIUS)
        painter.restore()
