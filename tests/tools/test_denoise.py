from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Cancelled, Job
from aedesk.models.card import ModelCard
from aedesk.tools.base import Context
from aedesk.tools.denoise import Denoise, DenoiseParams
from aedesk.tools.levels import noise_of, strength_of
from aedesk.tools.texture import JUST_SEEN, REACH
from tests.conftest import drawing


@pytest.fixture(scope="module")
def clean() -> np.ndarray:
    return drawing(160, 192)


@pytest.fixture(scope="module")
def noisy(clean: np.ndarray) -> Image:
    noise = np.random.default_rng(1).normal(0, 25, clean.shape)
    alpha = drawing(160, 192, 1)[..., 0]
    return Image(np.clip(clean + noise, 0, 255).astype(np.uint8), alpha, Metadata(dpi=(300, 300)))


def test_auto_finds_the_noise_and_removes_most_of_it(context: Context, clean: np.ndarray, noisy: Image) -> None:
    result = Denoise().run(noisy, DenoiseParams(), context)
    assert psnr(result.image.pixels, clean) > psnr(noisy.pixels, clean) + 6
    assert 20 < 255 * noise_of(result.found["strength"]) < 30  # the noise was 25
    assert result.image.alpha is noisy.alpha and result.image.metadata == noisy.metadata


def test_strength_zero_gives_the_photo_back(context: Context, noisy: Image) -> None:
    assert Denoise().run(noisy, DenoiseParams(strength=0, jpeg=0), context).image is noisy


def test_more_strength_removes_more(context: Context, noisy: Image) -> None:
    removed = []
    for strength in (20, 45, 65):
        result = Denoise().run(noisy, DenoiseParams(strength=strength, jpeg=0), context)
        removed.append(abs(result.image.pixels.astype(int) - noisy.pixels).mean())
    assert removed[0] < removed[1] < removed[2]


def test_keep_grain_leaves_brightness_grain_but_not_colour_noise(context: Context, noisy: Image) -> None:
    kept = Denoise().run(noisy, DenoiseParams(strength=57, jpeg=0, keep_grain=100), context).image.pixels
    difference = noisy.pixels.astype(float) - kept
    luma = difference @ [0.299, 0.587, 0.114]
    assert np.median(abs(luma)) < 1.5
    assert np.median(abs(difference)) > 5


def test_auto_keeps_grain_that_can_just_be_seen_on_black_and_white_photos_alone(
    context: Context, clean: np.ndarray, noisy: Image
) -> None:
    tool = Denoise()
    assert tool.measure(noisy, context)["keep_grain"] == 0
    flat = np.full((160, 192, 1), 120.0)
    grain = np.random.default_rng(3).normal(0, 6, flat.shape)
    photo = Image((flat + grain + 0.5).astype(np.uint8))
    left = tool.run(photo, DenoiseParams(), context)
    assert 10 < left.found["keep_grain"] < 40
    assert left.image.pixels.std() == pytest.approx(255 * JUST_SEEN, rel=0.25)
    assert tool.run(photo, DenoiseParams(keep_grain=0), context).image.pixels.std() < 1


def test_texture_that_was_taken_for_noise_goes_back(context: Context) -> None:
    rng = np.random.default_rng(5)
    photo = np.full((256, 512, 3), 120.0)
    photo[:, :256] += 4 * rng.normal(0, 1, (256, 256, 1))  # sand on the left, a wall on the right
    photo += rng.normal(0, 1.5, (256, 512, 1))
    image = Image(np.clip(photo + 0.5, 0, 255).astype(np.uint8))
    spread = {}
    for keep in (0, 100):
        result = Denoise().run(image, DenoiseParams(30, 0, keep_grain=0, keep_texture=keep), context).image.pixels
        spread[keep] = result[32:-32, 32:224].std(), result[32:-32, 288:480].std()
    assert spread[100][0] > spread[0][0] + 2 and spread[100][1] < 0.7


def test_sixteen_bits_and_grey_stay(context: Context, clean: np.ndarray) -> None:
    image = Image(clean[..., :1].astype(np.uint16) * 257)
    result = Denoise().run(image, DenoiseParams(strength=32, jpeg=0), context).image
    assert result.is_grey and result.bits == 16
    assert len(np.unique(result.pixels)) > 256
    assert psnr(result.pixels, image.pixels, 65535) > 28


def test_cancel_leaves_nothing(context: Context, noisy: Image) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        Denoise().run(noisy, DenoiseParams(), Context(context.engine, context.models, job))


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize(
    "params",
    [
        DenoiseParams(),
        DenoiseParams(strength=55, jpeg=0, keep_grain=50),
        DenoiseParams(strength=80, jpeg=0),
        DenoiseParams(strength=0, jpeg=0),
    ],
)
def test_a_preview_is_what_the_tool_will_do(context: Context, noisy: Image, params: DenoiseParams, grey: bool) -> None:
    tool = Denoise()
    photo = Image(noisy.pixels[..., :1].copy()) if grey else noisy
    whole = tool.run(photo, params, context).image.pixels
    box = (40, 24, 150, 192)
    part = tool.preview(photo, box, 1, params, context)
    assert part.dtype == np.uint8
    assert abs(part.astype(int) - whole[40:150, 24:192]).max() <= 1
    small = tool.preview(photo, box, 2, params, context)
    assert (
        small.shape[:2] == (55, 84) and abs(small[5, 5].astype(int) - part[10:12, 10:12].mean(axis=(0, 1))).max() <= 1
    )


def test_a_square_of_a_preview_is_one_run_of_the_network(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    shapes: list[tuple[int, ...]] = []

    def listen(engine: Engine, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        shapes.append(inputs["image"].shape[2:])
        return [inputs["image"]]

    monkeypatch.setattr(type(context.engine), "run", listen)
    side = Denoise.preview_side
    photo = Image(drawing(3 * side, 3 * side))
    tool, params = Denoise(), DenoiseParams(strength=55, jpeg=0)
    tool.preview(photo, (0, 0, side, side), 1, params, context)
    shapes.clear()  # of the smooth places, which are looked at once
    part = tool.preview(photo, (side, side, 2 * side, 2 * side), 1, params, context)
    halo = context.models.get("denoise").halo + REACH
    assert shapes == [(side + 2 * halo, side + 2 * halo)]
    assert (part == photo.pixels[side : 2 * side, side : 2 * side]).all()


def test_grain_is_kept_in_a_preview_without_the_network(
    context: Context, noisy: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool, box = Denoise(), (0, 0, 64, 64)
    first = tool.preview(noisy, box, 1, DenoiseParams(), context)
    monkeypatch.setattr(type(context.engine), "run", None)  # it would fail
    second = tool.preview(noisy, box, 1, DenoiseParams(keep_grain=80), context)
    third = tool.preview(noisy, box, 1, DenoiseParams(keep_texture=0), context)
    assert (first != second).any() and third.shape == first.shape


def test_what_auto_measures_is_what_it_uses(context: Context, noisy: Image) -> None:
    tool = Denoise()
    assert tool.measure(noisy, context) == {"keep_grain": 0, **tool.run(noisy, DenoiseParams(), context).found}


def test_the_noise_of_photos_lies_in_the_middle_of_the_scale() -> None:
    assert noise_of(0) == strength_of(0) == 0 and strength_of(noise_of(100)) == pytest.approx(100)
    for strength in range(1, 100):
        assert strength_of(noise_of(strength)) == pytest.approx(strength)
    # From film grain that is hardly seen to that of a fast film, of 255 levels.
    assert 20 < strength_of(4 / 255) < strength_of(20 / 255) < 60
    assert strength_of(2.0) == 100
