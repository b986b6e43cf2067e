from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.metrics import psnr


def test_psnr_of_a_known_error() -> None:
    a = np.full((8, 8, 3), 100, np.uint8)
    assert psnr(a, a + 10) == pytest.approx(20 * np.log10(255 / 10))
    assert psnr(a, a) == np.inf
