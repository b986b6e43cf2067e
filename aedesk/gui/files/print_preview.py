"""The pages as they will come out of the printer, small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.document.picture import Picture
from aedesk.gui.files.print_layout import Place
from aedesk.gui.look import design

SIDE = 40 * design.GRID
EDGE = 2 * design.GRID  # around the paper


class PrintPreview(QWidget):
    """A sheet of paper with the photos of one page."""

    def __init__(self, photos: Sequence[Picture], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._paper, self._margin = (210.0, 297.0), 0.0
        self._places: list[Place] = []
        self._page = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SIDE * 4 // 5, SIDE // 2)
        self.setAccessibleName(self.tr("Page preview"))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def show_page(
        self, photos: Sequence[Picture], places: Sequence[Place], page: int, paper: tuple[float, float], margin: float
    ) -> None:
        """Show what lies on one of the pages. `paper`: its width and height, and `margin`, in millimetres."""
        self._photos, self._places = photos, [place for place in places if place.page == page]
        self._paper, self._margin = paper, margin
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = self._paper
        scale = min((self.width() - 2 * EDGE) / width, (self.height() - 2 * EDGE) / height)
        paper = QRectF(0, 0, width * scale, height * scale)
        paper.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper, Qt.GlobalColor.white)
        margin = self._margin * scale
        painter.setPen(QPen(QColor(0, 0, 0, 70), 0, Qt.PenStyle.DotLine))
        painter.drawRect(paper.adjusted(margin, margin, -margin, -margin))
        painter.translate(paper.topLeft())
        painter.translate(margin, margin)
        for place in self._places:
            picture, target = self._photos[place.photo], QRectF(*(scale * length for length in place.target))
            level = picture.level_for(target.width() * self.devicePixelRatioF() / place.source[2])
            share = level.width() / picture.image.width
            painter.drawImage(target, level, QRectF(*(share * length for length in place.source)))
        painter.end()
