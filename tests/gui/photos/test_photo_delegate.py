"""How photos are drawn in the strip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.photos.film_strip import FilmStrip
from aedesk.gui.photos.photo_list import PhotoList
from aedesk.gui.photos.small_pictures import SmallPictures
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image


@pytest.fixture
def strip(tmp_path: Path, qtbot: QtBot) -> Iterator[FilmStrip]:
    paths = [tmp_path / f"{name}.png" for name in "ab"]
    for path in paths:
        save(Image(np.full((90, 90, 3), 90, np.uint8)), path)
    document = Document()
    small = SmallPictures(document)
    strip = FilmStrip(PhotoList(document.edits, small, document))
    strip.document = document  # type: ignore[attr-defined]
    qtbot.addWidget(strip)
    strip.resize(400, strip.height())
    strip.show_photos(paths, paths[0])
    strip.show()
    qtbot.waitUntil(lambda: all(strip.photos.picture(row) is not None for row in range(2)))
    yield strip
    small.close()


def drawn(strip: FilmStrip, row: int) -> QImage:
    return strip.viewport().grab(strip.visualRect(strip.photos.index(row, 0))).toImage()


def count(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y).rgb() == colour.rgb() for x in range(image.width()) for y in range(image.height())
    )


def test_a_changed_photo_carries_a_dot(strip: FilmStrip) -> None:
    document: Document = strip.document  # type: ignore[attr-defined]
    accent = strip.palette().highlight().color()
    before = count(drawn(strip, 1), accent)
    document.open(strip.paths()[1], Picture.of(Image(np.full((90, 90, 3), 90, np.uint8))))
    document.apply("Denoise", Picture.of(Image(np.full((90, 90, 3), 90, np.uint8))))
    unsaved = count(drawn(strip, 1), accent)
    document.saved(Path("out.png"))
    saved = count(drawn(strip, 1), accent)
    assert before < saved < unsaved  # a ring, and a full dot


def test_a_rejected_photo_is_faded(strip: FilmStrip) -> None:
    grey = QColor(90, 90, 90)
    before = count(drawn(strip, 1), grey)
    strip.photos.rate(1, -1)
    assert before > 1000 and count(drawn(strip, 1), grey) < before / 10


def test_the_photo_that_is_shown_is_marked(strip: FilmStrip) -> None:
    accent = strip.palette().highlight().color()
    assert count(drawn(strip, 0), accent) > count(drawn(strip, 1), accent)
    strip.mark(strip.paths()[1])
    assert count(drawn(strip, 0), accent) < count(drawn(strip, 1), accent)
