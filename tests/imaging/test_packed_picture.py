"""Small pictures as text."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.packed_picture import LONGEST, SIDE, from_text, to_text
from tests.conftest import drawing


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("sees_through", [False, True])
def test_it_comes_back_nearly_as_it_was(channels: int, sees_through: bool) -> None:
    smooth = np.full((SIDE, 60, channels), 90, np.uint8)
    alpha = np.full((SIDE, 60), 128, np.uint8) if sees_through else None
    text = to_text(Image(smooth, alpha))
    back = from_text(text)
    assert back is not None and (back.height, back.width) == (SIDE, 60) and len(text) < 4000
    assert np.abs(back.pixels.astype(int) - 90).max() <= 3
    assert (back.alpha is not None) == sees_through and (back.alpha is None or (back.alpha == 128).all())


def test_the_busiest_one_is_read_too() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (SIDE, SIDE, 3), np.uint8)
    text = to_text(Image(noise, noise[..., 0].copy()))
    assert len(text) <= LONGEST and from_text(text) is not None


def test_what_is_no_small_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="small picture"):
        to_text(Image(drawing(SIDE + 1, 9)))
    with pytest.raises(ValueError, match="8 bits"):
        to_text(Image(np.zeros((9, 9, 3), np.uint16)))


def packed(format: str, width: int = 9, **more: object) -> str:
    file = io.BytesIO()
    Pillow.new("RGB", (width, 9)).save(file, format, **more)
    return base64.b64encode(file.getvalue()).decode()


def test_what_cannot_be_read_is_none() -> None:
    good = packed("WEBP")
    assert from_text(good) is not None
    moving = packed("WEBP", save_all=True, append_images=[Pillow.new("RGB", (9, 9), "red")])
    for text in (None, 3, "", "?", good[:40], packed("PNG"), packed("WEBP", SIDE + 1), moving, "A" * (LONGEST + 4)):
        assert from_text(text) is None
