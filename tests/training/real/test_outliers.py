"""What stands out from a plain place. Needs OpenCV, which comes with PyTorch's extra."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.training.real.outliers import LEAST_LEVELS, departures, find_outliers, luma
from tests.training.real.real_photos import SPECKS, backdrop

pytestmark = pytest.mark.training


@pytest.mark.parametrize("seed", range(4))
def test_in_a_plain_place_the_outliers_are_exactly_the_specks(seed: int) -> None:
    pixels, lost = backdrop(seed=seed)
    damage = find_outliers(luma(pixels))
    assert np.array_equal(damage.marked, lost)
    assert damage.count == len(SPECKS) and damage.threshold >= LEAST_LEVELS


def test_grain_alone_has_no_outliers_and_coarse_grain_raises_the_threshold() -> None:
    rng = np.random.default_rng(0)
    for sigma in (2, 8):
        grain = np.clip(rng.normal(128, sigma, (200, 300)), 0, 255).astype(np.uint8)
        damage = find_outliers(grain)
        assert damage.count == 0 and damage.threshold > max(LEAST_LEVELS - 1, 4.4 * sigma - 1)


def test_dark_specks_and_diagonal_hairs_are_one_piece_each_and_single_pixels_none() -> None:
    grey = np.full((60, 80), 200, np.uint8)
    grey[10:13, 10:13] = 150
    np.fill_diagonal(grey[20:50, 30:60], 90)
    grey[5, 70] = 0
    damage = find_outliers(grey)
    assert damage.count == 2
    assert not damage.marked[5, 70] and damage.marked[11, 11] and damage.marked[35, 45]


def test_a_piece_is_found_when_half_of_it_is() -> None:
    pixels, lost = backdrop()
    damage = find_outliers(luma(pixels))
    half = lost.copy()
    half[:40] = False  # the first speck, and half of the scratch
    assert damage.pieces_within(half) == 2
    assert damage.pieces_within(lost) == 3 and damage.pieces_within(~lost) == 0


def test_what_is_left_is_told_by_the_threshold_of_before() -> None:
    pixels, lost = backdrop()
    before = luma(pixels)
    damage = find_outliers(before)
    mended = np.where(lost, before - departures(before), before).astype(np.uint8)
    mended[60:63, 80:83] += 40
    mended[80, 100] = 255  # new: not left of what was there
    left = damage.left(mended)
    assert left.sum() == 9 and left[61, 81]
    # Evenly darker is not mended.
    assert np.array_equal(damage.left(before - 30), lost)


def test_luma_of_every_kind_of_photo() -> None:
    assert luma(np.full((2, 3, 3), 255, np.uint8)).tolist() == [[255] * 3] * 2
    assert luma(np.full((2, 3, 1), 65535, np.uint16)).tolist() == [[255] * 3] * 2
    assert luma(np.array([[[0, 100, 0]]], np.uint8)).tolist() == [[59]]
