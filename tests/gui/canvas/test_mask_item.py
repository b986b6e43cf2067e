from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from aedesk.gui.canvas.mask_item import MaskItem, halved, part_of
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.to_qimage import qimage_over
from aedesk.imaging.mask import Mask


def shown(mask: np.ndarray, scale: float, density: int = 1) -> np.ndarray:
    """The mask over black at a scale, uint8 (h, w, 3) RGB."""
    item = MaskItem()
    item.set_look(QColor(255, 0, 0), 0.5)
    item.set_state(MaskState.of(Mask(mask)))
    height, width = (round(n * scale) * density for n in mask.shape)
    return drawn(item, height, width, density)


def drawn(item: MaskItem, height: int, width: int, density: int = 1) -> np.ndarray:
    """The item over black, (height, width, 3), on a screen with so many pixels to a unit."""
    canvas = np.zeros((height, width, 4), np.uint8)
    picture = qimage_over(canvas, QImage.Format.Format_RGB32).copy()
    picture.setDevicePixelRatio(density)
    scene = QGraphicsScene()
    scene.addItem(item)
    painter = QPainter(picture)
    scene.render(painter, QRectF(0, 0, width / density, height / density), item.boundingRect())
    painter.end()
    scene.removeItem(item)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(height, width, 4)
    return pixels[..., 2::-1].copy()  # the picture and its memory go away


def test_marks_are_tinted_and_the_rest_is_not(qapp: object) -> None:
    mask = np.zeros((30, 50), np.bool_)
    mask[10:20, 5:40] = True
    picture = shown(mask, 1.0)
    assert (abs(picture[12:18, 8:37].astype(int) - [127, 0, 0]) <= 1).all()
    assert not picture[:9].any() and not picture[:, 42:].any()
    large = shown(mask, 6.0)
    assert (large[63:117, 33:237, 0] > 120).all() and not large[:58].any()


def test_a_thin_scratch_is_seen_in_a_photo_shown_small(qapp: object) -> None:
    mask = np.zeros((801, 1201), np.bool_)
    mask[:, 701] = True
    # Just above a half, a quarter, an eighth, and just below.
    for scale in (0.1, 0.13, 0.26, 0.49, 0.51, 0.7, 0.9):
        assert shown(mask, scale)[..., 0].max(axis=1).min() > 60


def test_marks_lie_on_the_same_pixels_on_a_screen_of_twice_the_density(qapp: object) -> None:
    mask = np.zeros((30, 50), np.bool_)
    mask[10:20, 5:40] = True
    picture = shown(mask, 1.0, density=2)
    assert picture.shape == (60, 100, 3)
    assert (picture[24:36, 14:76, 0] > 120).all() and not picture[:18].any() and not picture[:, 84:].any()


def test_another_colour_and_another_mask_are_seen_at_once(qapp: object) -> None:
    item = MaskItem()
    full, half = np.ones((8, 8), np.bool_), np.zeros((8, 8), np.bool_)
    half[:, :4] = True
    pictures = []
    for mask, colour in ((full, "red"), (full, "blue"), (half, "blue")):
        item.set_state(MaskState.of(Mask(mask)))
        item.set_look(QColor(colour), 1.0)
        pictures.append(drawn(item, 8, 8))
    assert (pictures[0] == [255, 0, 0]).all() and (pictures[1] == [0, 0, 255]).all()
    assert pictures[2][:, :3].any() and not pictures[2][:, 5:].any()
    item.set_state(None)
    assert not drawn(item, 8, 8).any()


@given(st.integers(1, 70), st.integers(1, 70), st.integers(0, 6), st.integers(0, 9))
def test_a_smaller_size_is_marked_where_one_pixel_is(height: int, width: int, times: int, seed: int) -> None:
    marked = np.random.default_rng(seed).random((height, width)) < 0.05
    level = halved(MaskState.of(Mask(marked)).bits, width, times)
    side = 1 << times
    assert level.shape == (-(-height // side), -(-width // side))
    padded = np.pad(marked, [(0, -height % side), (0, -width % side)])
    expected = padded.reshape(len(level), side, level.shape[1], side).any(axis=(1, 3))
    assert np.array_equal(level, expected)


@given(st.integers(1, 70), st.integers(1, 70), st.integers(0, 4), st.data())
def test_a_part_is_cut_out_of_the_whole(height: int, width: int, times: int, data: st.DataObject) -> None:
    marked = np.random.default_rng(height).random((height, width)) < 0.05
    state = MaskState.of(Mask(marked))
    level = halved(state.bits, width, times)
    top = data.draw(st.integers(0, level.shape[0] - 1))
    bottom = data.draw(st.integers(top + 1, level.shape[0]))
    left = data.draw(st.integers(0, (level.shape[1] - 1) // 8)) * 8
    right = data.draw(st.integers(left + 1, level.shape[1]))
    assert np.array_equal(part_of(state, times, (top, bottom, left, right)), level[top:bottom, left:right])
