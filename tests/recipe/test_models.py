"""A recipe that names a model which is not there: one sentence, what else would do, nothing half done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models import own
from aedesk.models.store import ModelStore
from aedesk.recipe.batch import Order, run_batch
from aedesk.recipe.history import Done, repeat
from aedesk.recipe.items import find_photos
from aedesk.recipe.models import check_models
from aedesk.recipe.recipe import Recipe, Step
from aedesk.recipe.run import run
from aedesk.tools.base import Context
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.registry import tool
from aedesk.tools.repair.repair import RepairParams
from aedesk.tools.turn import TurnParams
from tests import networks
from tests.conftest import drawing
from tests.tools.others import added

SENTENCE = (
    r"^Denoise is to be done by the model 'lost', which is not there; what would do is aedesk.*\. Nothing was done\.$"
)
LOST = Step("denoise", DenoiseParams(model="lost"))
STEPS = (Step("turn", TurnParams(quarter="left")), LOST)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")


def watched(context: Context) -> tuple[Context, list[str]]:
    """Nothing may be begun."""
    begun: list[str] = []
    return replace(context, job=Job(lambda part: begun.append("progress")), models=ModelStore()), begun


def test_the_sentence_names_what_would_do_for_the_step(tmp_path: Path) -> None:
    added(networks.restorer(), tmp_path, "soft")
    added(networks.compact(), tmp_path, "large")
    with pytest.raises(AEDeskError, match=r"what would do is aedesk, soft\. Nothing was done"):
        check_models(STEPS, ModelStore())
    with pytest.raises(AEDeskError, match="Repair is to be done by the model 'soft'"):
        check_models([Step("repair", RepairParams(finder="soft"))], ModelStore())
    check_models([replace(LOST, enabled=False), Step("denoise", DenoiseParams(model="soft"))], ModelStore())


def test_no_step_is_taken_before_it_is_known(context: Context) -> None:
    apart, begun = watched(context)
    with pytest.raises(AEDeskError, match=SENTENCE):
        run(Recipe(STEPS), Image(drawing(20, 30)), apart)
    steps = [Done("Turn", STEPS[0]), Done("Denoise", LOST)]
    with pytest.raises(AEDeskError, match=SENTENCE):
        repeat(steps, Image(drawing(20, 30)), apart, tool)
    assert begun == []


def test_a_batch_does_not_begin(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    save(Image(drawing(20, 30)), tmp_path / "in" / "a.png")
    items = find_photos(tmp_path / "in", tmp_path / "out")
    with pytest.raises(AEDeskError, match=SENTENCE):
        list(run_batch(items, Order(Recipe(STEPS)), Job()))
    assert not (tmp_path / "out").exists()


def test_a_recipe_with_a_model_is_read_and_does_it_where_it_is(context: Context, tmp_path: Path) -> None:
    card = added(networks.restorer(), tmp_path, "soft")
    text = Recipe((Step("denoise", DenoiseParams(model=card.id)),)).to_json()
    recipe = Recipe.from_json(text)
    photo: Any = Image(drawing(20, 30))
    image, findings = run(recipe, photo, replace(context, models=ModelStore()))
    assert image is not photo and findings[0].outcome.networks == (f"soft {card.sha256}",)
    own.remove(card.id)
    with pytest.raises(AEDeskError, match="the model 'soft', which is not there"):
        run(Recipe.from_json(text), photo, replace(context, models=ModelStore()))


@pytest.mark.parametrize("nonsense", ["../x", "", "A B", "x" * 61])
def test_what_can_be_no_model_is_refused_when_the_recipe_is_read(nonsense: str) -> None:
    text = Recipe((Step("denoise", DenoiseParams(model=nonsense)),)).to_json()
    with pytest.raises(ValueError, match="is no id of a model"):
        Recipe.from_json(text)
