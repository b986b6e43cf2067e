from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context, Effect
from aedesk.tools.enlarge.enlarge import OWN, SHARP, Dirt, Enlarge
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.training.data import degrade
from tests.conftest import drawing

CARDS = {
    "enlarge": ModelCard("enlarge", "Enlarge", Path("none"), "", multiple=1, halo=2, scale=2),
    "noise_level": ModelCard("noise_level", "Noise", Path("none"), "", multiple=1, halo=0),
}


class FakeEngine:
    """Every photo has noise of 3 levels and JPEG of quality 80; enlarging repeats pixels."""

    threads = 1

    def __init__(self) -> None:
        self.told: list[np.ndarray] = []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        if card.id == "noise_level":
            return [np.array([[3 / 255, 0.2]], np.float32), np.ones((1, 2), np.float32)]
        self.told.append(inputs["levels"][0])
        return [inputs["image"].repeat(2, 2).repeat(2, 3)]


class FakeStore:
    def get(self, id: str, fast: bool = False) -> ModelCard:
        return CARDS[id]


def fake() -> tuple[Context, FakeEngine]:
    engine: Any = FakeEngine()
    store: Any = FakeStore()
    return Context(engine, store), engine


@pytest.mark.parametrize("params", [EnlargeParams(), EnlargeParams(way="clean"), EnlargeParams(by=1.5)])
def test_all_that_belongs_to_the_photo_becomes_larger_with_it(params: EnlargeParams) -> None:
    pixels, missing = drawing(40, 60), np.zeros((40, 60), bool)
    missing[30:] = True
    alpha = np.full((40, 60), 200, np.uint8)
    infrared = pixels[..., 1].astype(np.uint16)
    photo = Image(pixels, alpha, Metadata(dpi=(300.0, 600.0), exif=b"kept"), infrared, missing)
    context, _ = fake()
    result = Enlarge().run(photo, params, context)
    width, height = round(60 * params.by), round(40 * params.by)
    assert result.image.pixels.shape == (height, width, 3) and result.image.pixels.dtype == np.uint8
    assert result.image.alpha is not None and (result.image.alpha == 200).all()
    assert result.image.infrared is not None and result.image.infrared.dtype == np.uint16
    assert result.image.missing is not None and result.image.missing.mean() == pytest.approx(0.25, abs=0.01)
    assert result.image.metadata == photo.metadata  # more pixels, as dense: a print becomes larger
    assert result.geometry is not None and result.geometry.after == (width, height)
    assert result.geometry == Enlarge().geometry((60, 40), params)
    assert result.found["width"] == width and result.found["height"] == height


def test_a_print_says_its_dots_per_inch() -> None:
    photo = Image(drawing(40, 60), metadata=Metadata(dpi=(72.0, 72.0), exif=b"kept"))
    params = EnlargeParams(measure="print", print_width=1.0, print_height=1.0, print_dpi=200.0)
    context, _ = fake()
    result = Enlarge().run(photo, params, context).image
    assert result.metadata == replace(photo.metadata, dpi=(200.0, 200.0)) and result.width == 79


def test_the_network_is_told_nothing_as_it_is_and_what_was_measured_for_clean() -> None:
    photo = Image(drawing(40, 60))
    context, engine = fake()
    as_it_is = Enlarge().run(photo, EnlargeParams(), context)
    assert not engine.told[0].any() and [card.id for card in as_it_is.models] == ["enlarge"]
    assert set(as_it_is.found) == {"width", "height"}
    clean = Enlarge().run(photo, EnlargeParams(by=4, way="clean"), context)
    assert engine.told[1][:2] == pytest.approx([3 / 255, 0.2]) and np.array_equal(engine.told[-1], OWN[0])
    assert [card.id for card in clean.models] == ["noise_level", "enlarge"]
    assert clean.found["jpeg"] == 20 and clean.found["strength"] == 4.0


@pytest.mark.parametrize(("measured", "told"), [(SHARP, 0.0), (0.2, 0.0), (0.95, 0.6)])
def test_a_sharp_photo_is_not_told_to_be_blurred(measured: float, told: float, monkeypatch: pytest.MonkeyPatch) -> None:
    blur = SimpleNamespace(radius=measured)
    monkeypatch.setattr("aedesk.tools.enlarge.enlarge.estimate_blur", lambda image, job: blur)
    monkeypatch.setattr("aedesk.tools.enlarge.enlarge.is_soft", lambda blur: True)
    context, engine = fake()
    result = Enlarge().run(Image(drawing(40, 60)), EnlargeParams(way="clean"), context)
    assert engine.told[0][2] == pytest.approx(told / 4) and result.found["radius"] == pytest.approx(told)


def test_the_network_is_told_no_more_than_it_has_seen() -> None:
    assert np.allclose(Dirt(noise=1.0, jpeg=0.9, blur=3.0).told, [[6 / 255, 0.5, 0.25]])
    assert Dirt(noise=0.01, jpeg=0.1, blur=0.6).told == pytest.approx(np.array([[0.01, 0.1, 0.15]]))


def test_what_cannot_be_is_said_before_any_work() -> None:
    context, engine = fake()
    for params in (EnlargeParams(by=1.0), EnlargeParams(measure="pixels", pixels=60_000.0)):
        with pytest.raises(AEDeskError):
            Enlarge().run(Image(drawing(40, 60)), params, context)
    with pytest.raises(ValueError, match="not a number from 1 to 8"):
        Enlarge().run(Image(drawing(40, 60)), EnlargeParams(by=9.0), context)
    assert not engine.told


def test_it_enhances_and_invents_nothing() -> None:
    assert Enlarge.effect is Effect.ENHANCES and set(Enlarge.models) <= set(ModelStore().ids())


def fine(height: int, width: int) -> np.ndarray:
    """Circles with sharp edges: what a larger photo shows and a small one does not."""
    rows, columns = np.mgrid[0:height, 0:width]
    away = np.hypot(rows - height / 2, columns - width / 2)
    return np.repeat(np.where((away / 9).astype(int) % 2 == 1, 200, 60).astype(np.uint8)[..., None], 3, axis=2)


def halved(pixels: np.ndarray) -> np.ndarray:
    height, width = pixels.shape[:2]
    small = pixels.reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3))
    return (small + 0.5).astype(np.uint8)


def test_edges_come_out_sharper_than_any_filter_makes_them(context: Context) -> None:
    from aedesk.imaging.pixels.resample import resampled

    large = fine(120, 160)
    small = halved(large)
    ours = Enlarge().run(Image(small), EnlargeParams(), context).image.pixels
    assert psnr(large, ours) > psnr(large, np.asarray(resampled(small, 160, 120))) + 1


def test_clean_takes_off_what_as_it_is_leaves(context: Context) -> None:
    large = fine(240, 320)
    noisy = degrade.gaussian_noise(halved(large).astype(np.float32) / 255, 6 / 255, np.random.default_rng(0))
    photo = Image(degrade.eight_bits(noisy))
    as_it_is, clean = (Enlarge().run(photo, EnlargeParams(way=way), context) for way in ("as-is", "clean"))
    assert psnr(large, clean.image.pixels) > psnr(large, as_it_is.image.pixels) + 0.5
    assert clean.found["strength"] > 3
