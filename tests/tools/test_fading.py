from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Cancelled, Job
from aedesk.tools.base import Context
from aedesk.tools.fading import Fading, FadingParams
from tests.tools.test_tone import stretched, to_image

NO_ENGINE: Any = None
CONTEXT = Context(NO_ENGINE, NO_ENGINE)


def run(image: Image, **params: float) -> Image:
    return Fading().run(image, FadingParams(**params), CONTEXT).image


def test_a_faded_colour_print_comes_closer_to_what_it_was() -> None:
    clean = to_image(stretched())
    faded = to_image(np.array([0.3, 0.2, 0.1]) + np.array([0.6, 0.6, 0.5]) * stretched())
    back = run(faded)
    assert psnr(back.pixels, clean.pixels) > psnr(faded.pixels, clean.pixels) + 6


def test_a_good_photo_is_hardly_changed() -> None:
    clean = to_image(stretched())
    assert psnr(run(clean).pixels, clean.pixels) > 25


def test_strength_zero_gives_the_photo_back_and_half_lies_between() -> None:
    faded = to_image(0.3 + 0.4 * stretched())
    assert run(faded, strength=0) is faded
    spans = [int(np.ptp(run(faded, strength=s).pixels.astype(int))) for s in (10, 50, 100)]
    assert spans[0] < spans[1] < spans[2]


def test_a_sepia_print_gets_tone_and_keeps_its_tint_as_wished() -> None:
    grey = (0.3 + 0.4 * stretched()[..., :1]) * np.array([1.1, 1.0, 0.75], np.float32)
    sepia = to_image(grey)

    def tint(image: Image) -> float:
        return float(np.median(image.pixels[..., 0].astype(int) - image.pixels[..., 2]))

    kept, gone = run(sepia), run(sepia, keep_sepia=0)
    assert tint(kept) > 0.5 * tint(sepia) > 10
    assert abs(np.diff(gone.pixels.astype(int), axis=2)).max() <= 1
    assert np.ptp(kept.pixels[..., 1].astype(int)) > 1.5 * np.ptp(sepia.pixels[..., 1].astype(int))


def test_contrast_and_warmth_go_both_ways() -> None:
    photo = to_image(stretched())
    spread = [run(photo, contrast=c).pixels.std() for c in (-80, 0, 80)]
    assert spread[0] < spread[1] < spread[2]
    red_over_blue = [run(photo, warmth=w).pixels.astype(float).mean(axis=(0, 1)) for w in (-80, 0, 80)]
    ratios = [mean[0] / mean[2] for mean in red_over_blue]
    assert ratios[0] < ratios[1] < ratios[2]


@pytest.mark.parametrize("channels", [1, 3])
def test_sixteen_bits_and_grey_stay(channels: int) -> None:
    values = np.round((0.3 + 0.3 * stretched()[..., :channels]) * 65535).astype(np.uint16)
    alpha = values[..., 0]
    photo = Image(values, alpha, Metadata(dpi=(300, 300)))
    back = run(photo)
    assert back.pixels.dtype == np.uint16 and back.pixels.shape == values.shape
    for channel in range(channels):
        before, after = values[..., channel], back.pixels[..., channel]
        assert np.ptp(after.astype(int)) > 1.5 * np.ptp(before.astype(int))
        assert len(np.unique(after)) == len(np.unique(before))  # no two of the 16-bit values became one
    assert back.alpha is alpha and back.metadata == photo.metadata


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("size", [(1, 1), (7, 5), (700, 2)])
def test_flat_and_tiny_photos_survive(size: tuple[int, int], value: int) -> None:
    photo = Image(np.full((*size, 3), value, np.uint8))
    assert run(photo).pixels.shape == photo.pixels.shape


def test_cancel_leaves_nothing() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        Fading().run(to_image(stretched()), FadingParams(), Context(NO_ENGINE, NO_ENGINE, job))


@pytest.mark.parametrize("grey", [False, True])
def test_a_preview_is_what_the_tool_will_do(grey: bool) -> None:
    faded = to_image(0.3 + 0.4 * stretched())
    photo = Image(faded.pixels[..., :1].copy()) if grey else faded
    tool = Fading()
    for params in (FadingParams(), FadingParams(strength=40, warmth=30, contrast=-20), FadingParams(strength=0)):
        whole = tool.run(photo, params, CONTEXT).image.pixels
        for box in ((3, 5, 40, 60), (0, 0, 20, 20)):
            part = tool.preview(photo, box, 1, params, CONTEXT)
            assert np.array_equal(part, whole[box[0] : box[2], box[1] : box[3]])
    assert tool.preview(photo, (0, 0, 20, 22), 4, FadingParams(), CONTEXT).shape == (5, 6, photo.pixels.shape[2])


