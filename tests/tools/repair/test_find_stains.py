"""Plain stains are found, and what only looks a little like one is not."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.gaussian import blur
from aedesk.tools.repair.find_stains import stain_likelihood, stain_mask
from aedesk.tools.repair.repair import threshold

SIZE = (480, 640)
YELLOW = np.array([1.1, 1.02, 0.7])


def print_of_one_tone() -> np.ndarray:
    """A sepia portrait: a dark figure before a soft backdrop, with grain; float64 in [0, 1]."""
    rng = np.random.default_rng(2)
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    tone = 0.6 - 0.1 * y / SIZE[0]
    figure = np.hypot((y - 400) / 2, x - 320) < 110
    tone = blur(np.where(figure, 0.2, tone), 1.0) + 0.015 * rng.normal(size=SIZE)
    tone = np.clip(tone, 0.02, 1)
    return np.stack([tone**0.95, tone, tone**1.12], axis=2)


def disc(y: float, x: float, radius: float) -> np.ndarray:
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]]
    return 1 / (1 + np.exp((np.hypot(rows - y, columns - x) - radius) / 1.2))


def photo(values: np.ndarray) -> Image:
    return Image(np.clip(np.round(values * 255), 0, 255).astype(np.uint8))


def test_a_yellow_blot_on_the_backdrop_is_found_with_its_rim() -> None:
    stained = photo(print_of_one_tone() * YELLOW ** disc(140, 130, 30)[..., None])
    likelihood = stain_likelihood(stained)
    marks = stain_mask(likelihood, threshold(50)).marked
    assert likelihood.shape == SIZE and likelihood.dtype == np.uint8
    assert marks[disc(140, 130, 30) > 0.1].all() and not marks[disc(140, 130, 45) < 0.5].any()


@pytest.mark.parametrize("scale", [1, 3])
def test_at_every_size_of_scan(scale: int) -> None:
    values = print_of_one_tone() * YELLOW ** disc(140, 130, 30)[..., None]
    image = photo(np.repeat(np.repeat(values, scale, axis=0), scale, axis=1))
    marks = stain_mask(stain_likelihood(image), threshold(50)).marked
    assert marks[140 * scale, 130 * scale] and 0.005 < marks.mean() < 0.02


def test_more_sensitivity_marks_no_less() -> None:
    likelihood = stain_likelihood(photo(print_of_one_tone() * YELLOW ** disc(140, 130, 30)[..., None]))
    shares = [stain_mask(likelihood, threshold(sensitivity)).share for sensitivity in (10, 50, 90)]
    assert 0 < shares[0] <= shares[1] <= shares[2] < 0.03


@pytest.mark.parametrize(
    ("colour", "place"),
    [
        ((1.0, 1.0, 1.0), (140, 130)),  # nothing
        ((0.8, 0.8, 0.8), (140, 130)),  # darker, but of the colour of the print: a button, a shadow
        ((1.15, 0.9, 0.92), (140, 130)),  # a cheek that was painted pink
        ((0.8, 0.95, 1.3), (140, 130)),  # blue
        ((1.1, 1.02, 0.7), (340, 222)),  # at the edge of the figure: it may be a brooch of gold
        ((1.1, 1.02, 0.7), (0, 300)),  # at the edge of the print
    ],
)
def test_nothing_else_is_marked(colour: tuple[float, float, float], place: tuple[int, int]) -> None:
    painted = print_of_one_tone() * np.array(colour) ** disc(*place, 20)[..., None]
    assert not stain_likelihood(photo(painted)).any()


def test_shadows_and_fading_are_no_stains() -> None:
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    away = np.hypot(y - 240, x - 320) / 400
    vignette = print_of_one_tone() * (1 - 0.4 * away**2)[..., None]
    yellowed = vignette * YELLOW ** np.clip(away**2, 0, 1)[..., None]
    for values in (vignette, yellowed):
        assert not stain_likelihood(photo(values)).any()


def test_photos_in_colour_and_grey_ones_are_left_to_the_person() -> None:
    stained = print_of_one_tone() * YELLOW ** disc(140, 130, 30)[..., None]
    grey = Image(photo(stained).pixels[..., :1].copy())
    assert not stain_likelihood(grey).any()
    coloured = stained.copy()
    coloured[:200, 300:] *= np.array([0.7, 1.0, 1.3])
    coloured[300:, :200] *= np.array([1.3, 0.9, 0.7])
    assert not stain_likelihood(photo(coloured)).any()


def test_small_pictures_do_no_harm() -> None:
    for height, width in ((1, 1), (3, 40), (20, 20)):
        assert stain_likelihood(Image(np.full((height, width, 3), 90, np.uint8))).shape == (height, width)
