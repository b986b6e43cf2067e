"""A photo together with what the screen needs to show it at any zoom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from aedesk.gui.to_qimage import qimage_over, to_qimage
from aedesk.imaging.image import Image

SMALLEST = 256  # pixels: no level whose longer side would be below it
STRIP = 128  # rows of a smaller level made at once


@dataclass(frozen=True)
class Picture:
    """`levels`: the photo in full size, half, a quarter... Without them a grainy photo that is
    shown small would glitter: Qt reads four pixels where it should average hundreds."""

    image: Image
    levels: tuple[QImage, ...]

    @staticmethod
    def of(image: Image) -> Picture:
        """Make the levels: for the worker's thread, a fraction of a second for a large photo."""
        levels = [to_qimage(image)]
        while max(levels[-1].width(), levels[-1].height()) >= 2 * SMALLEST:
            if min(levels[-1].width(), levels[-1].height()) < 2:
                break
            levels.append(_half(levels[-1]))
        return Picture(image, tuple(levels))

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is not blown up when the photo is drawn at `scale`."""
        index = 0
        while index + 1 < len(self.levels) and scale * 2 ** (index + 1) <= 1:
            index += 1
        return self.levels[index]


def _half(level: QImage) -> QImage:
    channels = 1 if level.format() == QImage.Format.Format_Grayscale8 else 4
    height, width = level.height() // 2, level.width() // 2
    rows = np.frombuffer(level.constBits(), np.uint8).reshape(level.height(), level.bytesPerLine())
    source = rows[: 2 * height, : 2 * width * channels].reshape(2 * height, 2 * width, channels)
    # The row length is a multiple of four bytes, as Qt wants it.
    target = np.zeros((height, -(-width // 4) * 4, channels), np.uint8)
    for top in range(0, height, STRIP):
        part = source[2 * top : 2 * (top + STRIP)].astype(np.uint16)
        total = part[0::2, 0::2] + part[1::2, 0::2] + part[0::2, 1::2] + part[1::2, 1::2]
        target[top : top + STRIP, :width] = (total + 2) // 4
    return qimage_over(target.squeeze(2) if channels == 1 else target, level.format(), width)
