"""Which part of a map is seen, and what is drawn of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.gui.library.map_camera import MOST, Camera
from aedesk.gui.library.map_detail import (
    CHOSEN,
    LARGEST,
    MOST_DOTS,
    SMALLEST,
    dots,
    side_for,
    spacing_for,
    with_thumbnails,
)

PIXELS = st.floats(100, 3000)
EVERYTHING = (0.0, 0.0, 1.0, 1.0)


@given(PIXELS, PIXELS, st.floats(0.01, 100), st.floats(0, 1), st.floats(0, 1))
def test_places_and_pixels_agree(width: float, height: float, factor: float, x: float, y: float) -> None:
    camera = Camera(width, height).zoomed(factor, x * width, y * height)
    place = np.array([camera.to_map(x * width, y * height)], np.float64)
    assert np.allclose(camera.to_view(place), [[x * width, y * height]], atol=0.5)
    assert 1 <= camera.zoom <= MOST and 0 <= camera.x <= 1 and 0 <= camera.y <= 1


@given(PIXELS, PIXELS)
def test_the_whole_map_fits_in(width: float, height: float) -> None:
    places = np.array([[0, 0.3], [1, 0.7]], np.float32)
    corners = Camera(width, height).over(places).zoomed(9, 3, 3).whole().to_view(places)
    if min(width, height) > 200:
        assert corners.min() >= 0 and corners[1, 0] <= width and corners[1, 1] <= height


@given(st.floats(-9000, 9000), st.floats(-9000, 9000))
def test_a_part_of_the_map_stays_in_sight(across: float, down: float) -> None:
    camera = Camera(600, 400, zoom=5).moved(across, down)
    assert 0 <= camera.x <= 1 and 0 <= camera.y <= 1
    shown = camera.showing((1.0, 0.0)).to_view(np.array([[1.0, 0.0]], np.float32))[0]
    assert 0 <= shown[0] <= 600 and 0 <= shown[1] <= 400


def test_thumbnails_grow_with_the_room() -> None:
    sides = [side_for(count, zoom, 480_000) for count, zoom in ((100_000, 1), (300, 1), (300, 3), (5, 1))]
    assert sides == sorted(sides) and sides[0] == SMALLEST and sides[-1] == LARGEST


@settings(max_examples=40)
@given(st.integers(0, 400), st.integers(0, 5), st.floats(64, 60_000), st.floats(SMALLEST, LARGEST))
def test_no_two_thumbnails_meet_and_who_is_seen_from_afar_stays(
    count: int, seed: int, scale: float, side: float
) -> None:
    places = np.random.default_rng(seed).random((count, 2)).astype(np.float32)
    order = np.random.default_rng(1).permutation(count)
    spacing = spacing_for(side, scale)
    assert side / scale <= spacing <= 3 * (side + 8) / scale
    chosen = with_thumbnails(places, order, spacing, EVERYTHING)
    between = np.abs(places[chosen][:, None] - places[chosen][None]).max(axis=2) + np.eye(len(chosen)) * 9
    assert between.min(initial=9) >= spacing * 0.999
    assert bool(chosen) == bool(count)
    if count:
        assert order[0] in with_thumbnails(places, order, spacing / 2, EVERYTHING)


def test_only_what_lies_in_the_window_has_a_thumbnail() -> None:
    places = np.array([[0.1, 0.1], [0.9, 0.9]], np.float32)
    assert with_thumbnails(places, np.array([0, 1]), 0.01, (0.5, 0.5, 1.0, 1.0)) == [1]


@pytest.mark.parametrize("radius", [1.0, 2.2, 4.4])
def test_dots_are_round_and_chosen_ones_lie_on_top(radius: float) -> None:
    points = np.array([[10.2, 10.9], [10.4, 10.1], [30, 30], [-3, 5], [500, 5]], np.float32)
    chosen = np.array([False, False, True, False, False])
    values = dots(points, chosen, 50, 40, radius)
    assert values.shape == (40, 50) and values[10, 10] == 2 and values[30, 30] == CHOSEN > MOST_DOTS
    rows, columns = np.nonzero(values == 2)
    assert np.hypot(rows - 10, columns - 10).max() <= radius and values[0, 5] == 0


def test_many_on_a_spot_are_one_strong_dot() -> None:
    assert dots(np.full((99, 2), 5.0, np.float32), np.zeros(99, np.bool_), 10, 10, 1.0).max() == MOST_DOTS
