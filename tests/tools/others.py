"""Models of the tests' own, in the store that tools ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from onnx import ModelProto

from aedesk import paths
from aedesk.engine.probe.probe import probe
from aedesk.models import own
from aedesk.models.card import ModelCard
from tests import networks


def added(model: ModelProto, folder: Path, title: str = "mine", task: str | None = None) -> ModelCard:
    """The network as a model of the person, without a process of its own. `paths.user_weights` leads elsewhere."""
    assert paths.user_weights().is_relative_to(folder)
    file = networks.written(model, folder / f"{title}.onnx")
    with own.staged(file) as copy:
        found = probe(copy.file, task)
        return own.keep(copy, title, replace(found, contract=replace(found.contract, source="a test")))
