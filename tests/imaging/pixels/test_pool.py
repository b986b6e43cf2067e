from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.pixels.pool import pooled


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from([1, 2, 4, 8]), st.sampled_from([1, 3]), st.data())
def test_every_pixel_is_the_mean_of_what_it_covers(
    height: int, width: int, step: int, channels: int, data: st.DataObject
) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    pixels = rng.integers(0, 256, (height, width, channels), np.uint8)
    small = pooled(pixels, step)
    assert small.shape == (-(-height // step), -(-width // step), channels) and small.dtype == np.uint8
    row, column = data.draw(st.integers(0, small.shape[0] - 1)), data.draw(st.integers(0, small.shape[1] - 1))
    covered = pixels[row * step : (row + 1) * step, column * step : (column + 1) * step].astype(float)
    assert np.abs(small[row, column] - covered.mean(axis=(0, 1))).max() <= 0.5


def test_sixteen_bits_do_not_overflow_and_one_is_the_photo_itself() -> None:
    white = np.full((300, 260, 3), 65535, np.uint16)
    assert (pooled(white, 128) == 65535).all() and pooled(white, 1) is white


@pytest.mark.parametrize("side", [1, 63, 64, 65, 130])
def test_strips_leave_no_seam(side: int) -> None:
    flat = np.full((2 * side, 2 * side, 1), 77, np.uint8)
    assert (pooled(flat, 2) == 77).all()
