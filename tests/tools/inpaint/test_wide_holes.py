"""Which parts of a mask are wide."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job
from aedesk.tools.inpaint.fill import fill
from aedesk.tools.inpaint.wide_holes import wide_parts
from tests.tools.fakes import INPAINTER, fake_context


def test_scratches_and_small_holes_are_left_to_the_network() -> None:
    marked = np.zeros((300, 400), np.bool_)
    marked[:, 50:90] = True  # as long as it may be
    marked[100:164, 200:264] = True
    assert wide_parts(marked) == []
    assert wide_parts(np.zeros((5, 5), np.bool_)) == [] == wide_parts(np.ones((7, 7), np.bool_))


def test_wide_parts_are_found_one_by_one_with_what_is_around_them() -> None:
    marked = np.zeros((600, 800), np.bool_)
    marked[100:200, 100:220] = True
    marked[150, 220:700] = True  # a scratch that leads to the second one
    marked[380:600, 600:800] = True
    first, second = sorted(wide_parts(marked), key=lambda part: part.box)
    for part, (top, left, bottom, right) in ((first, (100, 100, 200, 220)), (second, (380, 600, 600, 800))):
        assert part.box[0] <= top and part.box[1] <= left and part.box[2] >= bottom and part.box[3] >= right
        assert part.view[0] <= part.box[0] and part.view[3] >= part.box[3]
    assert first.box[3] < 300 and second.view[2:] == (600, 800)


def test_a_wide_hole_is_filled_with_what_is_around_it_and_nothing_else_changes() -> None:
    """The network of this test says grey everywhere; the photo is checked cloth."""
    y, x = np.mgrid[0:220, 0:300]
    pixels = np.where((x // 5 + y // 5) % 2, 60, 190).astype(np.uint8)[..., None].repeat(3, axis=2)
    marked = np.zeros((220, 300), np.bool_)
    marked[60:150, 90:190] = True
    marked[20, 20:60] = True
    result = fill(fake_context().engine, INPAINTER, Image(pixels), Mask(marked), Job()).pixels
    assert np.array_equal(result[~marked], pixels[~marked])
    inner = result[70:140, 100:180].astype(int)
    assert inner.std() > 40
