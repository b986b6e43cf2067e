from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.clipping import BLACK, WHITE, clipped


def test_white_is_where_one_channel_is_full_and_black_where_none_has_anything() -> None:
    pixels = np.array([[[0, 0, 0], [0, 0, 1], [255, 0, 0], [254, 254, 254], [255, 255, 255]]], np.uint8)
    assert clipped(pixels).tolist() == [[BLACK, 0, WHITE, 0, WHITE]]
    assert clipped(pixels[..., :1]).tolist() == [[BLACK, BLACK, WHITE, 0, WHITE]]
