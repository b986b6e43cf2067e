from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aedesk.imaging.pixels.histogram import BINS, histogram


@given(arrays(np.uint8, (5, 7, 3), elements=st.integers(0, 255)))
def test_every_pixel_is_counted_once_in_each_channel(pixels: np.ndarray) -> None:
    counts = histogram(pixels / np.float32(255))
    assert counts.shape == (4, BINS) and (counts.sum(axis=1) == 35).all()
    for channel in range(3):
        assert np.array_equal(counts[channel], np.bincount(pixels[..., channel].ravel(), minlength=BINS))


def test_brightness_lies_between_the_channels() -> None:
    counts = histogram(np.array([[[1.0, 0.0, 0.0]]]))
    assert [int(channel.argmax()) for channel in counts] == [255, 0, 0, round(0.299 * 255)]


def test_a_photo_without_colours_has_the_same_four_times() -> None:
    counts = histogram(np.array([[[0.5]], [[2.0]], [[-1.0]]]))
    assert (counts == counts[0]).all() and counts[0, [0, 128, 255]].tolist() == [1, 1, 1]
