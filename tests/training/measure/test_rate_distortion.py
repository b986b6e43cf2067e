from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

pytestmark = pytest.mark.training


def test_half_the_bits_are_minus_fifty_per_cent() -> None:
    from aedesk.training.measure.rate_distortion import Curve, bd_rate, rate_at

    quality = np.array([28.0, 31.0, 34.0, 37.0, 40.0])
    theirs = Curve(np.exp((quality - 30) / 5), quality)
    ours = Curve(theirs.rate / 2, quality)
    assert bd_rate(ours, theirs) == pytest.approx(-50, abs=0.1)
    assert bd_rate(theirs, ours) == pytest.approx(100, abs=0.3)
    assert bd_rate(theirs, theirs) == pytest.approx(0, abs=1e-6)
    # Only what both have counts.
    part = Curve(ours.rate[2:], quality[2:])
    assert bd_rate(part, theirs) == pytest.approx(-50, abs=0.5)
    assert np.isnan(bd_rate(Curve(ours.rate, quality + 50), theirs))
    assert rate_at(theirs, 32.5) == pytest.approx(np.exp(0.5)) and np.isnan(rate_at(theirs, 50))


def test_the_curves_are_drawn(tmp_path: Path) -> None:
    from aedesk.training.measure.rate_distortion import Curve, draw

    curve = Curve(np.array([0.1, 0.5, 1.0]), np.array([28.0, 33.0, 37.0]))
    draw({"one": curve, "two": Curve(curve.rate * 2, curve.quality)}, "PSNR", tmp_path / "psnr.png")
    picture = np.asarray(Pillow.open(tmp_path / "psnr.png"))
    for colour in ((0xD0, 0x20, 0x20), (0x20, 0x60, 0xD0)):
        assert (picture == colour).all(axis=2).sum() > 200
