"""A warning over the photo: red where white is clipped, blue where black is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from aedesk.gui.background.worker import Worker
from aedesk.gui.document.to_qimage import qimage_over
from aedesk.imaging.pixels.clipping import BLACK, WHITE, clipped

# As in Lightroom; black photos and white ones have neither.
COLOURS = {0: QColor(0, 0, 0, 0), BLACK: QColor(30, 90, 255), WHITE: QColor(255, 20, 40)}
AT_ONCE = 2_000_000  # pixels that take so few milliseconds that nothing flickers while a slider is dragged
KEPT = 4  # pictures whose warning is remembered: two sides, a patch, and one for the next zoom
STRIP = 512  # rows
NO_ALPHA = {QImage.Format.Format_RGB32, QImage.Format.Format_RGB888, QImage.Format.Format_Grayscale8}


class ClippingWarning(QObject):
    """`changed`: it must be drawn anew. Large pictures are looked at by a worker, one after the other."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._switched = self._peeked = False
        self._known: dict[int, QImage] = {}  # by the key of the picture, the newest last
        self._wanted: dict[int, QImage] = {}
        self.worker = Worker(self)

    @property
    def active(self) -> bool:
        """Whether it is shown."""
        return self._switched or self._peeked

    def set_active(self, active: bool) -> None:
        """Show it or not."""
        self._switched = active
        self._settle()

    def peek(self, wanted: bool) -> None:
        """Show it for as long as something is held."""
        self._peeked = wanted
        self._settle()

    def close(self) -> None:
        """Stop the worker."""
        self._wanted.clear()
        self.worker.close()

    def over(self, picture: QImage) -> QImage | None:
        """What lies over a picture in 8 bits, of the same size; None where it is not shown or not known yet."""
        if not self.active:
            return None
        key = picture.cacheKey()
        if key not in self._known and picture.width() * picture.height() <= AT_ONCE:
            self._keep(key, overlay(picture))
        elif key not in self._known and key not in self._wanted:
            self._wanted[key] = picture
            self._look()
        return self._known.get(key)

    def _settle(self) -> None:
        if not self.active:
            self._known.clear()
            self._wanted.clear()
        self.changed.emit()

    def _look(self) -> None:
        """Have the newest wish done; of those before it nobody may be waiting any more."""
        if self.worker.busy or not self._wanted:
            return
        key, picture = self._wanted.popitem()
        self._wanted.clear()

        def done(found: QImage) -> None:
            if self.active:
                self._keep(key, found)
                self.changed.emit()  # which asks for what is still missing
            self._look()

        self.worker.run(lambda job: overlay(picture), done)

    def _keep(self, key: int, found: QImage) -> None:
        self._known[key] = found
        while len(self._known) > KEPT:
            del self._known[next(iter(self._known))]


def overlay(picture: QImage) -> QImage:
    """Of a picture of 8 bits in one of the formats of `to_qimage`, or premultiplied, where it is clipped: a byte a
    pixel, with the colours of the warning. What is transparent is nothing."""
    height, width, each = picture.height(), picture.width(), picture.depth() // 8
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(height, picture.bytesPerLine())
    pixels = rows[:, : width * each].reshape(height, width, each)
    codes = np.zeros((height, -(-width // 4) * 4), np.uint8)  # rows begin where Qt wants them
    for top in range(0, height, STRIP):
        part = pixels[top : top + STRIP]
        found = clipped(part[..., :3])
        if picture.format() not in NO_ALPHA:
            found[part[..., 3] == 0] = 0
        codes[top : top + STRIP, :width] = found
    result = qimage_over(codes, QImage.Format.Format_Indexed8, width)
    result.setColorTable([COLOURS[code].rgba() for code in sorted(COLOURS)])
    return result