def portrait(tint: tuple[float, float, float] = (1.0, 0.9, 0.72)) -> np.ndarray:
    """A toned print of someone in white before a dark wall: face and dress are broad, light and modelled."""
    rows, columns = np.mgrid[0:320, 0:240].astype(np.float32)
    grey = 0.3 + 0.1 * stretched(320, 240)[..., 0]
    dress = (rows > 150) & (abs(columns - 120) < 80)
    face = np.hypot(rows - 90, columns - 120) < 45
    grey[dress] = 0.86 + 0.05 * np.sin(columns[dress] / 5)
    grey[face] = 0.78 + 0.06 * np.cos(rows[face] / 7)
    grey[5:8, 5:8], grey[-9:-3, 60:90] = 0.05, 0.05
    return np.asarray(grey[..., None] * np.array(tint, np.float32))


def at_paper_white(image: Image) -> float:
    return float((image.pixels.max(axis=2) >= 250 / 255 * image.maximum).mean())


@pytest.mark.parametrize("faded_to", [(0.0, 1.1), (0.2, 0.95), (0.25, 0.75)])
def test_i_bring_back_a_sepia_portrait_and_its_face_and_dress_keep_their_modelling(
    faded_to: tuple[float, float],
) -> None:
    dark, light = faded_to
    photo = to_image(dark + (light - dark) * portrait())
    back = run(photo)
    assert at_paper_white(back) <= at_paper_white(photo) + 0.003
    for place in (np.s_[160:310, 50:190], np.s_[60:120, 90:150]):
        for channel in range(2):
            before, after = (image.pixels[(*place, channel)].astype(np.float64) for image in (photo, back))
            assert after.std() > 0.93 * before.std()
            assert after.max() < 250 or before.max() >= 250
    tint = [np.diff(np.median(image.pixels[160:310, 50:190].reshape(-1, 3), axis=0)) for image in (photo, back)]
    assert (tint[1] < 0).all()  # still brown: red above green above blue


def beside_paper(values: np.ndarray, top: int, bottom: int, left: int, right: int) -> np.ndarray:
    """A faded print with something light around it."""
    return np.pad(0.2 + 0.5 * values, ((top, bottom), (left, right), (0, 0)), constant_values=0.97)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(lambda v: 0.6 + 0.38 * v, id="snow"),
        pytest.param(lambda v: v**4, id="night"),
        pytest.param(lambda v: np.clip(1.2 * v, 0, 1), id="burnt before"),
        pytest.param(lambda v: 0.95 * v * np.array([1.0, 0.8, 0.5]), id="yellow"),
        pytest.param(
            lambda v: np.pad(0.2 + 0.5 * v, ((40, 40), (40, 40), (0, 0)), constant_values=0.97), id="bordered"
        ),
        pytest.param(lambda v: np.pad(0.2 + 0.5 * v, ((9, 0), (0, 13), (0, 0)), constant_values=0.97), id="lid"),
    ],
)
@pytest.mark.parametrize("monochrome", [False, True])
def test_nothing_is_burnt_that_was_not(values: Callable[[np.ndarray], np.ndarray], monochrome: bool) -> None:
    picture = stretched()
    if monochrome:
        picture = np.repeat(picture.mean(axis=2, keepdims=True), 3, axis=2)
    photo = to_image(values(picture))
    assert at_paper_white(run(photo)) <= at_paper_white(photo)


def test_brightness_between_two_levels_is_not_rounded() -> None:
    # Three neighbours that differ by one level of blue differ in luma by 0.1 of a level.
    ramp = np.round(np.linspace(60, 150, 240))[None, :, None].repeat(160, axis=0).repeat(3, axis=2)
    ramp[::2, :, 2] -= 4
    back = run(Image(ramp.astype(np.uint8)), keep_sepia=0)
    assert len(np.unique(back.pixels)) > 1.5 * len(np.unique(ramp[..., 0]))
