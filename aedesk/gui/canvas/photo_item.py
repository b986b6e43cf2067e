"""The pixels of one or two pictures in the scene."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from aedesk.gui.canvas.clipping import ClippingWarning
from aedesk.gui.document.picture import Picture

# From here on single pixels are looked at, and blurring them would lie.
PIXELS_ARE_SEEN = 3.0


class PhotoItem(QGraphicsItem):
    """Draws `after`, and `before` over it at the left of the divider; a patch lies over a part of `after`, and the
    warning of what is clipped over them all.

    The scene's unit is a pixel of `after`; a `before` of another size is stretched to it.
    """

    def __init__(self, clipping: ClippingWarning | None = None) -> None:
        super().__init__()
        self._clipping = clipping
        self.after: Picture | None = None
        self.before: Picture | None = None
        self.divider = 0.5
        self._patch: tuple[QImage, QRectF] | None = None
        self._patch_hidden = False
        # The exact exposed rectangle: else Qt always asks for the whole photo.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_pictures(self, after: Picture | None, before: Picture | None) -> None:
        """Show others."""
        self.prepareGeometryChange()
        self.after, self.before = after, before
        self.update()

    def set_patch(self, patch: tuple[QImage, QRectF] | None) -> None:
        """Show a picture over a part of the photo, or none."""
        self._patch = patch
        self.update()

    def hide_patch(self, hidden: bool) -> None:
        """Whether the patch is not seen for a while."""
        self._patch_hidden = hidden
        self.update()

    def set_divider(self, place: float) -> None:
        """0 is the left edge, 1 the right one."""
        self.divider = place
        self.update()

    def boundingRect(self) -> QRectF:
        """The photo."""
        if self.after is None:
            return QRectF()
        return QRectF(0, 0, self.after.image.width, self.after.image.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        if self.after is None:
            return
        whole = self.boundingRect()
        exposed = option.exposedRect.intersected(whole)
        scale = math.sqrt(abs(painter.transform().determinant())) * painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < PIXELS_ARE_SEEN)
        split = whole.width() * self.divider if self.before is not None else 0.0
        right = exposed.intersected(whole.adjusted(split, 0, 0, 0))
        self._draw(painter, self.after, right, exposed, scale)
        if self._patch is not None and not self._patch_hidden and not right.isEmpty():
            painter.save()
            painter.setClipRect(right, Qt.ClipOperation.IntersectClip)
            board, place = self._patch
            painter.drawImage(place, board)
            warning = self._warning(board)
            if warning is not None:
                painter.drawImage(place, warning)
            painter.restore()
        if self.before is not None:
            left = exposed.intersected(QRectF(0, 0, split, whole.height()))
            self._draw(painter, self.before, left, exposed, scale * whole.width() / self.before.image.width)

    def _draw(self, painter: QPainter, picture: Picture, part: QRectF, exposed: QRectF, scale: float) -> None:
        if part.isEmpty():
            return
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        if picture.image.alpha is not None:
            brush = QBrush(_checkerboard())
            # The squares keep their size on the screen at every zoom.
            brush.setTransform(painter.transform().inverted()[0])
            painter.fillRect(part, brush)
        level = picture.level_for(scale)
        whole = self.boundingRect()
        across, down = level.width() / whole.width(), level.height() / whole.height()
        # Both sides of the divider are drawn over the same rectangle and clipped, so that their
        # pixels fall on the same places to the last fraction.
        source = QRectF(exposed.x() * across, exposed.y() * down, exposed.width() * across, exposed.height() * down)
        painter.drawImage(exposed, level, source)
        warning = self._warning(level)
        if warning is not None:
            if picture is self.after:
                self._leave_out_patch(painter, exposed)
            painter.drawImage(exposed, warning, source)
        painter.restore()

    def _warning(self, picture: QImage) -> QImage | None:
        return self._clipping.over(picture) if self._clipping is not None else None

    def _leave_out_patch(self, painter: QPainter, exposed: QRectF) -> None:
        """What a patch covers is not warned of below it."""
        if self._patch is not None and not self._patch_hidden:
            around, hole = QPainterPath(), QPainterPath()
            around.addRect(exposed)
            hole.addRect(self._patch[1])
            painter.setClipPath(around.subtracted(hole), Qt.ClipOperation.IntersectClip)


def _checkerboard() -> QPixmap:
    square = 8
    board = QPixmap(2 * square, 2 * square)
    board.fill(QColor(200, 200, 200))
    painter = QPainter(board)
    for place in (0, square):
        painter.fillRect(place, place, square, square, QColor(240, 240, 240))
    painter.end()
    return board
