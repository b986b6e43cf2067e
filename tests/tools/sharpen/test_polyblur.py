from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Cancelled, Job
from aedesk.tools.sharpen import polyblur
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.polyblur import deblurred, rise
from tests.tools.sharpen.pictures import blurred, discs, to_image

NOTHING = 0.0, 0.0


def whole(image: Image, blur: Blur, protect: tuple[float, float] = NOTHING) -> np.ndarray:
    return deblurred(image, (0, 0, image.height, image.width), blur, protect, Job())


@pytest.mark.parametrize(("sigma", "gain"), [(0.7, 1.4), (1.0, 0.6), (1.5, 0.5), (2.0, 0.5)])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_known_blur_is_taken_back(sigma: float, gain: float, channels: int, bits: int) -> None:
    clean = to_image(discs(150, 200, channels), bits)
    soft = to_image(blurred(discs(150, 200, channels), Blur.circle(sigma)), bits)
    sharp = whole(soft, Blur.circle(sigma))
    assert sharp.dtype == soft.pixels.dtype and sharp.shape == soft.pixels.shape
    before, after = (psnr(values, clean.pixels, clean.maximum) for values in (soft.pixels, sharp))
    assert after > before + gain


def test_the_right_axis_is_sharpened_more() -> None:
    blur = Blur(2.5, 0.8, np.deg2rad(60))
    clean, soft = discs(150, 200), to_image(blurred(discs(150, 200), blur))
    right, wrong = (whole(soft, Blur(2.5, 0.8, np.deg2rad(angle))) for angle in (60, 150))
    target = to_image(clean).pixels
    assert psnr(right, target) > psnr(soft.pixels, target) + 0.5
    assert psnr(right, target) > psnr(wrong, target) + 0.1


def test_even_light_stays_and_nothing_rises_more_than_the_paper_says() -> None:
    rises = rise(64, 96, Blur(2.0, 1.0, 0.4))
    assert rises.shape == (64, 49) and rises[0, 0] == pytest.approx(1)
    assert rises.min() >= 1 - 1e-5 and rises.max() <= polyblur.REST + 1e-5
    flat = Image(np.full((40, 50, 3), 77, np.uint8))
    assert np.array_equal(whole(flat, Blur.circle(4.0)), flat.pixels)


def test_rims_beside_edges_are_less_than_without_the_mask_of_halos(monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.full((80, 80, 1), 0.3, np.float32)
    values[:, 40:] = 0.7
    soft = to_image(blurred(values, Blur.circle(1.5))[:, 20:60])

    def rim() -> int:
        """How far the dark side lies below what it was, in sum."""
        sharp = whole(soft, Blur.circle(3.0))  # twice what it was
        return int(np.maximum(0, soft.pixels[40, :20].astype(int) - sharp[40, :20]).sum())

    masked = rim()
    monkeypatch.setattr(polyblur, "_without_halos", lambda before, after: after)
    assert masked < 0.85 * rim()


@pytest.mark.parametrize("channels", [1, 3])
def test_tiles_do_not_show(channels: int, monkeypatch: pytest.MonkeyPatch) -> None:
    soft = to_image(blurred(discs(300, 410, channels), Blur.circle(2.0)))
    once = whole(soft, Blur.circle(4.0), (0.01, 0.5))
    monkeypatch.setattr(polyblur, "LARGEST", 160**2)
    tiled = whole(soft, Blur.circle(4.0), (0.01, 0.5))
    assert np.abs(once.astype(int) - tiled).max() <= 1
    part = deblurred(soft, (37, 50, 201, 333), Blur.circle(4.0), (0.01, 0.5), Job(), 2)
    assert np.abs(part.astype(int) - once[37:201, 50:333]).max() <= 1


def test_grey_in_colour_stays_exactly_grey() -> None:
    soft = to_image(blurred(discs(90, 120, 1), Blur.circle(1.5)).repeat(3, axis=2))
    sharp = whole(soft, Blur.circle(1.5), (0.02, 0.5))
    assert (sharp == sharp[..., :1]).all() and (sharp != soft.pixels).any()


@pytest.mark.parametrize("size", [(1, 1), (3, 50000), (1, 7), (7, 1), (33, 2)])
def test_every_size_comes_back(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (*size, 1)).astype(np.uint8)
    assert whole(Image(pixels), Blur.circle(2.0)).shape == pixels.shape


def test_grain_is_protected_where_there_is_nothing_else() -> None:
    values = np.full((120, 160, 3), 0.5, np.float32)
    values[:, 80:] = 0.8
    noise = np.random.default_rng(1).normal(0, 0.02, values.shape)
    photo = to_image(blurred(values, Blur.circle(1.5)) + noise)
    even, edge = np.s_[20:100, 20:60], np.s_[20:100, 79:81]
    bare, kept = (whole(photo, Blur.circle(1.5), (0.02, share)).astype(float) for share in (0.0, 0.5))
    assert bare[even].std() > 2 * photo.pixels[even].std() > 1.8 * kept[even].std()
    step = [abs(float(np.diff(v[edge].mean(axis=(0, 2)))[0])) for v in (photo.pixels.astype(float), kept, bare)]
    assert step[1] > 1.2 * step[0] and step[1] > 0.8 * step[2]


def test_cancel_stops_between_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polyblur, "LARGEST", 128**2)
    job = Job(lambda fraction: job.cancel() if fraction > 0.2 else None)
    photo = to_image(discs(300, 300))
    with pytest.raises(Cancelled):
        deblurred(photo, (0, 0, 300, 300), Blur.circle(1.0), NOTHING, job, 2)
