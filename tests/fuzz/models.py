"""Add broken ONNX files as models until something else than a model or a sentence comes out:

    python -m tests.fuzz.models --files 10000 --seed 0

Each file is known by the seed and its number; --first N begins with that one. What is read in the process of the desk
must end in a sentence, and soon. What passes there is tried as `aedesk models add` tries it, in a process of its own
with limits, many files in one: it may die or take too long, which is counted, and must not say anything unforeseen. A
finding is printed with its number and kept in --keep FOLDER. The exit status is 1 where there is one.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from onnx import ModelProto

from aedesk.engine.limited import Died, TooSlow, limited
from aedesk.engine.probe.probe import as_json, probe
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.contract import contract_of
from aedesk.models.onnx_file import read_onnx
from aedesk.temporary import temporary_folder
from tests import networks
from tests.fuzz.commands import run
from tests.fuzz.mutate import EDGES, mutated

SLOW = 5.0  # seconds, for the look at a small file
AT_ONCE, PATIENCE = 40, 60.0  # files that one process tries, and seconds for all of them
MEMORY = 4_000_000_000
OPERATORS = ("Add", "Conv", "Resize", "Reshape", "Tile", "Pad", "Gather", "Loop", "Expand", "EPContext", "Magic")


def sound() -> list[ModelProto]:
    """A network of each shape."""
    return [
        networks.compact(),
        networks.span(),
        networks.windows(16),
        networks.windows(free=True),
        networks.unet_with_noise(),
        networks.two_outputs(),
        networks.filler(),
        networks.colours(32),
        networks.finder(),
        networks.restorer(0, 255),
        networks.restorer(layout="nhwc", kind="float16"),
    ]


def broken(models: list[ModelProto], rng: np.random.Generator) -> bytes:
    """A file with faults: in its bytes, or in what it says."""
    model, other = (models[int(rng.integers(0, len(models)))] for _ in range(2))
    if rng.random() < 0.4:
        return mutated(model.SerializeToString(), other.SerializeToString(), rng)
    copy = ModelProto()
    copy.CopyFrom(model)
    for _ in range(int(rng.integers(1, 4))):
        with suppress(IndexError, ValueError):
            _changed(copy, other, rng)
    data = copy.SerializeToString()
    return mutated(data, data, rng) if rng.random() < 0.2 else data


def _changed(model: ModelProto, other: ModelProto, rng: np.random.Generator) -> None:
    graph = model.graph
    node = graph.node[int(rng.integers(0, len(graph.node)))]
    weight = graph.initializer[int(rng.integers(0, len(graph.initializer)))]
    number = int(rng.choice([*EDGES, -1, -(2**31), 2**62, 3, 7, 64]))
    match int(rng.integers(0, 10)):
        case 0:
            node.op_type = str(rng.choice(OPERATORS))
        case 1:
            node.input[int(rng.integers(0, len(node.input)))] = str(rng.choice([*node.output, "none", "input"]))
        case 2:
            graph.node.remove(node)
        case 3:
            weight.dims[int(rng.integers(0, len(weight.dims)))] = number
        case 4:
            weight.data_type = int(rng.integers(0, 24))
        case 5:
            attribute = node.attribute[int(rng.integers(0, len(node.attribute)))]
            attribute.i = number
            if attribute.ints:
                attribute.ints[int(rng.integers(0, len(attribute.ints)))] = number
        case 6:
            shape = graph.input[0].type.tensor_type.shape
            shape.dim[int(rng.integers(0, len(shape.dim)))].dim_value = number
        case 7:
            graph.node.append(other.graph.node[int(rng.integers(0, len(other.graph.node)))])
        case 8:
            weight.ClearField("raw_data")
            weight.data_location = 1
            entry = weight.external_data.add()
            entry.key, entry.value = (
                "location",
                str(rng.choice(["/etc/passwd", "../a", "a.onnx", "*/_ORT_MEM_ADDR_/*"])),
            )
        case _:
            raw = bytearray(weight.raw_data)
            raw[int(rng.integers(0, len(raw)))] = int(rng.integers(0, 256))
            weight.raw_data = bytes(raw)


def try_some(given: Any, report: Callable[[float], None]) -> Any:
    """For `limited`: what becomes of each file, "" for a model or a sentence. It reports which one it begins."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the runtime writes there of each fault
    said = []
    for number, path in enumerate(given):
        report(number / len(given))
        try:
            contract_of(as_json(probe(Path(path), None))["contract"])
            said.append("a model")
        except AEDeskError:
            said.append("a sentence")
        except Exception as problem:
            said.append(f"{type(problem).__name__}: {str(problem)[:120]}")
    return said


def fuzz(files: int, seed: int, first: int = 0, keep: Path | None = None) -> Counter[str]:
    """Add `files` broken files. What was found, and how often."""
    found: Counter[str] = Counter()
    became: Counter[str] = Counter()
    models = sound()
    with temporary_folder("fuzz") as folder:
        waiting: list[Path] = []

        def note(path: Path, said: str) -> None:
            if said in ("a model", "a sentence"):
                became[said] += 1
                return
            found[said] += 1
            print(f"{path.stem}: {said}", flush=True)
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{seed}-{path.name}").write_bytes(path.read_bytes())

        for number in range(first, first + files):
            path = Path(folder, f"{number}.onnx")
            path.write_bytes(broken(models, np.random.default_rng([seed, number])))
            said = _looked_at(path)
            if said:
                note(path, said)
            if said == "":
                waiting.append(path)
            if len(waiting) == AT_ONCE or (number == first + files - 1 and waiting):
                for one, answer in _tried(waiting, became):
                    note(one, answer)
                waiting = []
    print(f"{files} files: {dict(became)}, {sum(found.values())} findings.")
    return found


def _looked_at(path: Path) -> str:
    """What the desk's own process says: "" where the file may be tried."""
    began, said = time.monotonic(), ""
    try:
        read_onnx(path)
    except AEDeskError as problem:
        said = "a sentence" if str(problem).endswith(".") and "\n" not in str(problem) else f"no sentence: {problem}"
    except Exception as problem:
        said = f"{type(problem).__name__} in the desk: {problem}"
    return "slow" if time.monotonic() - began > SLOW else said


def _tried(paths: list[Path], became: Counter[str]) -> list[tuple[Path, str]]:
    """What becomes of files in processes with limits."""
    answers: list[tuple[Path, str]] = []
    rest = list(paths)
    while rest:
        begun = 0

        def reported(part: float, count: int = len(rest)) -> None:
            nonlocal begun
            begun = round(part * count)

        try:
            said = limited(try_some, [str(path) for path in rest], PATIENCE, Job(reported), MEMORY)
            return answers + list(zip(rest, said, strict=True))
        except (Died, TooSlow) as problem:  # what the process is for
            became["ended its own process" if isinstance(problem, Died) else "took too long there"] += 1
            # Those before it were sound, or they would be looked at again for nothing.
            answers += [(path, "a sentence") for path in rest[:begun]]
            rest = rest[begun + 1 :]
    return answers


if __name__ == "__main__":
    sys.exit(run("Add broken ONNX files as models.", fuzz))
