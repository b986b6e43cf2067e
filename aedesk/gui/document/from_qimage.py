"""A QImage, as the clipboard has it, as an Image."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from aedesk.imaging.image import Image


def from_qimage(picture: QImage) -> Image:
    """8 bits, grey or RGB, with alpha where the picture has some that is not opaque. Pixels are copied."""
    grey = picture.isGrayscale() and not picture.hasAlphaChannel()
    format = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGBA8888
    converted = picture.convertToFormat(format)
    channels = 1 if grey else 4
    height, width = converted.height(), converted.width()
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    pixels = rows[:, : width * channels].reshape(height, width, channels).copy()
    if grey:
        return Image(pixels)
    alpha = pixels[..., 3].copy()
    return Image(pixels[..., :3].copy(), alpha if (alpha < 255).any() else None)
