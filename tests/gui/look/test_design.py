from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from aedesk.gui.look.design import CHOSEN, DARK, DOWN, HOVER, LIGHT, Colours, beside, is_dark, mix, palette_of, surround

Role = QPalette.ColorRole
LOOKS = pytest.mark.parametrize("look", [DARK, LIGHT], ids=["dark", "light"])


def contrast(one: QColor, other: QColor) -> float:
    """As in WCAG 2: from 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one) + 0.05, luminance(other) + 0.05), reverse=True)
    return lighter / darker


@LOOKS
def test_words_can_be_read(look: Colours) -> None:
    palette = palette_of(look)
    window, text = palette.color(Role.Window), palette.color(Role.WindowText)
    for ground, ink in (
        (Role.Window, Role.WindowText),
        (Role.Base, Role.Text),
        (Role.Button, Role.ButtonText),
        (Role.Highlight, Role.HighlightedText),
        (Role.ToolTipBase, Role.ToolTipText),
        (Role.Window, Role.Link),
    ):
        assert contrast(palette.color(ground), palette.color(ink)) >= 4.5, (ground, ink)
    assert contrast(palette.color(Role.Base), palette.color(Role.PlaceholderText)) >= 4.5
    row = mix(window, text, CHOSEN)  # a chosen one of a list
    assert contrast(row, text) >= 4.5 and contrast(row, beside(text, row, chosen=True)) >= 4.5
    for ground in (window, palette.color(Role.Base)):
        assert contrast(ground, beside(text, ground)) >= 4.5
    assert contrast(window, palette.color(QPalette.ColorGroup.Disabled, Role.WindowText)) >= 3


@LOOKS
def test_what_is_selected_is_told_from_what_is_around_it(look: Colours) -> None:
    palette = palette_of(look)
    window, text, accent = (palette.color(role) for role in (Role.Window, Role.WindowText, Role.Highlight))
    inside = mix(window, text, HOVER + DOWN)
    assert contrast(accent, window) >= 3  # the frame around the chosen tool
    assert contrast(accent, inside) >= 3 and contrast(text, inside) >= 4.5
    # What only lies under the mouse is fainter than what is chosen.
    assert contrast(mix(window, text, DOWN + 0.02), window) < contrast(inside, window)


@LOOKS
def test_what_surrounds_a_photo_has_no_colour(look: Colours) -> None:
    palette = palette_of(look)
    assert is_dark(palette) == (look is DARK)
    greys = [surround(palette)]
    greys += [palette.color(role) for role in (Role.Window, Role.Base, Role.Button, Role.WindowText, Role.Midlight)]
    assert all(grey.red() == grey.green() == grey.blue() for grey in greys)


def test_a_mixture_lies_between() -> None:
    assert mix(QColor(0, 100, 200), QColor(100, 100, 100), 0.5) == QColor(50, 100, 150)
