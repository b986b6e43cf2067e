from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.tools.texture import (
    CELL,
    JUST_SEEN,
    LEVELS,
    MOST_GRAIN,
    TakenOff,
    grain_of_a_print,
    smooth_places,
    taken_off,
    texture,
)


def flat(light: float, height: int = 128, width: int = 128) -> np.ndarray:
    return np.full((height, width, 3), light, np.float32)


def grain(deviation: float, shape: tuple[int, ...] = (128, 128, 1), seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, deviation, shape).astype(np.float32)


def test_smooth_places_are_those_without_texture_in_the_dark_and_in_the_light() -> None:
    rng = np.random.default_rng(0)
    photo = rng.normal(120, 30, (512, 512))  # twigs
    photo[:128] = rng.normal(40, 2, (128, 512))
    photo[384:] = rng.normal(200, 2, (128, 512))
    places = smooth_places(Image(np.clip(photo, 0, 255).astype(np.uint8)[..., None]))
    tops = {top for top, *_ in places}
    assert all(bottom - top == right - left == CELL for top, left, bottom, right in places)
    assert {top <= 64 for top in tops} == {True, False} and any(top >= 384 for top in tops)
    # Half of the brightnesses are those of the twigs, where nothing is smooth.
    assert sum(top <= 64 or top >= 384 for top, *_ in places) >= len(places) / 2


def test_a_burnt_out_sky_is_no_smooth_place() -> None:
    photo = np.full((512, 256, 3), 255, np.uint8)
    photo[256:] = np.random.default_rng(0).normal(100, 5, (256, 256, 1)).astype(np.uint8)
    assert all(bottom > 256 for _, _, bottom, _ in smooth_places(Image(photo)))
    white = Image(np.full((256, 256, 3), 255, np.uint8))
    assert smooth_places(white)  # nothing else is there


@given(st.integers(1, 700), st.integers(1, 700))
@settings(max_examples=40, deadline=None)
def test_smooth_places_lie_in_the_photo(height: int, width: int) -> None:
    places = smooth_places(Image(np.zeros((height, width, 1), np.uint8)))
    assert places
    assert all(0 <= top < bottom <= height and 0 <= left < right <= width for top, left, bottom, right in places)


def test_noise_is_told_apart_by_brightness() -> None:
    after = [flat(0.2), flat(0.8)]
    noise = taken_off([after[0] + grain(0.01), after[1] + grain(0.03)], after)
    dark, light = np.sqrt(noise.variance[[int(0.2 * LEVELS), int(0.8 * LEVELS)]])
    assert dark == pytest.approx(0.01, rel=0.1) and light == pytest.approx(0.03, rel=0.1)
    assert noise.variance[0] == noise.variance[int(0.2 * LEVELS)]  # what is not there is taken from the nearest


def test_noise_is_no_texture_and_texture_no_noise() -> None:
    after = flat(0.5, 128, 256)
    taken = grain(0.01, (128, 256, 1))
    taken[:, 128:] += grain(0.04, (128, 128, 1), 1)
    noise = taken_off([(after + taken)[:, :128]], [after[:, :128]])
    share = texture(noise, after + taken, after, 0.0)
    assert share.shape == (128, 256, 1) and share[:, :112].mean() < 0.01 and share[:, 144:].mean() > 0.85
    spoiled = texture(noise, after + taken, after, 0.9)  # what a bad JPEG has done looks like that
    assert spoiled.max() < share.max() / 2


def test_what_is_kept_of_the_grain_of_a_print_can_just_be_seen() -> None:
    strong, faint, none = (
        TakenOff(np.full(LEVELS, deviation**2, np.float32)) for deviation in (10 / 255, 1 / 255, 0.0)
    )
    assert grain_of_a_print(strong, 0.0) * strong.deviation == pytest.approx(JUST_SEEN)
    assert grain_of_a_print(faint, 0.0) == grain_of_a_print(none, 0.0) == MOST_GRAIN
    assert grain_of_a_print(faint, 0.5) == MOST_GRAIN / 2 and grain_of_a_print(faint, 1.0) == 0
