"""A drawing of an autoencoder: what goes in, each layer, the code, and the decoder, which is the encoder in reverse."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GRID, HALF, MARGIN, mix
from aedesk.workshop.recipe import Recipe

HEIGHT = 22 * GRID
LEAST, WIDE = 12, 18  # pixels: height of the smallest layer, width of each


def layers(recipe: Recipe) -> list[int]:
    """Numbers of each layer from the picture to the picture; of a convolutional one its channels, but for picture and
    code, which are counted in numbers."""
    return [recipe.numbers, *recipe.nodes, recipe.code, *reversed(recipe.nodes), recipe.numbers]


class NetworkDrawing(QWidget):
    """Layers are as high as the logarithm of their numbers, so that 10 can be seen beside 4096."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe()
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(40 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Drawing of the network"))
        self.show_recipe(self._recipe)

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, HEIGHT)

    def show_recipe(self, recipe: Recipe) -> None:
        """Draw another one, also one that cannot be trained."""
        self._recipe = recipe
        chain = " – ".join(str(n) for n in layers(recipe))
        self.setAccessibleDescription(self.tr("Numbers from layer to layer: %s") % chain)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        numbers = layers(self._recipe)
        places = self._places(numbers)
        window, text = self.palette().window().color(), self.palette().windowText().color()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(window, text, 0.10))
        for one, other in pairwise(places):
            painter.drawPolygon(QPolygonF([one.topRight(), other.topLeft(), other.bottomLeft(), one.bottomRight()]))
        middle = len(numbers) // 2
        for place, (rect, number) in enumerate(zip(places, numbers, strict=True)):
            code = place == middle
            painter.setBrush(self.palette().highlight() if code else mix(window, text, 0.45))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(QPen(text))
            below = QRectF(rect.center().x() - 40, self._floor + HALF, 80, self.fontMetrics().height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.setPen(text)
        first, centre, last = places[0].center().x(), places[middle].center().x(), places[-1].center().x()
        self._name(painter, (first + centre) / 2, self.tr("Encoder"))
        self._name(painter, centre, self.tr("Code"))
        self._name(painter, (centre + last) / 2, self.tr("Decoder"))

    @property
    def _ceiling(self) -> float:
        return float(self.fontMetrics().height() + GRID)

    @property
    def _floor(self) -> float:
        return float(self.height() - self.fontMetrics().height() - GRID)

    def _places(self, numbers: list[int]) -> list[QRectF]:
        """Where each layer is."""
        room = self._floor - self._ceiling
        largest = math.log(1 + max(numbers))
        step = (self.width() - 2 * MARGIN - WIDE - 2 * GRID) / (len(numbers) - 1)
        centre = (self._floor + self._ceiling) / 2
        places = []
        for place, number in enumerate(numbers):
            high = LEAST + (room - LEAST) * math.log(1 + number) / largest
            places.append(QRectF(MARGIN + GRID + place * step, centre - high / 2, WIDE, high))
        return places

    def _name(self, painter: QPainter, x: float, words: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        painter.drawText(QPointF(x - wide / 2, painter.fontMetrics().ascent() + 1), words)
