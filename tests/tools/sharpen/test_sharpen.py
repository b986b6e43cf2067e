from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Cancelled, Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.sharpen import Sharpen, SharpenParams
from tests.tools.sharpen.pictures import blurred, discs, to_image

SIZE = 150, 200


@pytest.fixture(scope="module")
def clean() -> np.ndarray:
    return discs(*SIZE)


@pytest.fixture(scope="module")
def soft(clean: np.ndarray) -> Image:
    photo = to_image(blurred(clean, Blur.circle(1.5)))
    return replace(photo, alpha=np.full(SIZE, 200, np.uint8), metadata=Metadata(dpi=(300, 300)))


@pytest.fixture(scope="module")
def grainy(clean: np.ndarray) -> Image:
    noise = np.random.default_rng(1).normal(0, 8 / 255, clean.shape)
    return to_image(blurred(clean, Blur.circle(1.5)) + noise)


def test_auto_finds_the_blur_and_takes_it_back(context: Context, clean: np.ndarray, soft: Image) -> None:
    result = Sharpen().run(soft, SharpenParams(), context)
    target = to_image(clean).pixels
    assert psnr(result.image.pixels, target) > psnr(soft.pixels, target) + 0.5
    assert result.found["radius"] == pytest.approx(1.5, abs=0.3)
    assert result.image.alpha is soft.alpha and result.image.metadata == soft.metadata


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("bits", [8, 16])
def test_a_sharp_photo_is_left_alone(context: Context, channels: int, bits: int) -> None:
    photo = to_image(discs(*SIZE, channels), bits)
    result = Sharpen().run(photo, SharpenParams(), context)
    assert result.image is photo and result.found["radius"] < 0.5 and not result.models


def test_by_hand_a_sharp_photo_is_sharpened_too(context: Context) -> None:
    photo = to_image(discs(*SIZE))
    result = Sharpen().run(photo, SharpenParams(radius=0.8), context)
    assert (result.image.pixels != photo.pixels).any() and result.found == {"radius": 0.8}


def test_strength_zero_gives_the_photo_back_and_half_lies_between(context: Context, soft: Image) -> None:
    tool = Sharpen()
    assert tool.run(soft, SharpenParams(strength=0), context).image is soft
    half, full = (tool.run(soft, SharpenParams(strength=s), context).image.pixels.astype(int) for s in (50, 100))
    assert np.abs(half - (soft.pixels + full) / 2).max() <= 1


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_depth_and_channels_stay(context: Context, channels: int, bits: int) -> None:
    photo = to_image(blurred(discs(*SIZE, channels), Blur.circle(1.5)), bits)
    result = Sharpen().run(photo, SharpenParams(), context).image
    assert result.pixels.dtype == photo.pixels.dtype and result.pixels.shape == photo.pixels.shape
    assert (result.pixels != photo.pixels).any()


@pytest.mark.parametrize("size", [(1, 1), (3, 50000), (7, 5)])
@pytest.mark.parametrize("params", [SharpenParams(), SharpenParams(radius=2.0)])
def test_odd_photos_are_survived(context: Context, size: tuple[int, int], params: SharpenParams) -> None:
    for value in (0, 255):
        flat = Image(np.full((*size, 1), value, np.uint8))
        assert np.array_equal(Sharpen().run(flat, params, context).image.pixels, flat.pixels)
    bits = Image((255 * np.random.default_rng(0).integers(0, 2, (*size, 1))).astype(np.uint8))
    assert Sharpen().run(bits, params, context).image.pixels.shape == bits.pixels.shape


def test_a_photo_without_an_edge_is_left_alone(context: Context) -> None:
    flat = Image(np.full((40, 60, 3), 90, np.uint8))
    result = Sharpen().run(flat, SharpenParams(), context)
    assert result.image is flat and not result.found


def test_cancel_leaves_nothing(context: Context, soft: Image) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        Sharpen().run(soft, SharpenParams(), Context(context.engine, context.models, job))


@pytest.mark.parametrize("kind", ["soft", "grainy", "sharp", "grey"])
@pytest.mark.parametrize(
    "params", [SharpenParams(), SharpenParams(strength=40, radius=2.0, protect_grain=80), SharpenParams(strength=0)]
)
def test_a_preview_is_what_the_tool_will_do(
    context: Context, soft: Image, grainy: Image, params: SharpenParams, kind: str
) -> None:
    photos = {"soft": soft, "grainy": grainy, "sharp": to_image(discs(*SIZE)), "grey": Image(soft.pixels[..., :1])}
    tool, photo = Sharpen(), photos[kind]
    whole = tool.run(photo, params, context).image.pixels
    box = (40, 24, 150, 192)
    part = tool.preview(photo, box, 1, params, context)
    assert part.dtype == np.uint8 and np.abs(part.astype(int) - whole[40:150, 24:192]).max() <= 1
    assert tool.preview(photo, box, 4, params, context).shape[:2] == (28, 42)


