from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from aedesk.imaging.pixels.colour import LUMA
from aedesk.training.data import degrade

GREY = np.full((128, 128, 3), 0.5, np.float32)


@pytest.mark.parametrize(
    "damage",
    [
        lambda rng: degrade.gaussian_noise(GREY, 0.1, rng),
        lambda rng: degrade.film_grain(GREY, 0.1, 0.8, rng),
        lambda rng: degrade.paper_texture(GREY, 0.1, 5.0, rng),
        lambda rng: degrade.scanner_lines(GREY, 0.1, rng),
    ],
)
def test_noise_has_the_level_it_is_told(damage: Callable[[np.random.Generator], np.ndarray]) -> None:
    difference = damage(np.random.default_rng(0)) - GREY
    assert difference.std() == pytest.approx(0.1, rel=0.15)
    assert abs(difference.mean()) < 0.02


def test_grain_is_correlated_and_white_noise_is_not() -> None:
    rng = np.random.default_rng(0)

    def neighbours(image: np.ndarray) -> float:
        plane = image[..., 0] - image[..., 0].mean()
        return float((plane[:, 1:] * plane[:, :-1]).mean() / plane.var())

    assert neighbours(degrade.film_grain(GREY, 0.1, 1.0, rng)) > 0.5
    assert abs(neighbours(degrade.gaussian_noise(GREY, 0.1, rng))) < 0.05


def test_colour_noise_keeps_the_luma() -> None:
    noisy = degrade.colour_noise(GREY, 0.1, 1.5, np.random.default_rng(0))
    assert abs((noisy - GREY) @ LUMA).max() < 1e-5
    assert (noisy - GREY).std() > 0.03


def test_shot_noise_spares_the_shadows() -> None:
    rng = np.random.default_rng(0)
    dark = degrade.poisson_noise(GREY * 0.02, 0.1, rng).std()
    assert dark < 0.4 * degrade.poisson_noise(GREY * 2, 0.1, rng).std()


@pytest.mark.parametrize("grey", [False, True])
def test_halftone_keeps_the_tone_and_repeats_with_its_period(grey: bool) -> None:
    for tone in (0.2, 0.5, 0.8):
        printed = degrade.halftone(2 * tone * GREY, 0.5, 4.0, np.random.default_rng(1), grey)
        assert printed.mean() == pytest.approx(tone, abs=0.03)
    spectrum = abs(np.fft.rfft2(printed[..., 2] - printed[..., 2].mean()))
    row, column = np.unravel_index(spectrum.argmax(), spectrum.shape)
    frequency = np.hypot(np.fft.fftfreq(128)[row], np.fft.rfftfreq(128)[column])
    assert 1 / frequency == pytest.approx(4.0, rel=0.1)
    assert (printed[..., 0] == printed[..., 1]).all() == grey


def test_every_kind_of_noise_can_be_made_in_grey_and_colour() -> None:
    assert sum(degrade.NOISE_KINDS.values()) == pytest.approx(1)
    for kind in degrade.NOISE_KINDS:
        for grey in (False, True):
            noisy = degrade.noise_of_kind(kind, GREY, np.random.default_rng(0), grey)
            assert noisy.shape == GREY.shape and 0.001 < (noisy - GREY).std() < 0.5
            assert not grey or abs(noisy - noisy[..., :1]).max() < 1e-5


def test_every_plan_does_what_it_says() -> None:
    clean = np.random.default_rng(3).random((64, 64, 3), dtype=np.float32)
    for plan in degrade.PLANS:
        pairs = [degrade.random_degradation(clean, np.random.default_rng(seed), {plan: 1.0}) for seed in range(12)]
        assert any(pair.noise > 0 for pair in pairs) == (plan in ("noise", "noise, jpeg", "scan"))
        assert any(pair.jpeg > 0 for pair in pairs) == (plan in ("jpeg", "noise, jpeg", "scan"))
    assert sum(degrade.PLANS.values()) == pytest.approx(1)


def test_random_degradation_repeats_with_its_seed_and_tells_its_levels() -> None:
    clean = np.random.default_rng(3).random((64, 64, 3), dtype=np.float32)
    kinds = set()
    for seed in range(60):
        first, second = (degrade.random_degradation(clean, np.random.default_rng(seed)) for _ in range(2))
        assert (first.degraded == second.degraded).all()
        assert first.degraded.min() >= 0 and first.degraded.max() <= 1 and first.degraded.dtype == np.float32
        if first.noise < 1e-3 and first.jpeg == 0:
            assert abs(first.degraded - first.clean).max() < 0.5 / 255 + 1e-6
        else:
            assert abs(first.degraded - first.clean).max() > 1 / 255
        kinds.add((first.noise > 0, first.jpeg > 0))
    assert len(kinds) == 4
