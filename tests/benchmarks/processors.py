"""What the networks and the tools reach on this computer, beside what its processor could.

    .venv/bin/python tests/benchmarks/processors.py [--only NAME ...] [--megapixels 2 12] [--devices cpu openvino]
                                                    [--rounds 5] [--threads N] [--side 512]

First every network: megapixels per second of each device (those that start; the extra `openvino` brings one), in turn,
so that what else the computer does is the same for all: of the least and of the median time. Beside them the largest
difference from "cpu" in steps of 8 bits and in dB (PSNR of one result against the other), and the limit: what the
computer would reach if all multiply-adds of the network were as quick as those of one large convolution of float32,
timed in the same turns; 8 bits may reach more. Then every tool, on a drawn photo that is read from and written to JPEG
files: seconds of reading, working and writing, megapixels per second, how much of the work is in the networks, and the
limit of these networks. `--only` takes networks and tools. Needs `onnx` (extra `test`).
"""

from __future__ import annotations

import argparse
import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from aedesk.engine.devices import processor_name
from aedesk.engine.engine import Engine
from aedesk.engine.providers import CPU, PROVIDERS
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore
from aedesk.recipe.restore import restore
from aedesk.temporary import temporary_folder
from aedesk.tools.base import Context
from aedesk.tools.registry import tool
from aedesk.training.measure.weigh import multiply_adds
from tests.benchmarks.memory import photo

TOOLS: dict[str, tuple[str, dict[str, Any]]] = {
    "repair": ("repair", {}),
    "denoise-best": ("denoise", {}),
    "denoise-fast": ("denoise", {"quality": "fast"}),
    "sharpen": ("sharpen", {}),
    "fading": ("fading", {}),
    "colorize-tool": ("colorize", {"recolor": "yes"}),
    "enlarge-tool": ("enlarge", {"by": 2.0}),
}
RESTORE = "restore"
NETWORKS = (
    "denoise",
    "find_damage",
    "find_wide",
    "inpaint",
    "noise_level",
    "remove_mark",
    "sharpen",
    "enlarge",
    "colorize",
)
CONVOLUTION = (128, 96)  # channels and side of the one that stands for what the processor can


@dataclass
class Timed:
    """Seconds of each turn, by name."""

    seconds: dict[str, list[float]] = field(default_factory=dict)

    def run(self, name: str, work: Callable[..., Any], *given: Any, **named: Any) -> Any:
        started = time.perf_counter()
        made = work(*given, **named)
        self.seconds.setdefault(name, []).append(time.perf_counter() - started)
        return made

    def least(self, name: str) -> float:
        return min(self.seconds.get(name, [math.nan]))

    def median(self, name: str) -> float:
        return statistics.median(self.seconds.get(name, [math.nan]))


