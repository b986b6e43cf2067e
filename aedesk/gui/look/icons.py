"""Icons from resources/icons, in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from aedesk import paths

FAINT = 0.35  # opacity of what is disabled
SIZE = 64  # pixels: drawn smaller, also on screens of twice the density


def icon(name: str, colour: QColor) -> QIcon:
    """A one-coloured icon, faint where it is disabled; an empty one where there is no such file."""
    pixmap = QPixmap(QIcon(str(paths.resources() / "icons" / f"{name}.svg")).pixmap(SIZE, SIZE))
    if pixmap.isNull():
        return QIcon()
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    drawn = QIcon(pixmap)
    drawn.addPixmap(_faint(pixmap), QIcon.Mode.Disabled)  # Qt's own would only be grey, which light on dark is anyway
    return drawn


def _faint(pixmap: QPixmap) -> QPixmap:
    result = QPixmap(pixmap.size())
    result.setDevicePixelRatio(pixmap.devicePixelRatio())  # else it is drawn into a corner on a dense screen
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(FAINT)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return result


def program_icon() -> QIcon:
    """The icon of AEDesk itself, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "aedesk.svg"))


def swatch(colour: QColor, side: int = SIZE) -> QIcon:
    """A square of one colour, `side` pixels."""
    pixmap = QPixmap(side, side)
    pixmap.fill(colour)
    return QIcon(pixmap)
