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
from aedesk.gui.canvas.side_by_side import SideBySide
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image

SIZE = 2000


@pytest.fixture
def side_by_side(qtbot: QtBot) -> Iterator[SideBySide]:
    """A photo of single white pixels on black, shown very small: grey from afar."""
    pixels = np.zeros((SIZE, SIZE, 3), np.uint8)
    pixels[::2, ::2] = 255
    side_by_side = SideBySide(Canvas())
    qtbot.addWidget(side_by_side)
    side_by_side.resize(900, 500)
    side_by_side.show()
    qtbot.waitExposed(side_by_side)
    side_by_side.main.show_picture(Picture.of(Image(pixels)))
    yield side_by_side


def colours(canvas: Canvas, around: QPoint) -> set[int]:
    """The brightness of some pixels around a place of the view."""
    shot = canvas.viewport().grab().toImage()
    ratio = canvas.devicePixelRatioF()
    return {
        QColor(shot.pixel(int(around.x() * ratio) + dx, int(around.y() * ratio) + dy)).value()
        for dx in range(4)
        for dy in range(4)
    }


def test_the_loupe_shows_the_photos_own_pixels(side_by_side: SideBySide, qtbot: QtBot) -> None:
    canvas = side_by_side.main
    middle = canvas.viewport().rect().center()
    qtbot.mouseMove(canvas.viewport(), middle)
    assert max(colours(canvas, middle)) < 200  # averaged
    side_by_side.set_loupe(True)
    qtbot.mouseMove(canvas.viewport(), middle + QPoint(1, 0))
    canvas.loupe.move(canvas.mapToScene(middle))
    assert colours(canvas, middle) == {0, 255}
    side_by_side.set_loupe(False)
    assert max(colours(canvas, middle)) < 200


def test_the_loupe_goes_where_the_mouse_goes(side_by_side: SideBySide, qtbot: QtBot) -> None:
    side_by_side.set_loupe(True)
    loupe = side_by_side.main.loupe
    loupe.move(QPointF(100, 100))
    assert loupe.place == QPointF(100, 100)
    loupe.move(QPointF(-5, 100))
    assert loupe.place is None
    loupe.move(QPointF(100, 100))
    loupe.leave()
    assert loupe.place is None
    assert RADIUS > 50


def test_side_by_side_both_sides_look_at_the_same_place(side_by_side: SideBySide) -> None:
    small = Picture.of(Image(np.zeros((SIZE // 2, SIZE // 2, 3), np.uint8)))
    side_by_side.show_left(small)
    side_by_side.set_loupe(True)
    side_by_side.main.loupe.move(QPointF(600, 300))
    assert side_by_side.left.loupe.place == QPointF(300, 150)
    side_by_side.left.loupe.move(QPointF(10, 20))
    assert side_by_side.main.loupe.place == QPointF(20, 40)


def test_close_by_the_loupe_comes_closer_still(side_by_side: SideBySide) -> None:
    canvas = side_by_side.main
    canvas.set_scale(4.0)
    side_by_side.set_loupe(True)
    place = QPointF(SIZE / 2 + 0.5, SIZE / 2 + 0.5)  # the middle of a white pixel
    canvas.loupe.move(place)
    centre = canvas.viewportTransform().map(place).toPoint()
    shot = canvas.viewport().grab().toImage()
    row = [QColor(shot.pixel(centre.x() + dx, centre.y())).value() for dx in range(-60, 60)]
    changes = [x for x, (one, next) in enumerate(itertools.pairwise(row)) if one != next]
    assert set(np.diff(changes)) == {8}  # twice the zoom
