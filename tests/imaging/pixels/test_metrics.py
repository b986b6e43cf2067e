from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.metrics import ms_ssim, psnr, ssim_map
from tests.conftest import drawing


def test_psnr_of_a_known_error() -> None:
    a = np.full((8, 8, 3), 100, np.uint8)
    assert psnr(a, a + 10) == pytest.approx(20 * np.log10(255 / 10))
    assert psnr(a, a) == np.inf


def test_ssim_is_one_for_equal_photos_and_falls_where_they_differ() -> None:
    a = drawing(40, 60)
    b = a.copy()
    b[:, 40:] = np.clip(b[:, 40:] + np.random.default_rng(0).normal(0, 30, (40, 20, 3)), 0, 255).astype(np.uint8)
    assert ssim_map(a, a) == pytest.approx(1.0)
    similarity = ssim_map(a, b)
    assert similarity.shape == (40, 60) and similarity[:, :34] == pytest.approx(1.0)
    assert similarity[:, 46:].mean() < 0.6
    with pytest.raises(ValueError, match="shape"):
        ssim_map(a, a[:10])


def test_ssim_of_flat_photos_follows_the_formula() -> None:
    """Wang et al. 2004, equation 13: without structure only the means count."""
    a, b = np.full((12, 12, 1), 100.0), np.full((12, 12, 1), 150.0)
    c1 = (0.01 * 255) ** 2
    assert ssim_map(a, b) == pytest.approx((2 * 100 * 150 + c1) / (100**2 + 150**2 + c1))


def test_ms_ssim_is_one_for_equal_photos_and_falls_with_what_a_person_sees() -> None:
    photo = drawing(256, 320)
    noise = np.random.default_rng(0).normal(0, 1, photo.shape)
    assert ms_ssim(photo, photo) == pytest.approx(1)
    values = [ms_ssim(photo, np.clip(photo + sigma * noise, 0, 255)) for sigma in (2, 10, 40)]
    assert 1 > values[0] > values[1] > values[2] > 0
    brighter = np.clip(photo.astype(float) + 10, 0, 255)
    assert ms_ssim(photo, brighter) > values[1]
    for small in (photo[:5, :7], photo[:40, :40]):
        assert ms_ssim(small, small) == pytest.approx(1)
