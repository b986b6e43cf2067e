"""Making a model of somebody's ONNX file: looked at, tried in a process of its own, and kept with what was found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aedesk.engine.import_weights import SUFFIXES, import_weights
from aedesk.engine.limited import limited
from aedesk.engine.probe.probe import probe_given
from aedesk.errors import AEDeskError
from aedesk.filesystem import check_regular
from aedesk.jobs import Job, Stage
from aedesk.models.card import ModelCard
from aedesk.models.contract import Contract, contract_of
from aedesk.models.own import Found, keep, one_line, remove_leftovers, staged
from aedesk.sentence import Sentence
from aedesk.temporary import temporary_folder

# In which numbers every network thinks that spandrel calls, whatever it has learnt.
AS_SPANDREL = (("range", "0-1"), ("output_range", "0-1"))
CONVERTING = 0.5  # part of the progress
SECONDS = 300.0  # that a network may take for all that is tried


@dataclass(frozen=True)
class Wish:
    """What a person says of a network. `task`: what it is for, "" to have it guessed; `title`: "" for the name of the
    file; `corrections`: entries of the contract as they are typed, that are known better than what will be found."""

    task: str = ""
    title: str = ""
    licence: str = ""
    source: str = ""
    corrections: tuple[tuple[str, str], ...] = ()


def add_model(file: Path, wish: Wish, job: Job, seconds: float = SECONDS) -> ModelCard:
    """Look at an ONNX file, try it, and keep a copy of it; weights of PyTorch are made one before. The file itself is
    only read. Raises Cancelled or AEDeskError; then nothing is kept."""
    remove_leftovers()
    if file.suffix.lower() in SUFFIXES:
        check_regular(file)
        converting = job.part(0.0, CONVERTING, Stage(Sentence("Making an ONNX file of the weights"), 1, 2))
        converting.progress(0.0)
        with temporary_folder("import") as folder:
            made = import_weights(file, folder, converting)
            wish = replace(wish, corrections=(*AS_SPANDREL, *wish.corrections))
            return _added(made, wish, job.part(CONVERTING, 1 - CONVERTING), seconds)
    return _added(file, wish, job, seconds)


def _added(file: Path, wish: Wish, job: Job, seconds: float) -> ModelCard:
    with staged(file) as copy:
        found = probed_apart(
            copy.file, wish.task or None, job.part(0.0, 1.0, Stage(Sentence("Trying the model"))), seconds
        )
        contract = replace(found.contract, licence=one_line(wish.licence), source=one_line(wish.source))
        found = replace(found, contract=contract)
        for name, text in wish.corrections:
            found = found.corrected(name, text)
        return keep(copy, wish.title or file.stem[:60], found)


def probed_apart(file: Path, task: str | None, job: Job, seconds: float = SECONDS) -> Found:
    """What is found out about a network, by a process that it may take down. Raises Cancelled or AEDeskError."""
    return found_of(limited(probe_given, [str(file), task], seconds, job))


def found_of(answer: Any) -> Found:
    """What the process says. Raises AEDeskError where that is nonsense."""
    try:
        contract: Contract = contract_of(answer["contract"])
        scale, multiple, halo = (int(answer[name]) for name in ("scale", "multiple", "halo"))
        if not (1 <= scale <= 16 and 1 <= multiple <= 512 and 0 <= halo <= 2048 and halo % multiple == 0):
            raise ValueError("its sizes")
    except (KeyError, TypeError, ValueError):
        raise AEDeskError("What was found out about the model is not understood.") from None
    return Found(contract, scale, multiple, halo)
