"""How the dots and the thumbnails of a map are drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPixmap

from aedesk.gui.library.map_camera import Camera
from aedesk.gui.library.map_detail import CHOSEN, DOT, MOST_DOTS, dots
from aedesk.gui.look.design import MARGIN, mix

FAINT, FULL = 0.45, 0.9  # how much of the text's colour one dot has, and many upon each other
PLACEHOLDER = 0.12


@dataclass(frozen=True)
class Looks:
    """Of one photo. `current`: the keys move from it."""

    chosen: bool
    under_mouse: bool
    current: bool


class DotsPicture:
    """The dots as a picture, drawn again only when others are seen: a hundred thousand take some milliseconds."""

    def __init__(self) -> None:
        self._state: object = None
        self._values = np.zeros((1, 1), np.uint8)
        self._chosen = np.empty(0, np.bool_)

    def forget(self) -> None:
        """There are other photos."""
        self._state = None

    def draw(
        self,
        painter: QPainter,
        camera: Camera,
        points: NDArray[np.float32],
        chosen: NDArray[np.bool_],
        palette: QPalette,
    ) -> None:
        """Draw photos at pixels (N, 2) of the window."""
        ratio = painter.device().devicePixelRatio()
        state = (camera, ratio)
        if state != self._state or chosen is not self._chosen:
            width, height = max(1, round(camera.width * ratio)), max(1, round(camera.height * ratio))
            self._values = dots(points * ratio, chosen, width, height, DOT * ratio)
            self._state, self._chosen = state, chosen
        values = self._values
        image = QImage(values.data, values.shape[1], values.shape[0], values.strides[0], QImage.Format.Format_Indexed8)
        image.setColorTable(_colours(palette))
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), image)


def _colours(palette: QPalette) -> list[int]:
    """Of the values of dots."""
    base, text, accent = palette.base().color(), palette.text().color(), palette.highlight().color()
    shades = [mix(base, text, FAINT + (FULL - FAINT) * number / (MOST_DOTS - 1)).rgba() for number in range(MOST_DOTS)]
    return [QColor(0, 0, 0, 0).rgba(), *shades, *[accent.rgba()] * (256 - CHOSEN)]


def draw_thumbnail(painter: QPainter, rect: QRectF, picture: QPixmap | None, looks: Looks, palette: QPalette) -> None:
    """A photo within a square; a pale one until its picture is read."""
    place = rect
    if picture is None:
        painter.fillRect(rect, mix(palette.base().color(), palette.text().color(), PLACEHOLDER))
    else:
        size = picture.size().scaled(rect.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(rect.center())
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
    if looks.chosen or looks.current or looks.under_mouse:
        line = _pen(looks, palette)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = line.widthF() / 2
        painter.drawRect(place.adjusted(-half, -half, half, half))


def draw_ring(painter: QPainter, rect: QRectF, looks: Looks, palette: QPalette) -> None:
    """Around a dot: it is under the mouse, or the keys move from it."""
    painter.setPen(_pen(looks, palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect)


def _pen(looks: Looks, palette: QPalette) -> QPen:
    marked = looks.chosen or looks.current
    return QPen(palette.highlight().color() if marked else palette.text().color(), 3 if looks.chosen else 1.5)


def draw_message(painter: QPainter, rect: QRect, text: str, palette: QPalette) -> None:
    """What is said where there is nothing to draw."""
    painter.setPen(palette.placeholderText().color())
    inside = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
