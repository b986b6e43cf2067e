from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.canvas.loupe import RADIUS
from aedesk.gui.canvas.side_by_side import Twin
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image

SIZE = 2000


@pytest.fixture
def twin(qtbot: QtBot) -> Iterator[Twin]:
    """A photo of single white pixels on black, shown very small: grey from afar."""
    pixels = np.zeros((SIZE, SIZE, 3), np.uint8)
    pixels[::2, ::2] = 255
    twin = Twin(Canvas())
    qtbot.addWidget(twin)
    twin.resize(900, 500)
    twin.show()
    qtbot.waitExposed(twin)
    twin.main.show_picture(Picture.of(Image(pixels)))
    yield twin


def colours(canvas: Canvas, around: QPoint) -> set[int]:
    """The brightness of some pixels around a place of the view."""
    shot = canvas.viewport().grab().toImage()
    ratio = canvas.devicePixelRatioF()
    return {
        QColor(shot.pixel(int(around.x() * ratio) + dx, int(around.y() * ratio) + dy)).value()
        for dx in range(4)
        for dy in range(4)
    }


def test_the_loupe_shows_the_photos_own_pixels(twin: Twin, qtbot: QtBot) -> None:
    canvas = twin.main
    middle = canvas.viewport().rect().center()
    qtbot.mouseMove(canvas.viewport(), middle)
    assert max(colours(canvas, middle)) < 200  # averaged
    twin.set_loupe(True)
    qtbot.mouseMove(canvas.viewport(), middle + QPoint(1, 0))
    canvas.loupe.move(canvas.mapToScene(middle))
    assert colours(canvas, middle) == {0, 255}
    twin.set_loupe(False)
    assert max(colours(canvas, middle)) < 200


def test_the_loupe_goes_where_the_mouse_goes(twin: Twin, qtbot: QtBot) -> None:
    twin.set_loupe(True)
    loupe = twin.main.loupe
    loupe.move(QPointF(100, 100))
    assert loupe.place == QPointF(100, 100)
    loupe.move(QPointF(-5, 100))
    assert loupe.place is None
    loupe.move(QPointF(100, 100))
    loupe.leave()
    assert loupe.place is None
    assert RADIUS > 50


def test_side_by_side_both_sides_look_at_the_same_place(twin: Twin) -> None:
    small = Picture.of(Image(np.zeros((SIZE // 2, SIZE // 2, 3), np.uint8)))
    twin.show_left(small)
    twin.set_loupe(True)
    twin.main.loupe.move(QPointF(600, 300))
    assert twin.left.loupe.place == QPointF(300, 150)
    twin.left.loupe.move(QPointF(10, 20))
    assert twin.main.loupe.place == QPointF(20, 40)


def test_close_by_the_loupe_comes_closer_still(twin: Twin) -> None:
    canvas = twin.main
    canvas.set_scale(4.0)
    twin.set_loupe(True)
    place = QPointF(SIZE / 2 + 0.5, SIZE / 2 + 0.5)  # the middle of a white pixel
    canvas.loupe.move(place)
    centre = canvas.viewportTransform().map(place).toPoint()
    shot = canvas.viewport().grab().toImage()
    row = [QColor(shot.pixel(centre.x() + dx, centre.y())).value() for dx in range(-60, 60)]
    changes = [x for x, (one, next) in enumerate(itertools.pairwise(row)) if one != next]
    assert set(np.diff(changes)) == {8}  # twice the zoom
