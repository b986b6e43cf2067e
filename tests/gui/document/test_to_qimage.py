from __future__ import annotations

import numpy as np
import pytest
from PIL import ImageCms
from PySide6.QtGui import QColor, QColorSpace

from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("width", [90, 91, 1])
def test_every_pixel_is_shown(channels: int, width: int) -> None:
    pixels = drawing(20, width, channels)
    shown = to_qimage(Image(pixels))
    for y, x in ((0, 0), (19, width - 1), (7, width // 2)):
        red, *_, blue = np.broadcast_to(pixels[y, x], 3)
        colour = shown.pixelColor(x, y)
        assert (colour.red(), colour.blue()) == (red, blue)


def test_sixteen_bits_are_rounded_to_eight() -> None:
    pixels = np.full((4, 4, 3), 65535, np.uint16)
    pixels[0, 0] = 128 * 257
    shown = to_qimage(Image(pixels))
    assert shown.pixelColor(0, 0) == QColor(128, 128, 128) and shown.pixelColor(3, 3) == QColor(255, 255, 255)


def test_transparency_is_shown() -> None:
    alpha = np.full((4, 4), 255, np.uint8)
    alpha[1, 2] = 10
    assert to_qimage(Image(drawing(4, 4), alpha=alpha)).pixelColor(2, 1).alpha() == 10


def test_a_photo_in_another_colour_space_is_shown_in_srgb() -> None:
    adobe = bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
    pixels = np.zeros((4, 4, 3), np.uint8)
    pixels[..., 1] = 200
    pixels[..., 0] = 100
    plain = to_qimage(Image(pixels)).pixelColor(1, 1)
    converted = to_qimage(Image(pixels, metadata=Metadata(icc=adobe))).pixelColor(1, 1)
    assert plain.red() == 100 and converted.red() < 60  # a wider space: the same green, out of sRGB


@pytest.mark.qt_log_ignore("fromIccProfile")
def test_srgb_and_broken_profiles_change_nothing() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    pixels = drawing(6, 6)
    expected = to_qimage(Image(pixels))
    for icc in (srgb, b"nonsense"):
        shown = to_qimage(Image(pixels, metadata=Metadata(icc=icc)))
        for y in range(6):
            a, b = shown.pixelColor(y, y), expected.pixelColor(y, y)
            assert abs(a.red() - b.red()) <= 1 and abs(a.green() - b.green()) <= 1


def test_a_plain_photo_is_not_copied() -> None:
    photo = Image(drawing(40, 84))
    shown = to_qimage(photo)
    address = np.frombuffer(shown.constBits(), np.uint8).ctypes.data
    assert address == photo.pixels.ctypes.data and shown.bytesPerLine() == photo.pixels.strides[0]
    del photo  # the QImage keeps its pixels
    assert shown.pixelColor(3, 3) == QColor(*(int(n) for n in drawing(40, 84)[3, 3]))
