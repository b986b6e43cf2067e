"""A photo together with what the screen needs to show it at any zoom."""

from __future__ import annotations

import mmap
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtGui import QImage

from aedesk.gui.document.to_qimage import qimage_over, to_qimage
from aedesk.imaging.image import Image
from aedesk.tools.base import Box

SMALLEST = 256  # pixels: no level whose longer side would be below it
STRIP = 128  # rows of a smaller level made at once


class Picture:
    """A photo with what the screen needs. It never changes; the history knows it by a key (picture_store.py).

    `levels`: the photo in full size, half, a quarter... Without them a grainy photo that is
    shown small would glitter: Qt reads four pixels where it should average hundreds."""

    def __init__(self, image: Image, levels: Sequence[QImage], file: mmap.mmap | None = None) -> None:
        self.image = image
        self.levels = tuple(levels)
        self._file = file  # that the pixels lie in

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        if self._file is not None:
            return 0
        alpha = self.image.alpha.nbytes if self.image.alpha is not None else 0
        own = (level for level in self.levels if not shares_pixels(level))
        return self.image.pixels.nbytes + alpha + sum(level.sizeInBytes() for level in own)

    @property
    def bytes_in_file(self) -> int:
        """The room on the disk that it takes; 0 while it is in memory."""
        return len(self._file) if self._file is not None else 0

    def leave_memory(self) -> None:
        """Of a picture in a file: the system may have back what was read of it. It is read again when needed."""
        if self._file is not None and hasattr(mmap, "MADV_DONTNEED"):  # Windows takes it back by itself
            self._file.madvise(mmap.MADV_DONTNEED)

    @staticmethod
    def of(image: Image) -> Picture:
        """Make the levels: for the worker's thread, a fraction of a second for a large photo."""
        levels = [to_qimage(image)]
        while max(levels[-1].width(), levels[-1].height()) >= 2 * SMALLEST:
            if min(levels[-1].width(), levels[-1].height()) < 2:
                break
            levels.append(_half(levels[-1]))
        return Picture(image, tuple(levels))

    def with_part(self, image: Image, box: Box) -> Picture:
        """The picture of `image`, which is this one's but for what lies in `box`. Of a large photo that takes a small
        part of the time of `of`."""
        levels = [_with_part(self.levels[0], image, box)]
        for old in self.levels[1:]:
            top, left, bottom, right = box[0] // 2, box[1] // 2, -(-box[2] // 2), -(-box[3] // 2)
            box = (top, left, min(bottom, old.height()), min(right, old.width()))
            levels.append(_with_half(old, levels[-1], box))
        return Picture(image, tuple(levels))

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is not blown up when the photo is drawn at `scale`."""
        index = 0
        while index + 1 < len(self.levels) and scale * 2 ** (index + 1) <= 1:
            index += 1
        return self.levels[index]


def shares_pixels(level: QImage) -> bool:
    """Whether a level is the pixels of the photo itself and no copy (see to_qimage)."""
    return level.format() == QImage.Format.Format_RGB888


def _with_part(level: QImage, image: Image, box: Box) -> QImage:
    """The largest level, of a photo that has changed in `box` only."""
    if shares_pixels(level):
        return to_qimage(image)
    area = np.s_[box[0] : box[2], box[1] : box[3]]
    pixels: Any = np.ascontiguousarray(image.pixels[area])
    alpha: Any = np.ascontiguousarray(image.alpha[area]) if image.alpha is not None else None
    part = to_qimage(Image(pixels, alpha, image.metadata))
    rows = _rows(level).copy()
    _seen(rows, level)[area] = _seen(_rows(part), part)
    return qimage_over(rows, level.format(), level.width())


def _with_half(level: QImage, larger: QImage, box: Box) -> QImage:
    """A smaller level, anew in `box`; the same where that lies on a row or column that the smaller one has not."""
    top, left, bottom, right = box
    if top >= bottom or left >= right:
        return level
    rows = _rows(level).copy()
    mean = _mean(_seen(_rows(larger), larger)[2 * top : 2 * bottom, 2 * left : 2 * right], shares_pixels(larger))
    _seen(rows, level)[top:bottom, left:right, : mean.shape[2]] = mean
    return qimage_over(rows, level.format(), level.width())


def _half(level: QImage) -> QImage:
    """Half the size. Of RGB888 it is RGB32, which Qt draws fastest."""
    own = shares_pixels(level)
    source = _seen(_rows(level), level)
    height, width = level.height() // 2, level.width() // 2
    # The row length is a multiple of four bytes, as Qt wants it.
    target = np.full((height, -(-width // 4) * 4, 1 if source.shape[2] == 1 else 4), 255, np.uint8)
    for top in range(0, height, STRIP):
        mean = _mean(source[2 * top : 2 * min(height, top + STRIP), : 2 * width], own)
        target[top : top + STRIP, :width, : mean.shape[2]] = mean
    format = QImage.Format.Format_RGB32 if own else level.format()
    return qimage_over(target.squeeze(2) if source.shape[2] == 1 else target, format, width)


def _mean(source: np.ndarray, own: bool) -> np.ndarray:
    """The mean of every 2x2 of (2 H, 2 W, C) uint8; `own`: it is red, green, blue and shall be turned around."""
    part = source.astype(np.uint16)
    total = part[0::2, 0::2] + part[1::2, 0::2] + part[0::2, 1::2] + part[1::2, 1::2]
    mean: np.ndarray = ((total + 2) // 4).astype(np.uint8)
    return mean[..., ::-1] if own else mean


def _rows(level: QImage) -> np.ndarray:
    """A level as (H, bytes of a row), read-only."""
    return np.frombuffer(level.constBits(), np.uint8).reshape(level.height(), level.bytesPerLine())


def _seen(rows: np.ndarray, level: QImage) -> np.ndarray:
    """Rows of a level as (H, W, bytes of a pixel), without what rows are padded with."""
    each = level.depth() // 8
    return rows[:, : level.width() * each].reshape(level.height(), level.width(), each)
