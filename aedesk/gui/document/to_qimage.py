"""An Image as a QImage in sRGB, made in the worker's thread.

Everything goes strip by strip: Qt's calls keep Python's lock, and a long one would freeze the desk.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QImage

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.depth import to_8_bits

STRIP = 128  # rows


def to_qimage(image: Image) -> QImage:
    """Grayscale8, RGB888, RGB32 or ARGB32 of 8 bits, in sRGB. The QImage keeps its pixels alive.

    RGB888 are the photo's own pixels, which take no more memory; the others are copies of them."""
    space = _colour_space(image)
    if space is None and _as_qt_wants_it(image):
        return qimage_over(image.pixels, QImage.Format.Format_RGB888)
    if image.is_grey and image.alpha is None and space is None:
        return _grey(image)
    pixels = np.empty((image.height, image.width, 4), np.uint8)
    for top, bottom in _strips(image.height):
        # Qt's 32-bit formats are B, G, R, A in memory on all processors that Qt ships wheels for.
        pixels[top:bottom, :, :3] = to_8_bits(image.pixels[top:bottom])[..., ::-1]
        pixels[top:bottom, :, 3] = 255 if image.alpha is None else to_8_bits(image.alpha[top:bottom])
    if space is not None:
        _to_srgb(pixels, space)
    opaque = image.alpha is None
    return qimage_over(pixels, QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32)


def qimage_over(pixels: np.ndarray, format: QImage.Format, width: int | None = None) -> QImage:
    """A QImage that shares the memory of contiguous (H, W), (H, W, 3) or (H, W, 4) uint8 pixels.

    `width`: how many pixels of a row belong to the photo, where rows are padded at their end."""
    return QImage(pixels.data, width or pixels.shape[1], pixels.shape[0], pixels.strides[0], format)


def own_copy(picture: QImage) -> QImage:
    """The same in memory that belongs to Qt, which may keep it longer than the pixels live that `picture` lies over."""
    copy = QImage(picture.size(), picture.format())
    length = picture.width() * picture.depth() // 8  # without what pads a row
    source, target = (
        np.frombuffer(bits, np.uint8).reshape(picture.height(), -1)[:, :length]
        for bits in (picture.constBits(), copy.bits())
    )
    for top, bottom in _strips(picture.height()):
        target[top:bottom] = source[top:bottom]
    return copy


def _as_qt_wants_it(image: Image) -> bool:
    """Whether the pixels are opaque RGB of 8 bits in one piece. Qt reads them byte by byte, so rows of any length
    will do."""
    pixels = image.pixels
    opaque_rgb = pixels.shape[2] == 3 and pixels.dtype == np.uint8 and image.alpha is None
    return opaque_rgb and bool(pixels.flags.c_contiguous)


def _grey(image: Image) -> QImage:
    # A row starts at a multiple of four bytes, or Qt's fast paths read unaligned memory.
    padded = np.zeros((image.height, -(-image.width // 4) * 4), np.uint8)
    for top, bottom in _strips(image.height):
        padded[top:bottom, : image.width] = to_8_bits(image.pixels[top:bottom, :, 0])
    return qimage_over(padded, QImage.Format.Format_Grayscale8, image.width)


def _strips(height: int) -> Iterator[tuple[int, int]]:
    for top in range(0, height, STRIP):
        yield top, min(top + STRIP, height)


def _colour_space(image: Image) -> QColorSpace | None:
    """The photo's colour space, or None where it is sRGB or makes no sense for these pixels."""
    if image.metadata.icc is None:
        return None
    space = QColorSpace.fromIccProfile(QByteArray(image.metadata.icc))
    if not space.isValid() or space == QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        return None
    model = space.colorModel()
    if model == QColorSpace.ColorModel.Rgb or (model == QColorSpace.ColorModel.Gray and image.is_grey):
        return space
    return None


def _to_srgb(pixels: np.ndarray, space: QColorSpace) -> None:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    grey = space.colorModel() == QColorSpace.ColorModel.Gray
    for top, bottom in _strips(len(pixels)):
        strip = qimage_over(pixels[top:bottom], QImage.Format.Format_ARGB32)
        # Qt refuses a grey profile for colour pixels; alpha stays where it is, in `pixels`.
        strip = strip.convertToFormat(QImage.Format.Format_Grayscale8) if grey else strip.copy()
        strip.setColorSpace(space)
        strip = strip.convertedToColorSpace(srgb).convertToFormat(QImage.Format.Format_ARGB32)
        if strip.isNull():
            return  # a profile that Qt cannot convert from: shown as it is, saved untouched
        content = np.frombuffer(strip.constBits(), np.uint8).reshape(bottom - top, -1, 4)
        pixels[top:bottom, :, :3] = content[..., :3]
