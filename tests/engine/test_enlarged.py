"""A network that enlarges, over photos of any size: with one that only repeats pixels, and with the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.engine import enlarged
from aedesk.engine.enlarged import passes, run_enlarged
from aedesk.engine.tiled import Network
from aedesk.imaging.image import Image
from aedesk.jobs import Cancelled, Job
from aedesk.models.card import ModelCard
from aedesk.tools.base import Context
from tests.conftest import drawing

CARD = ModelCard("enlarge", "Enlarge", Path("none"), "", multiple=1, halo=2, scale=2)
NO_LEVELS = {"levels": np.zeros((1, 3), np.float32)}


class Repeater:
    """Makes four pixels of each, and remembers how large windows were and what it was told."""

    def __init__(self) -> None:
        self.windows: list[tuple[int, int]] = []
        self.told: list[float] = []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        image = inputs["image"]
        assert image.dtype == np.float32 and image.shape[2] % card.multiple == image.shape[3] % card.multiple == 0
        self.windows.append(image.shape[2:])
        self.told.append(float(inputs["levels"].sum()))
        return [image.repeat(card.scale, 2).repeat(card.scale, 3)]


def repeated(image: Image, size: tuple[int, int], card: ModelCard = CARD, **more: Any) -> tuple[np.ndarray, Repeater]:
    engine: Any = Repeater()
    return run_enlarged(Network(engine, card, Job()), image, size, NO_LEVELS, NO_LEVELS, **more), engine


@pytest.fixture
def network(context: Context) -> Network:
    return Network(context.engine, context.models.get("enlarge"), Job())


def test_how_often_the_network_runs() -> None:
    assert [passes((100, 50), (round(100 * f), round(50 * f)), 2) for f in (1.1, 1.5, 2, 2.02, 3, 4, 4.1, 8)] == [
        *(1, 1, 1, 2, 2, 2, 3, 3)
    ]
    assert passes((100, 3), (150, 7), 2) == 2  # a rounded side needs it, too


@pytest.mark.parametrize("height, width", [(1, 1), (1, 9), (3, 700), (40, 60), (47, 33)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("factor", [2, 4, 8])
def test_every_pixel_comes_to_its_place(height: int, width: int, kind: type, channels: int, factor: int) -> None:
    photo = Image(np.random.default_rng(0).integers(0, np.iinfo(kind).max + 1, (height, width, channels)).astype(kind))
    result, _ = repeated(photo, (width * factor, height * factor))
    assert result.dtype == kind and np.array_equal(result, photo.pixels.repeat(factor, 0).repeat(factor, 1))


def test_the_grid_of_a_network_is_kept() -> None:
    card = ModelCard("enlarge", "Enlarge", Path("none"), "", multiple=8, halo=16, scale=3)
    photo = Image(drawing(50, 61))
    for largest in (30**2, 500**2):
        result, _ = repeated(photo, (183, 150), card, largest=largest)
        assert np.array_equal(result, photo.pixels.repeat(3, 0).repeat(3, 1))


def test_windows_are_as_small_as_was_said_and_no_pass_sees_a_larger_one() -> None:
    photo = Image(drawing(200, 300))
    for size in ((600, 400), (1200, 800), (710, 473)):
        _, engine = repeated(photo, size, largest=64**2)
        assert max(height * width for height, width in engine.windows) <= 1.3 * 64**2 and len(engine.windows) > 15


@pytest.mark.parametrize("size", [(134, 92), (100, 69), (268, 184), (167, 115)])
def test_tiles_leave_no_seam(network: Network, size: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    photo = Image(np.clip(drawing(46, 67) + rng.normal(0, 8, (46, 67, 3)), 0, 255).astype(np.uint8))
    whole = run_enlarged(network, photo, size, NO_LEVELS, NO_LEVELS)
    for largest in (64**2, 90**2):
        tiled = run_enlarged(network, photo, size, NO_LEVELS, NO_LEVELS, largest)
        differs = np.abs(tiled.astype(int) - whole)
        # Sums in another order round another way here and there.
        assert differs.max() <= 1 and (differs > 0).mean() < 0.01


def test_the_halo_reaches_as_far_as_the_network_looks(network: Network) -> None:
    halo, scale = network.card.halo, network.card.scale
    side = 2 * halo + 3
    before = np.full((1, 3, side, side), 0.5, np.float32)
    changed = before.copy()
    changed[:, :, side // 2, side // 2] = 1.0
    first, second = (
        network.engine.run(network.card, {"image": planes, **NO_LEVELS}, Job())[0] for planes in (before, changed)
    )
    rows = np.flatnonzero(np.abs(first - second).max(axis=(0, 1, 3)) > 1e-6)
    middle = scale * (side // 2)
    assert rows.min() > middle - scale * halo and rows.max() < middle + scale * (halo + 1)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_the_photo_is_the_same_only_larger(network: Network, kind: type) -> None:
    photo = Image((drawing(40, 60) * float(np.iinfo(kind).max / 255)).astype(kind))
    result = run_enlarged(network, photo, (120, 80), NO_LEVELS, NO_LEVELS)
    assert result.dtype == kind and result.shape == (80, 120, 3)
    small = result.reshape(40, 2, 60, 2, 3).mean(axis=(1, 3)) / photo.maximum
    assert np.abs(small - photo.pixels / photo.maximum).mean() < 0.03


def test_grey_stays_grey_however_it_is_stored(network: Network) -> None:
    grey = drawing(30, 44)[..., :1]
    one = run_enlarged(network, Image(grey), (88, 60), NO_LEVELS, NO_LEVELS)
    three = run_enlarged(network, Image(np.repeat(grey, 3, axis=2)), (88, 60), NO_LEVELS, NO_LEVELS)
    assert one.shape == (60, 88, 1) and three.shape == (60, 88, 3)
    assert (three == one).all()


def test_black_and_white_of_one_bit_is_taken(network: Network) -> None:
    photo = Image(np.where(drawing(30, 44)[..., :1] > 120, 255, 0).astype(np.uint8))
    result = run_enlarged(network, photo, (66, 45), NO_LEVELS, NO_LEVELS)
    assert result.min() < 20 and result.max() > 235


def test_the_first_pass_is_told_of_the_photo_and_the_later_ones_of_what_the_network_has_made() -> None:
    engine: Any = Repeater()
    told, again = {"levels": np.ones((1, 3), np.float32)}, {"levels": np.full((1, 3), 0.5, np.float32)}
    run_enlarged(Network(engine, CARD, Job()), Image(drawing(20, 30)), (240, 160), told, again)
    assert engine.told == [3.0, 1.5, 1.5]


def test_it_says_how_far_it_is_and_stops() -> None:
    seen: list[float] = []
    engine: Any = Repeater()
    job = Job(seen.append)
    run_enlarged(Network(engine, CARD, job), Image(drawing(60, 60)), (240, 240), NO_LEVELS, NO_LEVELS, 30**2)
    assert seen == sorted(seen) and seen[0] == 0 and seen[-1] == pytest.approx(1) and len(seen) > 10
    job.cancel()
    with pytest.raises(Cancelled):
        run_enlarged(Network(engine, CARD, job), Image(drawing(60, 60)), (240, 240), NO_LEVELS, NO_LEVELS)


def test_memory_is_bounded_by_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is as large as the photo or the result is made of integers."""
    empty, made = np.empty, list[tuple[int, np.dtype[Any]]]()

    def counted(shape: Any, dtype: Any = float, *rest: Any, **more: Any) -> np.ndarray:
        made.append((int(np.prod(shape)), np.dtype(dtype)))
        return empty(shape, dtype, *rest, **more)

    monkeypatch.setattr(enlarged.np, "empty", counted)
    repeated(Image(drawing(100, 150)), (600, 400), largest=40**2)
    assert [kind for count, kind in made if count > 60_000] == [np.uint16, np.uint8]
