"""Stains evened out, with the picture under them kept."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.gaussian import blur
from aedesk.jobs import Cancelled, Job
from aedesk.tools.repair.even import evened

SIZE = (200, 260)
YELLOW = np.array([1.1, 1.02, 0.7])


def backdrop(channels: int = 3) -> np.ndarray:
    """A sepia backdrop with grain and clouds, float64 in [0, 1]."""
    rng = np.random.default_rng(5)
    grain = 0.02 * rng.normal(size=SIZE)
    clouds = blur(rng.normal(size=SIZE), 20.0)
    tone = 0.5 + 0.04 * clouds / clouds.std() + grain
    return tone[..., None] * (np.array([1.05, 1.0, 0.9]) if channels == 3 else np.ones(1))


def stain(soft: float = 1.5, rim: float = 0.0) -> np.ndarray:
    """(H, W), 0 to 1, over 1 at a rim."""
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    distance = 35 - np.hypot((y - 100) * 0.8, x - 130)
    return 1 / (1 + np.exp(-distance / soft)) + rim * np.exp(-((distance - 2) ** 2) / 8)


def marked() -> Mask:
    return Mask(stain() > 0.5).grown(10)


def integers(values: np.ndarray, kind: type = np.uint8) -> np.ndarray:
    maximum = np.iinfo(kind).max
    return np.clip(np.round(values * maximum), 0, maximum).astype(kind)


def levels(pixels: np.ndarray) -> np.ndarray:
    return pixels.astype(np.float64) * 255 / np.iinfo(pixels.dtype).max


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("rim", [0.0, 0.5])
def test_tone_and_colour_come_back_and_detail_stays(kind: type, rim: float) -> None:
    true = backdrop()
    stained = integers(true * YELLOW ** stain(rim=rim)[..., None], kind)
    mask = marked()
    result = evened(Image(stained), mask, Job()).pixels
    assert result.dtype == kind and np.array_equal(result[~mask.marked], stained[~mask.marked])
    wanted, got, before = (levels(p) for p in (integers(true, kind), result, stained))
    off = [np.abs(blur(p - wanted, 4.0))[mask.marked] for p in (got, before)]
    assert off[0].mean() < 2.5 and off[0].mean() < off[1].mean() / 4
    inner = Mask(stain() > 0.5).grown(-8).marked
    fine = [(p - blur(p, 3.0))[inner].ravel() for p in (got, wanted)]
    assert np.corrcoef(*fine)[0, 1] > 0.9
    assert 0.8 < fine[0].std() / fine[1].std() < 1.2


def test_grey_photos_too_and_they_stay_grey() -> None:
    true = backdrop(1)
    stained = integers(true * 0.8 ** stain()[..., None])
    mask = marked()
    result = evened(Image(stained), mask, Job()).pixels
    off = np.abs(blur(levels(result) - levels(integers(true)), 4.0))[mask.marked]
    assert off.mean() < 3.5 and result.shape == stained.shape
    toned = evened(Image(np.repeat(stained, 3, axis=2)), mask, Job()).pixels
    assert (toned == toned[..., :1]).all()


def test_an_unstained_place_stays_nearly_as_it_is() -> None:
    photo = integers(backdrop())
    result = evened(Image(photo), marked(), Job()).pixels
    assert np.abs(blur(levels(result) - photo, 4.0)).max() < 6


def test_a_stain_at_the_edge_of_the_photo_and_several_at_once() -> None:
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    amount = 1 / (1 + np.exp((np.hypot(y - 10, x - 20) - 30) / 1.5)) + 1 / (1 + np.exp(np.hypot(y - 150, x - 200) - 20))
    true = backdrop()
    stained = integers(true * YELLOW ** amount[..., None])
    mask = Mask(amount > 0.5).grown(8)
    result = evened(Image(stained), mask, Job()).pixels
    off = [np.abs(blur(levels(p) - levels(integers(true)), 4.0))[mask.marked].mean() for p in (result, stained)]
    assert off[0] < off[1] / 3


def test_black_white_and_a_photo_that_is_all_but_marked() -> None:
    for value in (0, 255):
        flat = np.full((30, 40, 3), value, np.uint8)
        mask = np.ones((30, 40), np.bool_)
        mask[0, 0] = False
        assert np.array_equal(evened(Image(flat), Mask(mask), Job()).pixels, flat)


def test_a_photo_of_one_row() -> None:
    row = np.linspace(0, 255, 50).astype(np.uint8).reshape(1, 50, 1)
    mask = np.zeros((1, 50), np.bool_)
    mask[0, 20:30] = True
    result = evened(Image(row), Mask(mask), Job()).pixels
    assert np.array_equal(result[~mask], row[~mask])


def test_it_is_always_the_same_and_can_be_stopped() -> None:
    stained = Image(integers(backdrop() * YELLOW ** stain()[..., None]))
    seen: list[float] = []
    first = evened(stained, marked(), Job(seen.append)).pixels
    assert np.array_equal(first, evened(stained, marked(), Job(), threads=2).pixels)
    assert seen == sorted(seen) and seen[-1] == pytest.approx(1)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        evened(stained, marked(), job)
