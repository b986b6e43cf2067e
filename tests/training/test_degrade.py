from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from aedesk.training import degrade

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
    assert abs((noisy - GREY) @ degrade.LUMA).max() < 1e-5
    assert (noisy - GREY).std() > 0.03


def test_shot_noise_spares_the_shadows() -> None:
    rng = np.random.default_rng(0)
    dark = degrade.poisson_noise(GREY * 0.02, 0.1, rng).std()
    assert dark < 0.4 * degrade.poisson_noise(GREY * 2, 0.1, rng).std()


def test_random_degradation_repeats_with_its_seed_and_tells_its_levels() -> None:
    clean = np.random.default_rng(3).random((64, 64, 3), dtype=np.float32)
    kinds = set()
    for seed in range(60):
        first, second = (degrade.random_degradation(clean, np.random.default_rng(seed)) for _ in range(2))
        assert (first.degraded == second.degraded).all()
        assert first.degraded.min() >= 0 and first.degraded.max() <= 1 and first.degraded.dtype == np.float32
        untouched = bool(abs(first.degraded - first.clean).max() < 0.5 / 255 + 1e-6)
        assert untouched == (first.noise < 1e-3 and first.jpeg == 0)
        kinds.add((first.noise > 0, first.jpeg > 0))
    assert len(kinds) == 4
