from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Cancelled, Job
from aedesk.tools.sharpen import blur as module
from aedesk.tools.sharpen.blur import LEAST, MOST, Blur, estimate_blur
from aedesk.training.data import degrade
from tests.tools.sharpen.pictures import blurred, discs, to_image


def measured(image: Image, mask: Mask | None = None) -> float:
    blur = estimate_blur(image, Job(), mask)
    assert blur is not None
    return blur.radius


@pytest.fixture(scope="module")
def soft() -> Image:
    return to_image(blurred(discs(240, 320), Blur.circle(2.0)))


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("sigma", [0.8, 1.0, 1.5, 2.0, 3.0])
def test_the_radius_of_a_blur_is_found(sigma: float, channels: int, bits: int) -> None:
    photo = to_image(blurred(discs(240, 320, channels), Blur.circle(sigma)), bits)
    assert measured(photo) == pytest.approx(sigma, rel=0.25)


def test_a_sharp_photo_has_the_least_radius_there_is() -> None:
    assert measured(to_image(discs(240, 320))) < 0.45
    bits = np.random.default_rng(0).integers(0, 2, (60, 80, 1)).repeat(4, axis=0).repeat(4, axis=1)
    assert measured(to_image(bits)) == pytest.approx(LEAST)  # a scan of 1 bit


@pytest.mark.parametrize("angle", range(0, 180, 30))
def test_a_blur_along_one_axis_has_its_direction(angle: int) -> None:
    blur = estimate_blur(to_image(blurred(discs(240, 320), Blur(3.0, 1.0, np.deg2rad(angle)))), Job())
    assert blur is not None and blur.along > 1.5 * blur.across
    away = abs(np.rad2deg(blur.angle) - angle) % 180
    assert min(away, 180 - away) <= 30


def test_contrast_and_brightness_do_not_matter(soft: Image) -> None:
    pale = Image((soft.pixels // 3 + 90).astype(np.uint8))
    assert measured(pale) == pytest.approx(measured(soft), rel=0.15)


@pytest.mark.parametrize("told", ["mask", "missing", "alpha"])
def test_what_lies_on_the_print_or_is_lost_is_not_looked_at(soft: Image, told: str) -> None:
    where = np.zeros((soft.height, soft.width), np.bool_)
    where[40:44, 10:300] = True
    damaged = soft.pixels.copy()
    damaged[where] = 255
    photo = Image(damaged)
    assert measured(photo) < 0.6
    if told == "mask":
        assert measured(photo, Mask(where)) == pytest.approx(measured(soft), rel=0.1)
    elif told == "missing":
        assert measured(replace(photo, missing=where)) == pytest.approx(measured(soft), rel=0.1)
    else:
        alpha = np.where(where, 0, 255).astype(np.uint8)
        assert measured(replace(photo, alpha=alpha)) == pytest.approx(measured(soft), rel=0.1)


def test_nothing_is_found_where_nothing_may_be_looked_at(soft: Image) -> None:
    assert estimate_blur(soft, Job(), Mask(np.ones((soft.height, soft.width), np.bool_))) is None


@pytest.mark.parametrize("shift", [(0, 0), (3, 5)])
def test_borders_of_jpeg_blocks_are_no_edges(shift: tuple[int, int]) -> None:
    # Hardly any detail, so that blocks are all that there is to see.
    clean = blurred(discs(240, 320), Blur.circle(4.0))
    rng = np.random.default_rng(2)
    blocks = np.kron(rng.uniform(-0.12, 0.12, (31, 41)), np.ones((8, 8)))[shift[0] :, shift[1] :][:240, :320]
    photo = to_image(clean + blocks[..., None])
    assert measured(photo) == pytest.approx(measured(to_image(clean)), rel=0.2)


def test_a_real_jpeg_is_measured_as_what_it_was_made_of() -> None:
    clean = blurred(discs(240, 320), Blur.circle(1.5))
    assert measured(to_image(degrade.jpeg(clean, 40))) == pytest.approx(measured(to_image(clean)), rel=0.15)


def test_the_edge_of_a_print_is_not_one_of_the_photo(soft: Image) -> None:
    scan = np.full((soft.height + 60, soft.width + 60, 3), 250, np.uint8)
    scan[30:-30, 30:-30] = np.minimum(soft.pixels, 190)
    assert measured(Image(scan)) == pytest.approx(measured(Image(scan[30:-30, 30:-30])), rel=0.1)


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (2, 2), (3, 3)])
@pytest.mark.parametrize("channels", [1, 3])
def test_tiny_photos_are_survived(size: tuple[int, int], channels: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (*size, channels)).astype(np.uint8)
    blur = estimate_blur(Image(pixels), Job())
    assert blur is None or LEAST <= blur.radius <= MOST
    assert estimate_blur(Image(np.full_like(pixels, 200)), Job()) is None


@settings(max_examples=60)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 6))
def test_tiny_prints_with_paper_around_them_are_survived(height: int, width: int, paper: int) -> None:
    pixels = np.random.default_rng(height).integers(0, 200, (height, width, 1)).astype(np.uint8)
    photo = Image(np.pad(pixels, [(paper, paper), (paper, paper), (0, 0)], constant_values=250))
    blur = estimate_blur(photo, Job())
    assert blur is None or LEAST <= blur.radius <= MOST


def test_a_large_photo_is_looked_at_in_strips_all_over_it(soft: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STRIP", 20 * soft.width)
    whole = measured(soft)
    monkeypatch.setattr(module, "LOOKED_AT", 80 * soft.width)
    assert measured(soft) == pytest.approx(whole, rel=0.2)
    strips = list(module._strips(soft, None, Job()))
    assert [strip.top for strip in strips] == [0, 73, 147, 220]


def test_strips_together_say_what_the_whole_says(soft: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = estimate_blur(soft, Job())
    monkeypatch.setattr(module, "STRIP", 7 * soft.width)
    assert estimate_blur(soft, Job()) == whole


def test_cancel_stops_it(soft: Image) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        estimate_blur(soft, job)
