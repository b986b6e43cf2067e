"""Small grey pictures in the window of a code."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from aedesk.gui.look.design import HALF


class GreyPicture(QLabel):
    """A square of `side` pixels for a picture; pale while there is none."""

    def __init__(self, side: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.shown: NDArray[np.float32] | None = None
        self.setFixedSize(QSize(side, side))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self.setAccessibleName(name)

    def show_picture(self, picture: NDArray[np.float32] | None) -> None:
        """Luma (H, W) in [0, 1]; None for none."""
        self.shown = picture
        if picture is None:
            self.clear()
            return
        grey = np.ascontiguousarray(np.round(picture * 255), np.uint8)
        image = QImage(grey.data, grey.shape[1], grey.shape[0], grey.strides[0], QImage.Format.Format_Grayscale8)
        ratio = self.devicePixelRatioF()
        side = round(self._side * ratio)
        keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(side, side, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


class CaptionedPicture(QWidget):
    """A picture with a line below it."""

    def __init__(self, side: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.picture = GreyPicture(side, name)
        self.caption = QLabel(" ")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self.picture)
        layout.addWidget(self.caption)

    def show_picture(self, picture: NDArray[np.float32] | None, caption: str) -> None:
        """What is seen, and what is said of it."""
        self.picture.show_picture(picture)
        self.caption.setText(caption)
        self.picture.setAccessibleDescription(caption)
