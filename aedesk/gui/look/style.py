"""Qt's Fusion style, with boxes and pressed buttons that are seen on a dark desk, too; light and dark.

No widget has a style sheet: one with `palette(...)` keeps the colours of the moment in which it was set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

BOXES = {QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck}
FRAME, ROUND = 2.0, 3.0  # pixels: around a checked button, and of its corners
OUTLINE = 0.45  # opacity of the text's colour: about 3 to 1 against the desk, as controls should have


class DeskStyle(QProxyStyle):
    """Fusion outlines a box darker than the desk around it, which nobody sees where that is dark; and it hardly tells a
    checked button from others."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Fusion's own drawing, with an outline around an empty or a ticked box; checked buttons are framed."""
        if element == QStyle.PrimitiveElement.PE_PanelButtonTool and option.state & QStyle.StateFlag.State_On:
            _draw_checked(option, painter)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element in BOXES:
            painter.save()
            painter.setPen(outline(option.palette))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()


def outline(palette: QPalette) -> QColor:
    """For lines around things: seen on light and on dark."""
    colour = palette.windowText().color()
    colour.setAlphaF(OUTLINE)
    return colour


def follow_colours(widget: QWidget, draw: Callable[[], None]) -> None:
    """Call `draw` now, and again whenever the colours of `widget` become others: for icons, and for all that is drawn
    once and kept."""
    _Follower(widget, draw)
    draw()


class _Follower(QObject):
    def __init__(self, widget: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(widget)
        self._draw = draw
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return False


def _draw_checked(option: QStyleOption, painter: QPainter) -> None:
    enabled = option.state & QStyle.StateFlag.State_Enabled
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(option.palette.base())
    painter.setPen(QPen(option.palette.highlight().color() if enabled else outline(option.palette), FRAME))
    inside = FRAME / 2
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside), ROUND, ROUND)
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
