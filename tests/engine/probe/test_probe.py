"""What is found out about networks in the shapes that people use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import ModelProto

from aedesk.engine.engine import Engine
from aedesk.engine.probe.probe import probe
from aedesk.engine.probe.trial import picture
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.own import Found
from tests import networks

SHAPES: dict[str, tuple[ModelProto, str | None, dict[str, Any]]] = {
    "compact x2": (networks.compact(2), None, {"task": "enlarge", "scale": 2, "multiple": 1, "halo": 3}),
    "compact x4": (networks.compact(4), None, {"task": "enlarge", "scale": 4}),
    "span": (networks.span(), None, {"task": "enlarge", "scale": 2, "range": "0-1", "output_range": "0-1"}),
    "fixed windows": (networks.windows(), None, {"task": "denoise", "tiling": "fixed", "window": (64, 64), "halo": 0}),
    "windows": (networks.windows(free=True), None, {"multiple": 8, "minimum": 8, "halo": 0, "tiling": "tiles"}),
    "noise map": (networks.unet_with_noise(), None, {"multiple": 4, "appended": "", "range": "0-1"}),
    "noise appended": (networks.unet_with_noise(True), None, {"multiple": 4, "appended": "noise", "channels": 3}),
    "grey, noise appended": (networks.unet_with_noise(True, 1), None, {"appended": "noise", "channels": 1, "made": 1}),
    "two outputs": (networks.two_outputs(), None, {"task": "denoise", "output": "output", "halo": 1}),
    "filler": (networks.filler(), None, {"task": "repair", "output_range": "0-255", "hole": 1, "halo": 4}),
    "filler of one size": (networks.filler(64), None, {"task": "repair", "tiling": "fixed", "window": (64, 64)}),
    "filler the other way": (networks.filler(hole=0, white=1.0), None, {"hole": 0, "output_range": "0-1"}),
    "colours": (networks.colours(), None, {"task": "colorize", "made": 2, "output_range": "lab", "tiling": "fixed"}),
    "finder": (networks.finder(), None, {"task": "find-damage", "output_range": "0-1"}),
    "finder of logits": (networks.finder(logits=True), None, {"task": "find-damage", "output_range": "logits"}),
    "0 to 1": (networks.restorer(), None, {"task": "denoise", "range": "0-1", "output_range": "0-1"}),
    "0 to 255": (networks.restorer(0, 255), None, {"range": "0-255", "output_range": "0-255"}),
    "-1 to 1": (networks.restorer(tanh=True), None, {"range": "-1-1", "output_range": "-1-1"}),
    "16 bits": (networks.restorer(kind="float16"), None, {"type": "float16", "range": "0-1"}),
    "channels last": (networks.restorer(layout="nhwc"), None, {"layout": "nhwc", "channels": 3}),
    "grey": (networks.restorer(channels=1), "denoise", {"channels": 1, "made": 1, "task": "denoise"}),
}


def found_in(found: Found, name: str) -> Any:
    return getattr(found, name, None) if hasattr(found, name) else getattr(found.contract, name)


@pytest.mark.parametrize("shape", SHAPES)
def test_what_a_network_takes_and_gives_is_found_out(shape: str, tmp_path: Path) -> None:
    model, task, expected = SHAPES[shape]
    found = probe(networks.written(model, tmp_path / "a.onnx"), task)
    assert {name: found_in(found, name) for name in expected} == expected


@pytest.mark.parametrize("shape", [name for name, (_, _, e) in SHAPES.items() if e.get("task") != "colorize"])
def test_what_was_found_out_gives_a_picture_like_the_one_that_went_in(shape: str, tmp_path: Path) -> None:
    model, task, _ = SHAPES[shape]
    path = networks.written(model, tmp_path / "a.onnx")
    found = probe(path, task)
    card = ModelCard("a", "A", path, "", found.multiple, found.halo, scale=found.scale, contract=found.contract)
    image, mask = picture(40, 56), np.zeros((1, 1, 40, 56), np.float32)
    (made,) = Engine("cpu", 1).run(card, {"image": image, "mask": mask}, Job())
    if found.contract.task == "find-damage":
        assert made.shape == (1, 1, 40, 56) and 0 <= made.min() <= made.max() <= 1
        return
    assert made.shape == (1, 3, 40 * found.scale, 56 * found.scale)
    small = made.reshape(1, 3, 40, found.scale, 56, found.scale).mean(axis=(3, 5))
    assert np.abs(small - image).mean() < 0.06


def test_a_wrong_task_is_refused_in_words(tmp_path: Path) -> None:
    restorer = networks.written(networks.restorer(), tmp_path / "a.onnx")
    enlarger = networks.written(networks.compact(), tmp_path / "b.onnx")
    with pytest.raises(AEDeskError, match="takes no mask, so it cannot be for repair"):
        probe(restorer, "repair")
    with pytest.raises(AEDeskError, match="2 times as large, so it cannot be for denoise"):
        probe(enlarger, "denoise")
    with pytest.raises(AEDeskError, match="1 times as large, so it cannot be for enlarge"):
        probe(restorer, "enlarge")
    with pytest.raises(AEDeskError, match="makes no mask, so it cannot be for find-damage"):
        probe(restorer, "find-damage")


def test_what_is_no_picture_or_not_known_is_refused_in_words(tmp_path: Path) -> None:
    net = networks.Net({"a": (1, 8)})
    with pytest.raises(AEDeskError, match="takes no picture"):
        probe(networks.written(net.model({"b": net.op("Relu", "a")}), tmp_path / "a.onnx"), None)
    net = networks.Net({"a": networks.FREE, "text": (1, 77)})
    added = net.op("Add", "a", net.op("ReduceMean", "text"))
    with pytest.raises(AEDeskError, match="also takes 'text'"):
        probe(networks.written(net.model({"b": added}), tmp_path / "b.onnx"), None)
    with pytest.raises(AEDeskError, match="takes pictures of 8 x 8 pixels only"):
        probe(networks.written(networks.windows(8), tmp_path / "d.onnx"), None)
    net = networks.Net({"a": networks.FREE})
    with pytest.raises(AEDeskError, match="makes no picture"):
        probe(networks.written(net.model({"b": net.op("GlobalAveragePool", "a")}), tmp_path / "c.onnx"), None)


def test_a_network_that_looks_at_the_whole_picture_is_told_apart(tmp_path: Path) -> None:
    net = networks.Net({"a": networks.FREE})
    centred = net.op("Sub", "a", net.op("ReduceMean", "a", axes=[2, 3]))
    model = net.model({"b": net.op("Add", centred, net.value(0.5))})
    found = probe(networks.written(model, tmp_path / "a.onnx"), None)
    assert found.contract.tiling == "whole" and found.halo == 64
