"""The channels by the names that parameters have for them, and the colours in which they are drawn."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from aedesk.gui.look.design import is_dark, mix
from aedesk.tools.adjust.scale import CHANNELS

ALL = ""
OF_DARK = dict(zip(CHANNELS, (QColor("#ff5a52"), QColor("#4fce62"), QColor("#5b9cff")), strict=True))
OF_LIGHT = dict(zip(CHANNELS, (QColor("#d02a22"), QColor("#188a2c"), QColor("#2462d8")), strict=True))


def colour_of(channel: str, palette: QPalette) -> QColor:
    """In which a channel is drawn; that of all of them is the text's."""
    if channel == ALL:
        return mix(palette.base().color(), palette.windowText().color(), 0.85)
    return (OF_DARK if is_dark(palette) else OF_LIGHT)[channel]
