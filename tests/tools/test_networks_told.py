"""What a tool says of its networks is so: those that it names in its result are those that ran, Fast ones too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.recipe.outcome import Outcome
from aedesk.tools.base import Context
from aedesk.tools.registry import TOOLS, tool
from tests.conftest import drawing

# Of each tool, what makes its networks run.
RUNS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("repair", {}),
    ("repair", {"method": "even", "sensitivity": 90}),
    ("denoise", {}),
    ("denoise", {"strength": 20.0}),
    ("denoise", {"strength": 20.0, "jpeg": 0.0}),
    ("denoise", {"quality": "fast"}),
    ("denoise", {"strength": 20.0, "jpeg": 10.0, "quality": "fast"}),
    ("sharpen", {"radius": 1.5}),
    ("sharpen", {}),
    ("fading", {}),
    ("colorize", {"recolor": "yes"}),
    ("erase", {"sensitivity": 100}),
    ("enlarge", {"by": 1.5}),
    ("enlarge", {"way": "clean"}),
    ("turn", {"quarter": "left"}),
)


class Listening:
    """The engine, with a memory of what ran."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.ran: dict[str, Path] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> Any:
        self.ran[f"{card.id} {card.sha256}"] = card.path
        return self._engine.run(card, inputs, job)


@pytest.mark.parametrize(("id", "values"), RUNS)
def test_the_networks_that_are_told_are_those_that_ran(id: str, values: dict[str, Any], context: Context) -> None:
    pixels = np.minimum(drawing(96, 128), 215)
    pixels[20:70, 40:42] = 255
    noisy = np.clip(pixels + np.random.default_rng(2).normal(0, 6, pixels.shape), 0, 255).astype(np.uint8)
    photo, engine = Image(noisy), Listening(context.engine)
    worker: Any = type(tool(id))()  # that remembers no photo of another test
    result = worker.run(photo, worker.params_type(**values), replace(context, engine=engine))  # type: ignore[arg-type]
    assert set(Outcome.of(worker, photo, result).networks) == set(engine.ran)
    assert {name.split()[0] for name in engine.ran} <= set(worker.models)
    if values.get("quality") == "fast":
        assert any("fast" in path.name for path in engine.ran.values())


def test_every_tool_is_asked() -> None:
    assert {id for id, _ in RUNS} == {one.id for one in TOOLS}
