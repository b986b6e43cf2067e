"""Networks of others at work in the tools: each choice of a model, in every tool that has one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import ModelProto

from aedesk import paths
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.lab import to_lab
from aedesk.models import own
from aedesk.models.contract import TASKS
from aedesk.models.store import OURS, ModelStore
from aedesk.recipe.outcome import Outcome
from aedesk.tools.base import Context, Effect, check, declarations
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs, Reference
from aedesk.tools.model_choice import USED_BY, ModelChoice, choices
from aedesk.tools.registry import TOOLS, tool
from tests import networks
from tests.conftest import drawing
from tests.tools.others import added

CHOICES = [
    (one.id, name, declaration.task)
    for one in TOOLS
    for name, declaration in declarations(one.params_type).items()
    if isinstance(declaration, ModelChoice)
]
MODELS: dict[str, Callable[[], ModelProto]] = {
    "denoise": networks.restorer,
    "sharpen": lambda: networks.restorer(0, 255),
    "enlarge": lambda: networks.compact(4),
    "repair": networks.filler,
    "find-damage": networks.finder,
    "colorize": networks.colours,
}


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Context:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    return Context(Engine("cpu", 1), ModelStore())


def scratched() -> Image:
    pixels = np.minimum(drawing(80, 104), 200)
    pixels[20:60, 40:43] = 255
    return Image(pixels)


def test_there_is_a_choice_for_every_task() -> None:
    assert {task for _, _, task in CHOICES} == set(TASKS) == set(MODELS)
    assert {(id, name, task) for task, (id, name) in USED_BY.items()} <= set(CHOICES)
    assert {id for id, _, _ in CHOICES} == {"repair", "denoise", "sharpen", "colorize", "erase", "enlarge"}


@pytest.mark.parametrize(("id", "name", "task"), CHOICES)
def test_the_model_that_is_chosen_does_it_and_is_named(
    id: str, name: str, task: str, mine: Context, tmp_path: Path
) -> None:
    card = added(MODELS[task](), tmp_path, task=task if task == "sharpen" else None)
    assert card.contract is not None and card.contract.task == task
    worker: Any = type(tool(id))()
    values: dict[str, Any] = {name: card.id}
    values |= {"sharpen": {"radius": 1.5}, "colorize": {"recolor": "yes"}}.get(id, {})
    params = worker.params_type(**values)
    check(params)
    assert list(choices(params)) == [(task, card.id)]
    marked = np.zeros((80, 104), np.bool_)
    marked[20:60, 39:44] = True
    inputs = Inputs.of_mask(Mask(marked)) if name == "model" and id in ("repair", "erase") else Inputs()
    photo = scratched()
    result = worker.run(photo, params, replace(mine, inputs=inputs))
    outcome = Outcome.of(worker, photo, result)
    assert f"{card.id} {card.sha256}" in outcome.networks
    assert TASKS[task] not in {network.split()[0] for network in outcome.networks}
    assert result.image.pixels.shape[2] == 3 and (result.image is not photo)
    assert outcome.effect == worker.effect


@pytest.mark.parametrize(("id", "name", "task"), CHOICES)
def test_one_that_is_not_there_is_refused_with_what_would_do(id: str, name: str, task: str, mine: Context) -> None:
    worker: Any = type(tool(id))()
    values: dict[str, Any] = {name: "lost", **({"recolor": "yes"} if id == "colorize" else {})}
    marked = np.zeros((80, 104), np.bool_)
    marked[:9, :9] = True
    inputs = Inputs() if name == "finder" else Inputs.of_mask(Mask(marked))
    with pytest.raises(AEDeskError, match="'lost' is not there for this step; what would do is aedesk"):
        worker.run(scratched(), worker.params_type(**values), replace(mine, inputs=inputs))


def test_nobody_knows_what_a_model_without_a_source_has_learnt(mine: Context, tmp_path: Path) -> None:
    card = added(networks.restorer(), tmp_path)
    assert card.contract is not None
    worker: Any = tool("denoise")
    photo = scratched()
    params = worker.params_type(model=card.id)
    assert Outcome.of(worker, photo, worker.run(photo, params, mine)).effect is Effect.ENHANCES
    own.change(card, contract=replace(card.contract, source=""))
    anew = replace(mine, models=ModelStore())
    assert Outcome.of(worker, photo, worker.run(photo, params, anew)).effect is Effect.INVENTS


@pytest.mark.parametrize("size", [0, 64])
@pytest.mark.parametrize("grey", [False, True])
def test_holes_of_any_size_are_filled_and_nothing_else(size: int, grey: bool, mine: Context, tmp_path: Path) -> None:
    card = added(networks.filler(size), tmp_path)
    smooth = np.linspace(60, 180, 150)[:, None, None] + np.zeros((150, 170, 1 if grey else 3))
    photo = Image(smooth.astype(np.uint8))
    marked = np.zeros((150, 170), np.bool_)
    marked[10:140, 50:53] = marked[31:111, 71:161] = True  # a scratch, and a hole wider than any window
    worker: Any = tool("repair")
    context = replace(mine, inputs=Inputs.of_mask(Mask(marked)))
    result = worker.run(photo, worker.params_type(model=card.id), context)
    after = result.image.pixels.astype(int)
    assert (after[~marked] == photo.pixels[~marked]).all() and (grey or after.shape[2] == 3)
    assert np.abs(after - photo.pixels)[marked].mean() < 25


def test_a_finder_of_somebody_else_marks_what_it_finds_and_ours_is_remembered_apart(
    mine: Context, tmp_path: Path
) -> None:
    card = added(networks.finder(logits=True), tmp_path)
    worker: Any = type(tool("repair"))()
    photo = scratched()
    theirs = worker.find(photo, mine, worker.params_type(finder=card.id))
    assert (theirs[20:60, 40:43] > 200).all() and theirs[:, :30].max() < 50
    ours = worker.find(photo, mine)
    assert worker.find(photo, mine, worker.params_type(finder=OURS)) is ours is not theirs
    assert worker.find(photo, mine, worker.params_type(finder=card.id)) is theirs


def test_colours_of_somebody_else_follow_strength_and_hints_but_no_photo(mine: Context, tmp_path: Path) -> None:
    card = added(networks.colours(), tmp_path)
    worker: Any = tool("colorize")
    photo = Image(drawing(70, 90, 1))
    params = worker.params_type(model=card.id)
    coloured = worker.run(photo, params, mine).image.pixels.astype(np.float32) / 255
    lab = to_lab(coloured)
    assert lab[..., 2].mean() > 5 and lab[..., 1].mean() > 2  # what the network of the test makes: warm
    assert np.abs(lab[..., 0] - to_lab(np.repeat(photo.pixels / 255, 3, axis=2))[..., 0]).mean() < 1
    half = to_lab(worker.run(photo, replace(params, saturation=50.0), mine).image.pixels / 255)
    assert 0.3 < half[..., 2].mean() / lab[..., 2].mean() < 0.7
    hinted = replace(mine, inputs=Inputs(hints=(Hint(45, 35, (20, 60, 220)),)))
    assert to_lab(worker.run(photo, params, hinted).image.pixels / 255)[35, 45, 2] < -20
    led = replace(mine, inputs=Inputs(reference=Reference(tmp_path, photo)))
    with pytest.raises(AEDeskError, match="can lead AEDesk's own network only"):
        worker.run(photo, params, led)
