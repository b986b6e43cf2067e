"""Drawings from resources/drawings, which explain something: black is drawn in the colour of the text around them, blue
in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QPalette

from aedesk import paths

TEXT, ACCENT = b'"#000"', b'"#00f"'
WIDTH = 320  # pixels of all of them as they are


def drawing(name: str, palette: QPalette, width: int = WIDTH, ratio: float = 1.0) -> QImage:
    """A drawing so many pixels wide, on a screen of so many dots a pixel; an empty picture where there is no such
    file."""
    try:
        text = (paths.resources() / "drawings" / f"{name}.svg").read_bytes()
    except OSError:
        return QImage()
    for mark, colour in ((TEXT, palette.windowText().color()), (ACCENT, palette.highlight().color())):
        text = text.replace(mark, f'"{colour.name()}"'.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(text))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    usual = reader.size()
    if usual.isEmpty():
        return QImage()
    wide = round(width * ratio)
    reader.setScaledSize(QSize(wide, round(wide * usual.height() / usual.width())))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image
