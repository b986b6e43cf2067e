from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from aedesk.gui.look.drawings import drawing
from aedesk.workshop.recipe import KINDS


def palette(text: str, accent: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    made.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    return made


def colours(image: QImage) -> set[str]:
    """Of all pixels that cover what is below them."""
    pixels = (image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_drawing_in_the_colours_around_it(qapp: QApplication, kind: str) -> None:
    found = colours(drawing(kind, palette("#fedcba", "#123456")))
    assert "#123456" in found and "#000000" not in found and "#0000ff" not in found


def test_it_is_as_sharp_as_the_screen(qapp: QApplication) -> None:
    image = drawing("sparse", QPalette(), 200, 2.0)
    assert image.width() == 400 and image.deviceIndependentSize().width() == 200


def test_one_that_is_not_there_is_empty(qapp: QApplication) -> None:
    assert drawing("none", QPalette()).isNull() and drawing("", QPalette()).isNull()
