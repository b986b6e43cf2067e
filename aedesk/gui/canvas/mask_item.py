"""The mask over the photo: marked pixels in a colour that lets the photo through."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from aedesk.gui.canvas.photo_item import PIXELS_ARE_SEEN
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.to_qimage import qimage_over
from aedesk.imaging.packed_mask import Bits

OPACITY = 0.5
NEARLY_ALL = 0.75  # of a mark one pixel wide is seen at least


class MaskItem(QGraphicsItem):
    """Draws what is marked. Its scene unit is a pixel of the photo.

    A scratch one pixel wide must be seen in a large photo shown small: the smaller sizes are made by
    the maximum, not the mean, and only the one that is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = QColor(255, 0, 60)
        self.opacity_of_marks = OPACITY
        self._state: MaskState | None = None
        self._drawn: tuple[tuple[int, ...], QImage] | None = None  # the last part, and where it is
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_state(self, state: MaskState | None) -> None:
        """Show another mask."""
        self.prepareGeometryChange()
        self._state, self._drawn = state, None
        self.update()

    def set_look(self, colour: QColor, opacity: float) -> None:
        """Show it in another colour; `opacity` from 0 to 1."""
        self.colour, self.opacity_of_marks, self._drawn = colour, opacity, None
        self.update()

    def boundingRect(self) -> QRectF:
        """The photo."""
        if self._state is None:
            return QRectF()
        height, width = self._state.size
        return QRectF(0, 0, width, height)

    def _level(self, scale: float) -> tuple[int, int, int]:
        """How often to halve the mask for `scale`, and its height and width then: hardly larger than what is seen,
        because Qt would draw the mean of several pixels and a thin scratch would fade."""
        assert self._state is not None
        times, (height, width) = 0, self._state.size
        while scale * 2**times < NEARLY_ALL and min(height, width) > 1:
            times, height, width = times + 1, -(-height // 2), -(-width // 2)
        return times, height, width

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        if self._state is None or self._state.is_empty:
            return
        whole = self.boundingRect()
        exposed = option.exposedRect.intersected(whole)
        scale = painter.transform().m11() * painter.device().devicePixelRatioF()
        times, height, width = self._level(scale)
        down, across = height / whole.height(), width / whole.width()
        top, left = int(exposed.top() * down), int(exposed.left() * across) // 8 * 8  # a byte holds eight pixels
        bottom = min(height, int(np.ceil(exposed.bottom() * down)) + 1)
        right = min(width, int(np.ceil(exposed.right() * across)) + 1)
        if bottom <= top or right <= left:
            return
        # A brush that moves repaints the view many times a second: the same part is tinted once.
        place = (times, top, bottom, left, right)
        if self._drawn is None or self._drawn[0] != place:
            self._drawn = place, self._tinted(part_of(self._state, times, place[1:]))
        target = QRectF(left / across, top / down, (right - left) / across, (bottom - top) / down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < PIXELS_ARE_SEEN)
        painter.drawImage(target, self._drawn[1])

    def _tinted(self, part: np.ndarray) -> QImage:
        """The part as a picture, with the alpha multiplied in as Qt wants it."""
        alpha = round(255 * self.opacity_of_marks)
        colour = [self.colour.blue(), self.colour.green(), self.colour.red()]
        pixel = np.array([*(value * alpha // 255 for value in colour), alpha], np.uint8).view(np.uint32)
        pixels = (part * pixel).view(np.uint8).reshape(*part.shape, 4)
        return qimage_over(pixels, QImage.Format.Format_ARGB32_Premultiplied)


# What a byte of eight pixels becomes after no, one, two or three halvings: 8, 4, 2 or 1 bytes, read as one number.
_OF_BYTE = [
    np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1)
    .reshape(256, 8 >> times, 1 << times)
    .max(axis=2)
    .view(f"u{8 >> times}")[:, 0]
    for times in range(4)
]


def halved(bits: Bits, width: int, times: int) -> np.ndarray:
    """Marked or not, (H, W) uint8 0 or 1, after so many halvings, each rounded up: marked where one of four is.

    The first three are made of packed bits, eight pixels at once: a stroke of the brush must not unpack a large
    scan."""
    early = min(times, 3)
    rows = 1 << early
    missing = -len(bits) % rows
    if missing:
        bits = np.pad(bits, [(0, missing), (0, 0)])
    together = np.bitwise_or.reduce(bits.reshape(-1, rows, bits.shape[1]), axis=1)
    level: np.ndarray = _OF_BYTE[early][together].view(np.uint8)[:, : -(-width // rows)]
    for _ in range(times - early):
        level = _half(level)
    return level


def part_of(state: MaskState, times: int, box: tuple[int, int, int, int]) -> np.ndarray:
    """Marked or not, uint8 0 or 1, in a part of what is left after so many halvings: rows from `box[0]` to before
    `box[1]`, columns from `box[2]`, a multiple of eight, to before `box[3]`.

    Of a large scan only the part that is seen is unpacked."""
    top, bottom, left, right = (n << times for n in box)
    right = min(right, state.width)
    bits = state.part(slice(top, bottom), slice(left // 8, -(-right // 8)))
    return halved(bits, right - left, times)


def _half(level: np.ndarray) -> np.ndarray:
    """Half the size, rounded up: marked where one of four is."""
    odd = [(0, n % 2) for n in level.shape]
    if any(more for _, more in odd):
        level = np.pad(level, odd)
    tall = level[0::2] | level[1::2]
    half: np.ndarray = tall[:, 0::2] | tall[:, 1::2]
    return half