class Counting:
    """The engine, with the seconds that its networks take, and their multiply-adds."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.seconds = self.adds = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        started = time.perf_counter()
        made = self._engine.run(card, inputs, job)
        self.seconds += time.perf_counter() - started
        if "image" in inputs:
            self.adds += cost(card.path) * inputs["image"].shape[0] * math.prod(inputs["image"].shape[2:])
        return made


@cache
def cost(path: Path) -> float:
    """Multiply-adds per pixel; nothing where the network is of a kind that cannot be counted."""
    try:
        return multiply_adds(path)
    except Exception:  # of shapes that depend on the picture
        return math.nan


def convolution(folder: Path) -> tuple[ModelCard, dict[str, np.ndarray], float]:
    """A network of one convolution of 3 x 3, what it takes, and its multiply-adds."""
    channels, side = CONVOLUTION
    weights = np.random.default_rng(0).normal(0, 0.05, (channels, channels, 3, 3)).astype(np.float32)
    shape = [1, channels, side, side]
    graph = helper.make_graph(
        [helper.make_node("Conv", ["image", "w"], ["out"], pads=[1, 1, 1, 1])],
        "convolution",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(weights, "w")],
    )
    path = folder / "convolution.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    inputs = {"image": np.random.default_rng(1).random(shape, np.float32)}
    return ModelCard("convolution", "Convolution", path, "", 1, 0), inputs, 9.0 * channels**2 * side**2


def inputs_of(card: ModelCard, side: int) -> dict[str, np.ndarray]:
    """Noise as the network takes it: pictures of that side, other numbers 0.1."""
    random, found = np.random.default_rng(0), {}
    for put in onnxruntime.InferenceSession(str(card.path), providers=[CPU.name]).get_inputs():
        shape = [
            size if isinstance(size, int) and size > 0 else side if k > 1 else 1 for k, size in enumerate(put.shape)
        ]
        found[put.name] = random.random(shape, np.float32) if len(shape) == 4 else np.full(shape, 0.1, np.float32)
    return found


def of_networks(names: Sequence[str], engines: Mapping[str, Engine], options: argparse.Namespace, folder: Path) -> None:
    """Print what each network reaches with each device."""
    plain, plain_inputs, plain_adds = convolution(folder)
    print(f"\n{options.side} x {options.side} pixels, {options.rounds} turns; megapixels/s of the least (median) time")
    print(
        f"{'network':18} {'device':10} {'MP/s':>8} {'(median)':>9} {'limit':>8} {'reached':>8} {'steps':>7} {'dB':>6}"
    )
    for card in [part for name in names for part in variants(ModelStore().get(name))]:
        inputs, timed, first = inputs_of(card, options.side), Timed(), {}
        area = max(math.prod(put.shape[2:]) for put in inputs.values() if put.ndim == 4) / 1e6
        for turn in range(options.rounds + 1):
            for id, engine in engines.items():
                try:
                    if turn == 0:  # loads and warms up
                        first[id] = engine.run(card, inputs, Job())[0]
                        engine.outputs(plain, plain_inputs, Job())
                    elif id in first:
                        timed.run(id, engine.run, card, inputs, Job())
                        timed.run(f"plain {id}", engine.outputs, plain, plain_inputs, Job())
                except AEDeskError as problem:
                    print(f"{card.path.parent.name}/{card.path.stem}, {id}: {problem}")
        for id, made in first.items():
            limit = plain_adds / timed.least(f"plain {id}") / (1e6 * cost(card.path))
            speed = area / timed.least(id)
            steps, apart = difference(made, first["cpu"]) if id != "cpu" and "cpu" in first else (0.0, math.inf)
            print(
                f"{f'{card.path.parent.name}/{card.path.stem}'[:18]:18} {id:10} {speed:8.2f}"
                f" {f'({area / timed.median(id):.2f})':>9} {limit:8.2f} {speed / limit:8.0%} {steps:7.2f} {apart:6.1f}",
                flush=True,
            )


def variants(card: ModelCard) -> list[ModelCard]:
    """The network, and the Fast one where there is one."""
    return [card, *([card.fast] if card.fast is not None else [])]


def difference(made: np.ndarray, usual: np.ndarray) -> tuple[float, float]:
    """The largest, in steps of 8 bits, and the PSNR in dB."""
    apart = np.abs(made.astype(np.float64) - usual)
    return 255 * float(apart.max()), -10 * math.log10(max(float(np.mean(apart**2)), 1e-20))


def of_tools(names: Sequence[str], engine: Engine, options: argparse.Namespace, folder: Path) -> None:
    """Print what each tool reaches."""
    plain, plain_inputs, plain_adds = convolution(folder)
    print(f"\nTools with {engine.device or options.devices[0]}")
    print(
        f"{'tool':14} {'MP':>4} {'read s':>7} {'work s':>7} {'write s':>8} {'MP/s':>6}"
        f" {'in networks':>12} {'limit MP/s':>11} {'reached':>8}"
    )
    for megapixels in options.megapixels:
        height = round(math.sqrt(megapixels * 1e6 * 3 / 4))
        source, target = folder / f"{megapixels:g}.jpg", folder / "made.jpg"
        save(Image(photo(height, round(height * 4 / 3))), source)
        for name in names:
            # the networks are loaded before
            worked(name, Image(photo(480, 640)), Context(engine, ModelStore()))
            counting, timed = Counting(engine), Timed()
            context: Any = Context(counting, ModelStore())  # type: ignore[arg-type]
            engine.outputs(plain, plain_inputs, Job())
            for _ in range(3):
                timed.run("plain", engine.outputs, plain, plain_inputs, Job())
            image = timed.run("read", load, source)
            made = timed.run("work", worked, name, image, context)
            timed.run("write", save, made, target, overwrite=True)
            size = image.height * image.width / 1e6
            whole = sum(timed.least(part) for part in ("read", "work", "write"))
            limit = size / (counting.adds * timed.least("plain") / plain_adds) if counting.adds else math.nan
            print(
                f"{name:14} {megapixels:4g} {timed.least('read'):7.2f} {timed.least('work'):7.2f}"
                f" {timed.least('write'):8.2f} {size / whole:6.2f} {counting.seconds / timed.least('work'):12.0%}"
                f" {limit:11.2f} {size / whole / limit:8.0%}",
                flush=True,
            )


def worked(name: str, image: Image, context: Context) -> Image:
    """What a tool, or Restore, makes of the photo."""
    if name == RESTORE:
        return restore(None, image, context)[0]
    id, values = TOOLS[name]
    using = tool(id)
    made: Image = using.run(image, using.params_type(**values), context).image
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", nargs="*", choices=[*NETWORKS, *TOOLS, RESTORE], default=[*NETWORKS, *TOOLS, RESTORE])
    parser.add_argument("--megapixels", nargs="*", type=float, default=[2.0, 12.0])
    parser.add_argument("--devices", nargs="*", choices=[one.id for one in PROVIDERS])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--side", type=int, default=512)
    options = parser.parse_args()
    options.devices = options.devices or [one.id for one in reversed(PROVIDERS) if one.fits and one.installed]
    engines: dict[str, Engine] = {}
    for id in options.devices:
        engine = Engine(id, options.threads)
        try:
            engine.prepare(ModelStore().get("noise_level"))
            engines[id] = engine
            print(f"{id}: {engine.device}")
        except AEDeskError as problem:
            print(f"{id}: {problem}")
    print(processor_name())
    with temporary_folder("bench") as name:
        networks = [one for one in options.only if one in NETWORKS]
        tools = [one for one in options.only if one not in NETWORKS]
        if networks:
            of_networks(networks, engines, options, Path(name))
        for engine in engines.values() if tools else ():
            of_tools(tools, engine, options, Path(name))


if __name__ == "__main__":
    main()
