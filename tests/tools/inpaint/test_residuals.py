"""Grain and fine texture of what surrounds a hole, laid into it."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.gaussian import blur
from aedesk.jobs import Cancelled, Job
from aedesk.tools.inpaint.residuals import with_residuals


def backdrop(strength: float, size: float = 0.7, channels: int = 3, grey: bool = False) -> np.ndarray:
    """A soft ramp under grain of so many levels and this size in pixels, float64 (180, 240, C) in levels."""
    rng = np.random.default_rng(7)
    grain = blur(rng.normal(size=(180, 240, 1 if grey else channels)), size)
    grain *= strength / grain.std()
    ramp = np.linspace(90, 150, 240)[None, :, None]
    return np.broadcast_to(ramp + grain, (180, 240, channels))


def hole_of(top: int, left: int, bottom: int, right: int) -> np.ndarray:
    hole = np.zeros((180, 240), np.bool_)
    hole[top:bottom, left:right] = True
    return hole


def smooth_in(photo: np.ndarray, hole: np.ndarray, kind: type = np.uint8) -> np.ndarray:
    """Integers: the photo with nothing but the ramp in the hole."""
    scale = np.iinfo(kind).max / 255
    levels = np.where(hole[..., None], np.linspace(90, 150, 240)[None, :, None], photo)
    return np.round(levels * scale).astype(kind)


def grain_in(pixels: np.ndarray, where: np.ndarray) -> float:
    """Standard deviation in levels of what is finer than 3 pixels."""
    levels = pixels.astype(np.float64) * 255 / np.iinfo(pixels.dtype).max
    fine = levels - blur(levels, 3.0)
    return float(fine[where].std())


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("size", [0.5, 1.2])
def test_a_hole_gets_the_grain_of_what_surrounds_it(kind: type, size: float) -> None:
    photo = backdrop(8, size)
    for hole in (hole_of(60, 80, 110, 140), hole_of(0, 100, 180, 106), hole_of(140, 190, 180, 240)):
        given = smooth_in(photo, hole, kind)
        result = with_residuals(given, hole, Job())
        assert np.array_equal(result[~hole], given[~hole]) and result.dtype == kind
        assert 0.7 < grain_in(result, hole) / grain_in(given, ~hole) < 1.2
        # Grain of the same size: neighbours are as alike as they are outside.
        alike = [_likeness(result, where) for where in (hole, ~hole)]
        assert abs(alike[0] - alike[1]) < 0.2


def _likeness(pixels: np.ndarray, where: np.ndarray) -> float:
    fine = pixels.astype(np.float64) - blur(pixels.astype(np.float64), 3.0)
    both = where[:, 1:] & where[:, :-1]
    return float(np.corrcoef(fine[:, 1:][both].ravel(), fine[:, :-1][both].ravel())[0, 1])


def test_grain_is_never_doubled() -> None:
    hole = hole_of(60, 80, 110, 140)
    given = np.round(backdrop(8)).astype(np.uint8)  # the fill has grain already
    result = with_residuals(given, hole, Job())
    assert grain_in(result, hole) < 1.15 * grain_in(given, ~hole)


def test_a_clean_photo_gets_none() -> None:
    hole = hole_of(60, 80, 110, 140)
    given = smooth_in(backdrop(0.0001), hole)
    assert np.abs(with_residuals(given, hole, Job()).astype(int) - given).max() <= 1


def test_shadows_get_their_own_grain() -> None:
    photo = np.array(backdrop(1))
    ramp = np.linspace(90, 150, 240)[None, :, None]
    strength = np.where(np.arange(240) < 120, 10, 2)[None, :, None]
    photo = ramp + strength * (photo - ramp)
    hole = hole_of(60, 20, 100, 220)
    result = with_residuals(smooth_in(photo, hole), hole, Job())
    dark, light = (grain_in(result, hole & (np.arange(240) // 120 == half)[None, :]) for half in (0, 1))
    assert dark > 2.5 * light


def test_grey_stays_grey_and_one_channel_one() -> None:
    hole = hole_of(60, 80, 110, 140)
    toned = with_residuals(smooth_in(backdrop(8, grey=True), hole), hole, Job())
    assert (toned == toned[..., :1]).all()
    single = with_residuals(smooth_in(backdrop(8, channels=1), hole), hole, Job())
    assert single.shape == (180, 240, 1) and grain_in(single, hole) > 4


def test_texture_goes_on_where_a_hole_is_deep() -> None:
    y, x = np.mgrid[0:180, 0:240]
    cloth = 120 + 30 * np.sin(2 * np.pi * x / 6) * np.sin(2 * np.pi * y / 6)
    hole = hole_of(50, 70, 130, 170)
    given = np.round(np.where(hole, 120, cloth)).astype(np.uint8)[..., None]
    middle = hole_of(70, 90, 110, 150)
    assert grain_in(with_residuals(given, hole, Job()), middle) > 0.4 * grain_in(given, ~hole)


def test_nothing_happens_where_too_little_is_known() -> None:
    pixels = np.full((30, 30, 3), 90, np.uint8)
    pixels[:2] = 200
    hole = np.ones((30, 30), np.bool_)
    hole[:2] = False
    assert np.array_equal(with_residuals(pixels, hole, Job()), pixels)


def test_it_is_always_the_same_and_can_be_stopped() -> None:
    hole = hole_of(60, 80, 110, 140)
    given = smooth_in(backdrop(8), hole)
    seen: list[float] = []
    first = with_residuals(given, hole, Job(seen.append))
    assert np.array_equal(first, with_residuals(given, hole, Job())) and seen[-1] == 1.0
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        with_residuals(given, hole, job)
