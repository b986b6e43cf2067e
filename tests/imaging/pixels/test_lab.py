from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.pixels.lab import from_lab, lightness, to_lab


def test_known_colours() -> None:
    # Of the CIE's formula for the corners of sRGB, as colour books list them.
    for srgb, lab in {
        (1, 1, 1): (100, 0, 0),
        (0, 0, 0): (0, 0, 0),
        (1, 0, 0): (53.24, 80.09, 67.20),
        (0, 1, 0): (87.73, -86.18, 83.18),
        (0, 0, 1): (32.30, 79.19, -107.86),
    }.items():
        assert to_lab(np.array(srgb, np.float32)) == pytest.approx(np.array(lab), abs=0.03)


@given(st.lists(st.floats(0, 1, width=32), min_size=3, max_size=3))
def test_there_and_back(srgb: list[float]) -> None:
    assert from_lab(to_lab(np.array(srgb, np.float32))) == pytest.approx(np.array(srgb), abs=2e-4)


def test_greys_have_no_colour_and_their_lightness() -> None:
    grey = np.linspace(0, 1, 257, dtype=np.float32)
    lab = to_lab(np.repeat(grey[:, None], 3, axis=1))
    assert np.abs(lab[:, 1:]).max() < 0.01
    assert lightness(grey) == pytest.approx(lab[:, 0], abs=1e-3)
