from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.difference import difference
from tests.conftest import drawing


def test_only_what_was_changed_is_coloured_and_much_is_red() -> None:
    for pixels in (drawing(300, 80), drawing(300, 80, 1), drawing(300, 80).astype(np.uint16) * 257):
        before, after = Image(pixels), pixels.copy()
        one = before.maximum // 255
        after[10:20, 10:20] = np.where(after[10:20, 10:20] > 128 * one, after[10:20, 10:20] - 90 * one, 90 * one)
        after[40:50, 10:20] = pixels[40:50, 10:20] ^ (4 * one)  # a little
        shown = difference(before, Image(after)).pixels.astype(int)
        coloured = np.ptp(shown, axis=2) > 0
        assert coloured[10:20, 10:20].mean() > 0.9 and coloured[40:50, 10:20].all()
        coloured[10:20, 10:20] = coloured[40:50, 10:20] = False
        assert not coloured.any()
        assert shown[40:50, 10:20, 1].mean() > shown[10:20, 10:20, 1].mean()  # yellow has green, red has none


def test_a_grey_photo_that_was_coloured() -> None:
    grey = drawing(40, 50, 1)
    colour = np.repeat(grey, 3, axis=2)
    colour[:20, :, 0] = np.minimum(255, colour[:20, :, 0].astype(int) + 40)
    shown = difference(Image(grey), Image(colour)).pixels.astype(int)
    assert np.ptp(shown[:20], axis=2).mean() > 20 and not np.ptp(shown[20:], axis=2).any()


def test_sizes_must_be_the_same() -> None:
    with pytest.raises(ValueError, match="one size"):
        difference(Image(drawing(4, 5)), Image(drawing(5, 4)))
