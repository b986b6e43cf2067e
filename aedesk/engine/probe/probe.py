"""All that is to be found out about a network, in a process of its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from aedesk.engine.probe.puts import contracts
from aedesk.engine.probe.ranges import understood
from aedesk.engine.probe.sizes import SIDES, Sizes, reach, sizes
from aedesk.engine.probe.trial import Trial, picture
from aedesk.errors import AEDeskError
from aedesk.models.contract import FIXED, Contract
from aedesk.models.onnx_file import read_onnx
from aedesk.models.own import Found


def probe(path: Path, task: str | None, report: Callable[[float], None] = lambda part: None) -> Found:
    """Look at a network and run it. `task`: what it is for, None where that is to be guessed. `report`: how far it is.

    To be called where the network can do no harm (`probed_apart`). Raises AEDeskError."""
    trial = Trial(path, read_onnx(path))
    contract, side = _running(trial, task)
    report(0.2)
    contract, scale = understood(trial, contract, side)
    report(0.4)
    found = Sizes(1, 1) if contract.tiling == FIXED else sizes(trial, contract, side[0], scale)
    report(0.6)
    halo, tiling = reach(trial, contract, found, scale)
    return Found(replace(contract, tiling=tiling, minimum=found.minimum), scale, found.multiple, halo)


def probe_given(given: Any, report: Callable[[float], None]) -> Any:
    """The same for `limited`."""
    path, task = given
    return as_json(probe(Path(path), task, report))


def as_json(found: Found) -> dict[str, Any]:
    """What another process can be told of it."""
    return {**dataclasses.asdict(found), "contract": found.contract.to_dict()}


def _running(trial: Trial, task: str | None) -> tuple[Contract, tuple[int, int]]:
    """The first reading of the file with which it runs, and height and width. Raises AEDeskError."""
    problem: AEDeskError | None = None
    for contract in contracts(trial.file, task):
        for side in [contract.window] if contract.tiling == FIXED else [(side, side) for side in SIDES]:
            try:
                trial.outputs(contract, picture(*side))
            except AEDeskError as why:
                problem = problem or why
                continue
            return contract, side
    raise problem or AEDeskError("The network takes no picture.")
