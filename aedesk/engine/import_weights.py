"""Weights of PyTorch (.pth, .safetensors) made an ONNX file by a process of its own, where the optional part `import`
is installed. A pickle is never opened here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import aedesk
from aedesk.engine.devices import usable_threads
from aedesk.engine.limited import LONGEST_ANSWER, Died, TooSlow, refused
from aedesk.errors import AEDeskError
from aedesk.jobs import Job

SUFFIXES = (".pth", ".pt", ".ckpt", ".safetensors")
NEEDS = ("torch", "torchvision", "spandrel", "safetensors", "onnx")
SECONDS = 600.0
MEMORY = 16_000_000_000  # bytes of addresses, of which PyTorch takes many for nothing
MOST_THREADS = 8  # each takes some of them
LOOK = 0.1  # seconds between two looks whether the person wants to stop
LIMITED = """
import runpy, sys
sys.path.insert(0, {root!r})
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, resource.getrlimit(resource.RLIMIT_AS)[1]))
except (ImportError, ValueError, OSError):
    pass
sys.argv[0] = "aedesk.importing"
runpy.run_module("aedesk.importing", run_name="__main__")
"""


def can_import() -> bool:
    """Whether the optional part is installed. A program without Python has none."""
    return not getattr(sys, "frozen", False) and all(find_spec(name) is not None for name in NEEDS)


def import_weights(file: Path, folder: Path, job: Job, seconds: float = SECONDS) -> Path:
    """The ONNX file, in `folder`, that does what the weights in `file` do. Raises Cancelled or AEDeskError."""
    if not can_import():
        raise AEDeskError(
            "'{}' holds weights of PyTorch; to read them, install the optional part: pip install 'aedesk[import]'.",
            file.name,
        )
    made = folder / f"{file.stem}.onnx"
    root = str(Path(aedesk.__file__).parents[1])
    # -P: what lies in the folder where the person is must not be imported
    program = LIMITED.format(root=root, memory=MEMORY)
    command = [sys.executable, "-P", "-c", program, str(file.absolute()), str(made)]
    few = {**os.environ, "OMP_NUM_THREADS": str(min(MOST_THREADS, usable_threads()))}
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing, env=few)
    until = time.monotonic() + seconds
    try:
        while True:
            job.check()
            with suppress(subprocess.TimeoutExpired):
                said, _ = process.communicate(timeout=LOOK)
                break
            if time.monotonic() > until:
                raise TooSlow("It took longer than {} seconds, which is too long.", round(seconds))
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    answer = _read(said)
    if "problem" in answer:
        raise refused(answer["problem"])
    if not made.is_file():
        raise Died("The process that tried it has died; perhaps the memory was full.")
    return made


def _read(said: bytes) -> dict[str, Any]:
    """What the process has printed. Raises Died where that is nonsense."""
    try:
        answer = json.loads(said[-LONGEST_ANSWER:].splitlines()[-1])
    except (IndexError, ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise Died("The process that tried it has died; perhaps the memory was full.")
    return answer
