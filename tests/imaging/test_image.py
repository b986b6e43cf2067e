from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image


def test_pixels_cannot_be_changed(colour: Image) -> None:
    with pytest.raises(ValueError, match="read-only"):
        colour.pixels[0, 0, 0] = 1


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 2), (4, 4, 4)])
def test_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="pixels must be"):
        Image(np.zeros(shape, np.uint8))


def test_alpha_must_fit() -> None:
    with pytest.raises(ValueError, match="alpha"):
        Image(np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4), np.uint16))


def test_depth_and_size() -> None:
    image = Image(np.zeros((2, 5, 1), np.uint16))
    assert (image.width, image.height, image.bits, image.maximum, image.is_grey) == (5, 2, 16, 65535, True)
