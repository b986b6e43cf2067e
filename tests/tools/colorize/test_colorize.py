"""Colorize with an engine that has no network: what surrounds it, checked to the pixel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import from_lab, to_lab
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize, ColorizeParams
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference
from tests.conftest import drawing

PALETTE = np.array([[0, 0], [30, 20], [-20, -30], [10, 50]], np.float32)


class FakeEngine:
    """Dark places are likely reddish, light ones bluish."""

    threads = 2

    def __init__(self) -> None:
        self.calls = 0

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        job.check()
        light = inputs["lightness"]
        assert light.dtype == np.float32 and light.shape[2] % 32 == light.shape[3] % 32 == 0
        assert not inputs["hints"].any()
        self.calls += 1
        places = light[:, :, ::4, ::4]
        probability = np.full((len(light), 4, *places.shape[2:]), 0.01, np.float32)
        probability[:, 1] = np.where(places[:, 0] < 0.5, 0.9, 0.01)
        probability[:, 2] = np.where(places[:, 0] < 0.5, 0.01, 0.9)
        return [probability, PALETTE]


class FakeStore:
    def get(self, id: str, fast: bool = False) -> ModelCard:
        assert id == "colorize"
        return ModelCard(id, "Colorize", Path("none"), "", 32, 0, calibration={"vividness": 0.0})


def context(job: Job | None = None, **more: Any) -> Context:
    engine: Any = FakeEngine()
    store: Any = FakeStore()
    return Context(engine, store, job or Job(), Inputs(**more))


def halves(maximum: int = 255) -> Image:
    """Dark at the left, light at the right."""
    pixels = np.full((120, 160, 1), round(0.3 * maximum), np.uint8 if maximum == 255 else np.uint16)
    pixels[:, 80:] = round(0.7 * maximum)
    return Image(pixels)


@pytest.mark.parametrize("maximum", [255, 65535])
def test_grey_becomes_colour_and_lightness_stays(maximum: int) -> None:
    photo = halves(maximum)
    result = Colorize().run(photo, ColorizeParams(), context()).image
    assert result.pixels.shape == (120, 160, 3) and result.pixels.dtype == photo.pixels.dtype
    lab = to_lab(result.pixels / maximum)
    before = to_lab(np.repeat(photo.pixels, 3, axis=2) / maximum)
    assert np.abs(lab[..., 0] - before[..., 0]).max() < 0.6
    assert lab[60, 20, 1:] == pytest.approx([30, 20], abs=2) and lab[60, 140, 1:] == pytest.approx([-20, -30], abs=2)


def test_sliders() -> None:
    def chroma(**params: Any) -> np.ndarray:
        result = Colorize().run(halves(), ColorizeParams(**params), context()).image
        mean: np.ndarray = to_lab(result.pixels[:, :70] / 255)[..., 1:].mean(axis=(0, 1))
        return mean

    usual = chroma()
    assert np.hypot(*chroma(strength=0)) < 0.5
    assert np.hypot(*chroma(strength=50)) == pytest.approx(np.hypot(*usual) / 2, rel=0.1)
    assert np.hypot(*chroma(saturation=50)) == pytest.approx(np.hypot(*usual) / 2, rel=0.1)
    assert chroma(warmth=80)[1] > usual[1] + 5 > chroma(warmth=-80)[1] + 10


def test_hints_are_fulfilled_and_stop_at_an_edge() -> None:
    # As light as the photo is there: sRGB has no vivid colour at every lightness.
    green, gold = (
        Hint(x, 60, tuple(int(v) for v in np.round(from_lab(np.array(lab)) * 255)))  # type: ignore[arg-type]
        for x, lab in ((30, (31, -25, 20)), (120, (72.5, 10, 45)))
    )
    result = Colorize().run(halves(), ColorizeParams(), context(hints=(green, gold)))
    assert result.found == {"hints": 2}
    lab = to_lab(result.image.pixels / 255)
    for hint in (green, gold):
        there = lab[hint.y, hint.x, 1:]
        assert np.dot(there, hint.ab) / np.dot(hint.ab, hint.ab) > 0.9
    plain = to_lab(Colorize().run(halves(), ColorizeParams(), context()).image.pixels / 255)
    near = Hint(74, 60, (40, 110, 50))
    hinted = to_lab(Colorize().run(halves(), ColorizeParams(), context(hints=(near,))).image.pixels / 255)
    moved = np.abs(hinted - plain)[..., 1:].max(axis=2)
    assert moved[60, 74] > 25 and moved[60, 86:].max() < 3


def test_a_hint_reaches_over_its_thing_and_leaves_what_is_far() -> None:
    photo = Image(np.full((320, 320, 1), 90, np.uint8))
    plain = to_lab(Colorize().run(photo, ColorizeParams(), context()).image.pixels / 255)
    hint = Hint(160, 160, (40, 110, 50))
    hinted = to_lab(Colorize().run(photo, ColorizeParams(), context(hints=(hint,))).image.pixels / 255)
    moved = np.abs(hinted - plain)[..., 1:].max(axis=2)
    assert moved[150:170, 150:170].min() > 20  # some of its places, not the one only
    assert moved[:16].max() < 1 and moved[:, -16:].max() < 1


def test_many_hints_and_sliders_ask_the_network_once() -> None:
    tool, photo, fake = Colorize(), halves(), context()
    for hints in ((), (Hint(30, 60, (90, 40, 40)),)):
        for warmth in (0.0, 50.0):
            tool.run(
                photo, ColorizeParams(warmth=warmth), Context(fake.engine, fake.models, inputs=Inputs(hints=hints))
            )
    tool.likely_colours(photo, 20, 60, fake)
    # The photo is smaller than the smaller of the two sizes: one look.
    assert fake.engine.calls == 1  # type: ignore[attr-defined]
    tool.run(halves(), ColorizeParams(), fake)
    assert fake.engine.calls == 2  # type: ignore[attr-defined]


def test_two_hints_at_one_place_and_hints_at_the_edges() -> None:
    hints = (Hint(0, 0, (200, 0, 0)), Hint(0, 0, (0, 0, 200)), Hint(159, 119, (0, 200, 0)))
    result = Colorize().run(halves(), ColorizeParams(), context(hints=hints)).image
    assert result.pixels.shape == (120, 160, 3)
    with pytest.raises(AEDeskError, match="is not on the photo"):
        Colorize().run(halves(), ColorizeParams(), context(hints=(Hint(160, 0, (1, 1, 1)),)))


def test_a_colour_photo_is_asked_about_and_sepia_is_none() -> None:
    colourful = drawing(60, 90)
    with pytest.raises(AEDeskError, match="is already in colour"):
        Colorize().run(Image(colourful), ColorizeParams(), context())
    assert Colorize().run(Image(colourful), ColorizeParams(recolor="yes"), context()).image.pixels.shape == (60, 90, 3)
    grey = np.linspace(20, 230, 90, dtype=np.float32)[None, :, None].repeat(60, axis=0)
    sepia = np.clip(grey * [1.0, 0.9, 0.75], 0, 255).astype(np.uint8)
    result = Colorize().run(Image(sepia), ColorizeParams(saturation=0), context()).image
    assert np.abs(to_lab(result.pixels / 255)[..., 1:]).max() < 3  # made neutral first


def test_a_reference_photo_leads() -> None:
    golden = np.full((40, 40, 3), [200, 150, 20], np.uint8)
    led = (
        Colorize()
        .run(halves(), ColorizeParams(), context(reference=Reference(Path("golden.png"), Image(golden))))
        .image
    )
    plain = Colorize().run(halves(), ColorizeParams(), context()).image
    assert to_lab(led.pixels / 255)[..., 2].mean() > to_lab(plain.pixels / 255)[..., 2].mean() + 3


def test_likely_colours_come_with_the_likeliest_first() -> None:
    first = Colorize().likely_colours(halves(), 20, 60, context())[0]
    lab = to_lab(np.array(first) / 255)
    assert lab[1:] == pytest.approx([30, 20], abs=2) and lab[0] == pytest.approx(31, abs=3)


@pytest.mark.parametrize("size", [(1, 1), (5, 7), (30, 2000)])
def test_any_size(size: tuple[int, int]) -> None:
    bits = (np.random.default_rng(0).random((*size, 1)) > 0.5).astype(np.uint8) * 255
    assert Colorize().run(Image(bits), ColorizeParams(), context()).image.pixels.shape == (*size, 3)
