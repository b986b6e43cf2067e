from __future__ import annotations

from functools import cache

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from tests.conftest import drawing

KINDS = [
    Image(drawing(523, 611)),
    Image(drawing(523, 611, channels=1)),
    Image(drawing(523, 611).astype(np.uint16) * 257),
    Image(drawing(523, 611), np.full((523, 611), 200, np.uint8)),
]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(KINDS), st.integers(0, 522), st.integers(0, 610), st.integers(1, 200), st.integers(1, 200))
def test_a_part_that_changed_is_shown_as_in_a_new_picture(
    image: Image, top: int, left: int, height: int, width: int
) -> None:
    box = (top, left, min(523, top + height), min(611, left + width))
    before = Picture.of(image)
    levels = [level.copy() for level in before.levels]
    pixels = image.pixels.copy()
    pixels[box[0] : box[2], box[1] : box[3]] = image.maximum - pixels[box[0] : box[2], box[1] : box[3]]
    changed = image.with_pixels(pixels)
    after = before.with_part(changed, box)
    assert after.image is changed and list(after.levels) == list(Picture.of(changed).levels)
    assert list(before.levels) == levels  # a picture of the history never changes


def content(image: QImage) -> np.ndarray:
    """Blue, green, red of an RGB32 QImage, copied: they would not outlive it."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., :3].copy()


def test_every_level_has_half_the_size() -> None:
    picture = Picture.of(Image(drawing(700, 2051)))
    sizes = [(level.width(), level.height()) for level in picture.levels]
    assert sizes == [(2051, 700), (1025, 350), (512, 175), (256, 87)]


def test_a_level_is_the_mean_of_four_pixels() -> None:
    pixels = drawing(600, 601)
    half = content(Picture.of(Image(pixels)).levels[1])[..., ::-1]
    even = pixels[:, :600].astype(int)
    mean = (even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2] + 2) // 4
    assert np.array_equal(half, mean)


def test_grey_levels_stay_grey() -> None:
    picture = Picture.of(Image(drawing(600, 610, channels=1)))
    assert {level.format() for level in picture.levels} == {QImage.Format.Format_Grayscale8}


@cache
def wide_picture() -> Picture:
    return Picture.of(Image(drawing(600, 2050)))


@settings(max_examples=40, deadline=None)
@given(st.floats(0.001, 40))
def test_a_chosen_level_is_never_blown_up_needlessly(scale: float) -> None:
    picture = wide_picture()
    level = picture.level_for(scale)
    if scale >= 1:
        assert level is picture.levels[0]
    elif level is not picture.levels[-1]:
        assert level.width() >= 2050 * scale - 1 and level.width() <= 2 * 2050 * scale + 2
