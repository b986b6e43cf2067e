"""Colour differences against the published test data."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aedesk.imaging.pixels.colour_difference import cie76, ciede2000

# Sharma, Wu and Dalal 2005, table 1: L*, a*, b* of two colours and their distance; those that tell versions apart.
PUBLISHED = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
]
COLOURS = st.tuples(st.floats(0, 100), st.floats(-110, 110), st.floats(-110, 110))


@pytest.mark.parametrize(("first", "second", "distance"), PUBLISHED)
def test_published_pairs(first: tuple[float, ...], second: tuple[float, ...], distance: float) -> None:
    assert ciede2000(np.array(first), np.array(second)) == pytest.approx(distance, abs=5e-5)


@given(COLOURS, COLOURS)
def test_both_are_distances(first: tuple[float, ...], second: tuple[float, ...]) -> None:
    # Between opposite hues the mean hue of CIEDE2000 jumps, as its authors say.
    opposite = abs(np.arctan2(first[2], first[1]) - np.arctan2(second[2], second[1]))
    assume(abs(opposite - np.pi) > 0.05)
    for distance in (cie76, ciede2000):
        there, back = distance(np.array(first), np.array(second)), distance(np.array(second), np.array(first))
        assert there >= 0 and there == pytest.approx(back, rel=1e-5, abs=1e-6)
        assert distance(np.array(first), np.array(first)) == 0


def test_fields() -> None:
    one, other = np.zeros((2, 3, 3)), np.zeros((2, 3, 3))
    other[0, 1] = 3, 0, 4
    assert cie76(one, other)[0, 1] == 5 and cie76(one, other).sum() == 5
    assert ciede2000(one, other).shape == (2, 3) and (ciede2000(one, other) > 0).sum() == 1
