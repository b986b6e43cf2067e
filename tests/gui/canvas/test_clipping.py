from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas import clipping
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.clipping import COLOURS, overlay
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.to_qimage import to_qimage
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.clipping import BLACK, WHITE

RED, BLUE = COLOURS[WHITE].rgb(), COLOURS[BLACK].rgb()


def halves() -> np.ndarray:
    """Black above, white below, grey at the right."""
    pixels = np.zeros((90, 120, 3), np.uint8)
    pixels[45:] = 255
    pixels[:, 60:] = 120
    return pixels


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[Canvas]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_picture(Picture.of(Image(halves())))
    yield canvas
    canvas.clipping.close()


def seen(canvas: Canvas, x: float, y: float) -> int:
    place = canvas.mapFromScene(x, y)
    return int(QColor(canvas.viewport().grab().toImage().pixel(place)).rgb())


@pytest.mark.parametrize("kind", ["rgb", "grey", "alpha", "premultiplied"])
def test_every_kind_of_picture_is_looked_at(kind: str) -> None:
    pixels = halves()[:, :51]  # rows that Qt pads
    alpha = np.full(pixels.shape[:2], 255, np.uint8)
    alpha[:10] = 0
    picture = to_qimage(Image(pixels[..., :1].copy() if kind == "grey" else pixels, alpha if kind == "alpha" else None))
    if kind == "premultiplied":
        picture = to_qimage(Image(pixels, alpha)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    found = overlay(picture)
    assert found.size() == picture.size()
    assert found.pixelColor(3, 20).rgb() == BLUE and found.pixelColor(3, 80).rgb() == RED
    assert (found.pixelColor(3, 3).alpha() == 0) == (kind in ("alpha", "premultiplied"))


def test_what_is_clipped_is_red_or_blue_as_long_as_it_is_wanted(canvas: Canvas) -> None:
    assert seen(canvas, 20, 20) not in (RED, BLUE)
    canvas.clipping.set_active(True)
    assert (seen(canvas, 20, 20), seen(canvas, 20, 70)) == (BLUE, RED)
    assert seen(canvas, 90, 20) == QColor(120, 120, 120).rgb()
    canvas.clipping.set_active(False)
    assert seen(canvas, 20, 20) == QColor("black").rgb()
    canvas.clipping.peek(True)
    assert seen(canvas, 20, 20) == BLUE
    canvas.clipping.peek(False)
    assert seen(canvas, 20, 20) == QColor("black").rgb()


def test_a_preview_over_a_part_is_warned_of_instead_of_what_it_covers(canvas: Canvas) -> None:
    canvas.clipping.set_active(True)
    board = to_qimage(Image(np.full((45, 30, 3), 99, np.uint8)))
    canvas.show_board(board, QRectF(0, 0, 30, 45))
    assert seen(canvas, 15, 20) == QColor(99, 99, 99).rgb() and seen(canvas, 45, 20) == BLUE
    canvas.hide_patch(True)
    assert seen(canvas, 15, 20) == BLUE
    canvas.hide_patch(False)
    canvas.show_board(to_qimage(Image(np.full((45, 30, 3), 255, np.uint8))), QRectF(0, 0, 30, 45))
    assert seen(canvas, 15, 20) == RED


def test_a_large_photo_is_looked_at_elsewhere(canvas: Canvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipping, "AT_ONCE", 100)
    canvas.clipping.set_active(True)
    assert seen(canvas, 20, 20) != BLUE
    qtbot.waitUntil(lambda: seen(canvas, 20, 20) == BLUE)
    canvas.show_picture(Picture.of(Image(halves()[::-1].copy())))
    qtbot.waitUntil(lambda: seen(canvas, 20, 20) == RED)


def test_both_sides_of_the_divider_are_warned_of(canvas: Canvas) -> None:
    canvas.show_picture(Picture.of(Image(np.full((90, 120, 3), 255, np.uint8))), Picture.of(Image(halves())))
    canvas.clipping.set_active(True)
    canvas.set_divider(0.25)
    assert seen(canvas, 10, 20) == BLUE and seen(canvas, 100, 20) == RED
