"""A network of somebody else is fed as it wants, and what it makes comes back as one of ours would."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aedesk.engine import enlarged
from aedesk.engine.adapter import answer, feeds
from aedesk.engine.engine import Engine
from aedesk.engine.enlarged import run_enlarged
from aedesk.engine.probe.probe import probe
from aedesk.engine.tiled import Network, card_tiles, run_tiled
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract, Told
from tests import networks
from tests.conftest import drawing

IMAGE = np.random.default_rng(0).random((1, 3, 6, 10), np.float32)
PLAIN = Contract("denoise", "x", "y")


def fed(contract: Contract, multiple: int = 1, **more: np.ndarray) -> list[dict[str, np.ndarray]]:
    return feeds(contract, {"image": IMAGE, **more}, multiple)


@pytest.mark.parametrize(
    ("span", "low", "high"), [("0-1", 0, 1), ("0-255", 0, 255), ("-1-1", -1, 1), ("0-100", 0, 100)]
)
@pytest.mark.parametrize("layout", ["nchw", "nhwc"])
@pytest.mark.parametrize("order", ["rgb", "bgr"])
def test_there_and_back_is_the_same(span: str, low: float, high: float, layout: str, order: str) -> None:
    contract = replace(PLAIN, range=span, output_range=span, layout=layout, order=order)
    (one,) = fed(contract)
    picture = one["x"]
    assert picture.shape == ((1, 3, 6, 10) if layout == "nchw" else (1, 6, 10, 3))
    assert picture.min() >= low and picture.max() <= high and picture.max() - picture.min() > 0.9 * (high - low)
    first = picture[0, 0] if layout == "nchw" else picture[0, :, :, 0]
    np.testing.assert_allclose((first - low) / (high - low), IMAGE[0, 0 if order == "rgb" else 2], atol=1e-6)
    np.testing.assert_allclose(answer(contract, [picture], (6, 10), 1), IMAGE, atol=1e-6)


def test_a_network_of_one_channel_sees_each_of_them_and_grey_once() -> None:
    contract = replace(PLAIN, channels=1, made=1)
    runs = [one["x"] for one in fed(contract)]
    assert [run.shape for run in runs] == [(1, 1, 6, 10)] * 3
    np.testing.assert_array_equal(answer(contract, runs, (6, 10), 1), IMAGE)
    grey = np.repeat(IMAGE[:, :1], 3, axis=1)
    runs = [one["x"] for one in feeds(contract, {"image": grey}, 1)]
    assert len(runs) == 1 and (answer(contract, runs, (6, 10), 1) == grey).all()


def test_smaller_pictures_are_mirrored_to_what_it_takes() -> None:
    assert fed(PLAIN, 8)[0]["x"].shape == (1, 3, 8, 16)
    assert fed(replace(PLAIN, minimum=20), 8)[0]["x"].shape == (1, 3, 24, 24)
    fixed = replace(PLAIN, tiling="fixed", window=(32, 16))
    (one,) = fed(fixed)
    assert one["x"].shape == (1, 3, 32, 16) and (one["x"][0, :, 6, :10] == IMAGE[0, :, 4]).all()
    np.testing.assert_array_equal(answer(fixed, [one["x"]], (6, 10), 1), IMAGE)
    with pytest.raises(AEDeskError, match="16 x 4 pixels only"):
        fed(replace(fixed, window=(4, 16)))


def test_what_else_it_is_told_has_its_shape_and_range() -> None:
    told = (
        Told("map", "noise", (1, 1, 0, 0), range="0-255"),
        Told("numbers", "noise", (1, 2)),
        Told("single", "jpeg", ()),
        Told("mode", "constant", (1,), 3.0),
        Told("holes", "mask", (1, 1, 0, 0), range="-1-1"),
    )
    mask = np.zeros((1, 1, 6, 10), np.float32)
    mask[..., 2, 3] = 1
    (one,) = fed(replace(PLAIN, told=told), levels=np.array([[0.2, 0.4, 0.0]], np.float32), mask=mask)
    assert one["map"].shape == (1, 1, 6, 10) and np.allclose(one["map"], 51)
    assert np.allclose(one["numbers"], [[0.2, 0.4]]) and np.allclose(one["single"], 0.4) and one["mode"] == 3
    assert one["holes"][0, 0, 2, 3] == 1 and one["holes"].min() == -1
    (other,) = fed(replace(PLAIN, told=told[-1:], hole=0), mask=mask)
    assert other["holes"][0, 0, 2, 3] == -1 and other["holes"].max() == 1
    (appended,) = fed(replace(PLAIN, appended="noise"), levels=np.array([[0.2]], np.float32))
    assert appended["x"].shape == (1, 4, 6, 10) and np.allclose(appended["x"][0, 3], 0.2)


def test_several_pictures_are_run_one_after_the_other(tmp_path: Path) -> None:
    card = as_card("fixed", tmp_path)
    both = np.concatenate([IMAGE, 1 - IMAGE])
    engine, levels = Engine("cpu", 1), np.zeros((1, 2), np.float32)
    (made,) = engine.run(card, {"image": both, "levels": levels}, Job())
    (second,) = engine.run(card, {"image": both[1:], "levels": levels}, Job())
    assert made.shape == (2, 3, 6, 10) and (made[1:] == second).all()


def test_what_is_no_picture_of_that_size_is_refused() -> None:
    for made in (np.zeros((1, 3, 5, 10)), np.zeros((1, 2, 6, 10)), np.zeros((1, 3))):
        with pytest.raises(AEDeskError, match="The network has made"):
            answer(PLAIN, [made], (6, 10), 1)
    nothing = np.full((1, 1, 6, 10), np.inf)
    assert np.isfinite(answer(replace(PLAIN, channels=1, made=1, output_range="logits"), [nothing], (6, 10), 1)).all()


def as_card(name: str, tmp_path: Path) -> ModelCard:
    model = {"fixed": networks.windows(48), "fixed x2": networks.compact(2), "map": networks.unet_with_noise()}[name]
    path = networks.written(model, tmp_path / "a.onnx")
    found = probe(path, None)
    return ModelCard("a", "A", path, "", found.multiple, found.halo, scale=found.scale, contract=found.contract)


@pytest.mark.parametrize("name", ["fixed", "map"])
def test_tiles_of_it_have_no_seams(name: str, tmp_path: Path) -> None:
    card, photo = as_card(name, tmp_path), Image(drawing(150, 210))
    assert card.contract is not None
    engine, levels = Engine("cpu", 1), {"levels": np.array([[0.1, 0.0]], np.float32)}
    small = run_tiled(Network(engine, card, Job()), photo, levels, largest=64 * 64)
    if name == "fixed":
        windows = {tuple(np.subtract(t.window[2:], t.window[:2])) for t in card_tiles(card, (0, 0, 150, 210))}
        assert all(tall <= 48 and wide <= 48 for tall, wide in windows)
        assert np.abs(small.pixels.astype(int) - photo.pixels).mean() < 12
        return
    whole = run_tiled(Network(engine, card, Job()), photo, levels)
    assert np.abs(small.pixels.astype(int) - whole.pixels).max() <= 2


@pytest.mark.parametrize("after", [(420, 300), (321, 229), (210, 150)])
def test_one_that_enlarges_and_takes_one_size_only_enlarges_any_photo(after: tuple[int, int], tmp_path: Path) -> None:
    card, photo = as_card("fixed x2", tmp_path), Image(drawing(150, 210))
    assert card.contract is not None
    engine = Engine("cpu", 1)
    free = run_enlarged(Network(engine, card, Job()), photo, after, {}, {})
    only = replace(card, contract=replace(card.contract, tiling="fixed", window=(40, 56)))
    fixed = run_enlarged(Network(engine, only, Job()), photo, after, {}, {})
    assert fixed.shape == (after[1], after[0], 3)
    assert np.abs(fixed.astype(int) - free).max() <= 2
    assert enlarged.LARGEST > 40 * 56
