from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from aedesk.gui.mask_item import MaskItem
from aedesk.gui.mask_state import MaskState
from aedesk.gui.to_qimage import qimage_over
from aedesk.imaging.mask import Mask


def shown(mask: np.ndarray, scale: float) -> np.ndarray:
    """The mask over black at a scale, uint8 (h, w, 3) RGB."""
    item = MaskItem()
    item.set_look(QColor(255, 0, 0), 0.5)
    item.set_state(MaskState.of(Mask(mask)))
    scene = QGraphicsScene()
    scene.addItem(item)
    height, width = (round(n * scale) for n in mask.shape)
    canvas = np.zeros((height, width, 4), np.uint8)
    picture = qimage_over(canvas, QImage.Format.Format_RGB32).copy()
    painter = QPainter(picture)
    scene.render(painter, source=item.boundingRect())
    painter.end()
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
    picture = shown(mask, 0.1)
    assert picture[..., 0].max(axis=1).min() > 60
