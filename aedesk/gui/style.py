"""Qt's Fusion style, with boxes to be ticked that are seen on a dark desk, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

BOXES = {QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck}
OUTLINE = 0.45  # opacity of the text's colour: about 3 to 1 against the desk, as controls should have


class DeskStyle(QProxyStyle):
    """Fusion outlines a box darker than the desk around it, which nobody sees where that is dark."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Fusion's own drawing, and an outline around an empty or a ticked box."""
        super().drawPrimitive(element, option, painter, widget)
        if element in BOXES:
            colour = option.palette.windowText().color()
            colour.setAlphaF(OUTLINE)
            painter.save()
            painter.setPen(colour)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()


def use_theme(theme: str) -> None:
    """ "system", "light" or "dark", at once and everywhere. Where the system cannot be asked for it, the colours are
    ours."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    palettes = {"light": _palette(QColor(240, 240, 240)), "dark": _palette(QColor(42, 42, 44))}
    QGuiApplication.styleHints().setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
    QApplication.setPalette(palettes.get(theme, QPalette()))


def _palette(window: QColor) -> QPalette:
    """All colours from that of a window, as Qt derives them, with a highlight that is seen on both."""
    dark = window.lightness() < 128
    palette = QPalette(window.lighter(120) if dark else window, window)
    if dark:
        palette.setColor(QPalette.ColorRole.Base, window.darker(130))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(48, 140, 198))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(255, 255, 255))
    return palette
