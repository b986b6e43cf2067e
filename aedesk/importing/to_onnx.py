"""A network of PyTorch as an ONNX file, which is compared with it before anybody uses it."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import torch

from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.importing.weights import Described, Plain
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

OPSET = 17
SIDE = 64  # pixels of the picture that is exported with, at least
ONE_SIZE = 128  # of a network that is kept for one size only
TOLERANCE = 2e-3  # largest difference to PyTorch, in a range of 0 to 1

Size = tuple[int, int]


def to_onnx(network: Described, path: Path) -> None:
    """Write a network that takes pictures of any size; where the export has fixed more than it should have, one that
    takes one size only. Raises AEDeskError where ONNX Runtime makes something else of it than PyTorch."""
    plain = Plain(network).eval()
    first = _sides(network, SIDE)
    multiple = max(1, int(network.size_requirements.multiple_of))
    other = first if network.size_requirements.square else (first[0] + multiple, first[1] + 3 * multiple)
    problem = _tried(plain, network, path, first, free=True) or _difference(plain, network, path, other)
    if not problem:
        return
    one = _sides(network, ONE_SIZE)
    problem = _tried(plain, network, path, one, free=False)
    if problem:
        raise AEDeskError("The network could not be made an ONNX file that does the same: {}.", problem)


def _sides(network: Described, least: int) -> Size:
    """Height and width, alike, that the network takes."""
    needs = network.size_requirements
    multiple = max(1, int(needs.multiple_of))
    side = -(-max(least, int(needs.minimum)) // multiple) * multiple
    return side, side


def _example(network: Described, size: Size) -> dict[str, torch.Tensor]:
    rng = torch.Generator().manual_seed(0)
    image = {"image": torch.rand(1, network.input_channels, *size, generator=rng)}
    if network.purpose != "Inpainting":
        return image
    return {**image, "mask": (torch.rand(1, 1, *size, generator=rng) > 0.8).float()}


def _tried(plain: Plain, network: Described, path: Path, size: Size, free: bool) -> str:
    """What is wrong with an export at this size; "" where nothing is."""
    example = _example(network, size)
    axes = {name: {2: "height", 3: "width"} for name in example} if free else None
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                plain,
                tuple(example.values()),
                str(path),
                input_names=list(example),
                output_names=["restored"],
                dynamic_axes={**axes, "restored": {2: "higher", 3: "wider"}} if axes is not None else None,
                opset_version=OPSET,
                dynamo=False,
            )
    except Exception as problem:
        return (str(problem).strip().split("\n")[0] or type(problem).__name__)[:200].rstrip(".")
    return _difference(plain, network, path, size)


def _difference(plain: Plain, network: Described, path: Path, size: Size) -> str:
    """What the file makes differently at this size; "" where nothing is."""
    example = _example(network, size)
    card = ModelCard("imported", path.name, path, "", 1, 0)
    engine = Engine("cpu")
    try:
        with torch.no_grad():
            ours = plain(*example.values()).numpy()
        theirs = engine.outputs(card, {name: value.numpy() for name, value in example.items()}, Job())[0]
    except Exception as problem:
        return (str(problem).strip().split("\n")[0] or type(problem).__name__)[:200].rstrip(".")
    if ours.shape != theirs.shape:
        return f"it makes {theirs.shape} instead of {ours.shape}"
    most = float(np.abs(np.clip(theirs, 0, 1) - ours).max())
    return "" if most <= TOLERANCE else f"it differs by {most:.2g}"
