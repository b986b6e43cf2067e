"""What stands out from smooth places, on pictures whose damage is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.tools.repair.stand_out import enlarged, standing_out, surroundings


def smooth(height: int, width: int, grain: float = 3.0) -> np.ndarray:
    """A backdrop that gets lighter, with grain, (H, W, 1) of uint8."""
    tone = np.linspace(80, 140, width) + np.random.default_rng(3).normal(0, grain, (height, width))
    return np.clip(np.rint(tone), 0, 255).astype(np.uint8)[..., None]


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from([1, 3]), st.sampled_from([np.uint8, np.uint16]))
def test_every_size_is_answered_in_its_size(height: int, width: int, channels: int, depth: type) -> None:
    out = standing_out(np.zeros((height, width, channels), depth))
    assert out.pieces.shape == out.smooth.shape == (height, width)
    assert out.smooth.all() and not out.pieces.any()


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_specks_light_and_dark_and_lines_stand_out_whole(depth: type) -> None:
    pixels = smooth(160, 200)
    true = np.zeros((160, 200), bool)
    for top, left in ((30, 40), (80, 150), (120, 20)):
        true[top : top + 4, left : left + 4] = True
    true[np.arange(60, 100), np.arange(60, 100)] = True  # a thin slanting line is one piece
    pixels[true] = 220
    pixels[120:124, 20:24] = 20
    out = standing_out(pixels if depth is np.uint8 else pixels.astype(np.uint16) * 257)
    assert out.smooth.all() and ((out.pieces > 0) == true).all()
    assert len(np.unique(out.pieces)) - 1 == 4


def test_grain_does_not_stand_out() -> None:
    assert not standing_out(smooth(300, 300, grain=6)).pieces.any()


def test_crowded_specks_still_stand_out() -> None:
    pixels = smooth(160, 160)
    true = np.zeros((160, 160), bool)
    for top in range(4, 156, 16):
        for left in range(4, 156, 16):
            true[top : top + 3, left : left + 3] = True
    pixels[true] = 230
    out = standing_out(pixels)
    assert (out.pieces[true & out.smooth] > 0).mean() > 0.95 and out.smooth.mean() > 0.95


def test_where_there_is_picture_nothing_is_said() -> None:
    """Lace, leaves and letters on the left; a speck on the smooth right is found nevertheless."""
    pixels = smooth(160, 320)
    pixels[:, :120] = np.where(np.random.default_rng(1).random((160, 120, 1)) < 0.5, 40, 220)
    pixels[80:84, 260:264] = 230
    out = standing_out(pixels)
    assert not out.smooth[:, :110].any() and not out.pieces[:, :110].any()
    assert (out.pieces[80:84, 260:264] > 0).all() and np.count_nonzero(out.pieces) == 16


def test_what_is_wide_is_its_own_surroundings() -> None:
    pixels = smooth(160, 200)
    pixels[40:120, 60:140] = 230
    assert not standing_out(pixels).pieces[70:90, 90:110].any()


def test_surroundings_are_median_and_its_deviation() -> None:
    plane = np.full((20, 33), 7, np.float32)
    plane[5, 5] = 200
    median, deviation = surroundings(plane)
    assert median.shape == deviation.shape == (3, 5)
    assert (median == 7).all() and (deviation == 0).all()
    assert enlarged(median, (20, 33)).shape == (20, 33)