def test_another_strength_is_shown_without_new_work(
    context: Context, soft: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool, box = Sharpen(), (0, 0, 64, 64)
    first = tool.preview(soft, box, 1, SharpenParams(), context)
    monkeypatch.setattr("aedesk.tools.sharpen.sharpener.deblurred", None)  # it would fail
    assert (tool.preview(soft, box, 1, SharpenParams(strength=50), context) != first).any()


class Inverting(Engine):
    """The shipped networks, and one that inverts the photo and remembers what it was told."""

    def __init__(self) -> None:
        super().__init__("cpu", threads=1)
        self.told: list[np.ndarray] = []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        if card.id != "sharpen":
            return super().run(card, inputs, job)
        self.told.append(inputs["levels"])
        return [1 - inputs["image"]]


@pytest.fixture
def with_network(context: Context, tmp_path: Path) -> Context:
    folder = tmp_path / "sharpen"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(b"weights")
    digest = hashlib.sha256(b"weights").hexdigest()
    (folder / "card.toml").write_text(
        f'id = "sharpen"\ntitle = "Sharpen"\nfile = "model.onnx"\nsha256 = "{digest}"\n'
        "[network]\nmultiple = 8\nhalo = 32\n"
    )
    return Context(Inverting(), ModelStore([tmp_path, *context.models.folders]))


def told(context: Context) -> list[np.ndarray]:
    assert isinstance(context.engine, Inverting)
    return context.engine.told


@pytest.mark.parametrize("channels", [1, 3])
def test_the_network_sharpens_what_has_noise_and_knows_how_much(
    with_network: Context, grainy: Image, channels: int
) -> None:
    photo = Image(grainy.pixels[..., :channels])
    result = Sharpen().run(photo, SharpenParams(), with_network)
    assert np.array_equal(result.image.pixels, 255 - photo.pixels)
    assert [card.id for card in result.models] == ["noise_level", "sharpen"]
    (levels,) = told(with_network)
    assert levels.shape == (1, 3) and levels.dtype == np.float32
    assert levels[0, 0] == pytest.approx(8 / 255, rel=0.3)
    assert levels[0, 2] * 4 == pytest.approx(result.found["radius"], abs=0.06)


def test_what_is_clean_needs_no_network(with_network: Context, soft: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    # Of drawings it cannot tell: they are too even.
    monkeypatch.setattr("aedesk.tools.sharpen.sharpen.estimate_levels", lambda *anything: (0.002, 0.01))
    result = Sharpen().run(soft, SharpenParams(), with_network)
    assert not told(with_network) and [card.id for card in result.models] == ["noise_level"]
    assert np.abs(result.image.pixels.astype(int) - soft.pixels).mean() < 20  # not inverted


def test_a_network_that_is_damaged_says_so(with_network: Context, grainy: Image, tmp_path: Path) -> None:
    (tmp_path / "sharpen" / "model.onnx").write_bytes(b"other")
    with pytest.raises(Exception, match="damaged: its checksum differs"):
        Sharpen().run(grainy, SharpenParams(), with_network)


def test_the_network_leaves_grain_only_beyond_the_middle(with_network: Context, grainy: Image) -> None:
    tool = Sharpen()
    results = [
        tool.run(grainy, SharpenParams(protect_grain=p), with_network).image.pixels.astype(int) for p in (0, 50, 75)
    ]
    assert np.array_equal(results[0], results[1]) and (results[2] != results[1]).any()
    assert np.array_equal(results[0], 255 - grainy.pixels)


def test_the_preview_of_the_network_is_what_it_will_do(with_network: Context, grainy: Image) -> None:
    tool, params = Sharpen(), SharpenParams(protect_grain=80)
    whole = tool.run(grainy, params, with_network).image.pixels
    part = tool.preview(grainy, (40, 24, 150, 192), 1, params, with_network)
    assert np.abs(part.astype(int) - whole[40:150, 24:192]).max() <= 1
    runs = len(told(with_network))
    tool.preview(grainy, (40, 24, 150, 192), 1, replace(params, strength=30), with_network)
    assert len(told(with_network)) == runs
