"""Where pictures lie in the code: alike ones beside each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aedesk.gui.look.design import GAP, GRID

SIDE = 3 * GRID  # pixels of a small picture
MOST_SHARP = 3 * SIDE  # of a screen of which three make one pixel of ours


def image_of(picture: NDArray[np.uint8]) -> QImage:
    """A picture (C, side, side), 8 bits, C of 1 or 3."""
    pixels = np.ascontiguousarray(np.moveaxis(np.broadcast_to(picture, (3, *picture.shape[1:])), 0, 2))
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def small_image_of(picture: NDArray[np.uint8]) -> QImage:
    """The same no larger than it is shown: three hundred are drawn at once. Any thread may make it."""
    image = image_of(picture)
    if image.width() <= MOST_SHARP:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(MOST_SHARP, MOST_SHARP, Qt.AspectRatioMode.KeepAspectRatio, smooth)


class CodeMap(QWidget):
    """`chosen`: the number of a picture to begin with, and whether it is the one to go to."""

    chosen = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        self._places = np.zeros((0, 2), np.float32)
        self.first, self.second = 0, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the pictures by their codes"))
        self.setToolTip(self.tr("Click a picture to change its code; Ctrl+click another one to blend with it."))
        self.setMinimumSize(28 * GRID, 24 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, images: Sequence[QImage], places: NDArray[np.float32]) -> None:
        """Small pictures (N of them), and where they are (N, 2) in any unit."""
        self._images = list(images)
        low, high = (places.min(axis=0), places.max(axis=0)) if len(places) else (0.0, 1.0)
        self._places = (places - low) / np.maximum(high - low, 1e-6)
        self.first, self.second = 0, -1
        self.update()

    def place(self, index: int) -> QRectF:
        """Where a picture is drawn."""
        x, y = self._places[index]
        room = self.rect().adjusted(GAP, GAP, -GAP - SIDE, -GAP - SIDE)
        return QRectF(room.left() + x * room.width(), room.top() + (1 - y) * room.height(), SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().base())
        for index, image in enumerate(self._images):
            painter.drawImage(self.place(index), image)
        for index, style in ((self.second, Qt.PenStyle.DashLine), (self.first, Qt.PenStyle.SolidLine)):
            if 0 <= index < len(self._images):
                painter.drawImage(self.place(index), self._images[index])
                painter.setPen(QPen(self.palette().highlight().color(), 2, style))
                painter.drawRect(self.place(index))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if index is not None:
            self.choose(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from picture to picture; with Ctrl the one to blend with."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if not step or not self._images:
            super().keyPressEvent(event)
            return
        other = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        before = self.second if other and self.second >= 0 else self.first
        self.choose((before + step) % len(self._images), other)

    def choose(self, index: int, other: bool) -> None:
        """Begin with a picture, or go to it (`other`)."""
        if other:
            self.second = index
        else:
            self.first = index
        self.update()
        self.chosen.emit(index, other)

    def _at(self, point: QPoint) -> int | None:
        """The one that is seen there, or else the nearest whose square is."""
        for index in (self.first, *reversed(range(len(self._images)))):
            if index < len(self._images) and self.place(index).contains(point):
                return index
        return None
