from __future__ import annotations

from pathlib import Path

import pytest

from aedesk import paths
from aedesk.cluster.lent import keep_lent, packed, store_for, wanted_models
from aedesk.errors import AEDeskError
from aedesk.models.store import ModelStore
from aedesk.recipe.batch import Order
from aedesk.recipe.recipe import Recipe, Step
from aedesk.tools.denoise import DenoiseParams
from tests import networks
from tests.recipe.test_batch import RECIPE
from tests.tools.others import added


@pytest.fixture(autouse=True)
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    monkeypatch.setattr(paths, "lent_weights", lambda: tmp_path / "lent")


def test_only_what_the_steps_use_is_wanted() -> None:
    store = ModelStore()
    assert wanted_models(Order(RECIPE), store) == {}
    denoise = Recipe((Step("denoise", DenoiseParams()),))
    assert set(wanted_models(Order(denoise), store)) == {"denoise", "noise_level"}
    assert {"inpaint", "sharpen", "colorize"} <= set(wanted_models(Order(), store))


def test_a_model_is_lent_once_and_known_by_its_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = added(networks.restorer(), tmp_path, "soft")
    order = Order(Recipe((Step("denoise", DenoiseParams(model=card.id)),)))
    wanted, files = wanted_models(order, ModelStore()), packed(card.id, ModelStore())
    assert store_for(wanted)[1] == []  # whoever has it needs nothing
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home of the worker")
    assert store_for(wanted)[1] == ["soft"]
    for _ in range(2):  # two processes of one computer
        keep_lent("soft", wanted["soft"], files)
    store, lacking = store_for(wanted)
    assert lacking == [] and store.chosen("denoise", "soft").sha256 == card.sha256
    assert len(list((tmp_path / "lent").iterdir())) == 1
    (tmp_path / "lent" / wanted["soft"] / "soft" / card.path.name).write_bytes(b"damaged")
    assert store_for(wanted)[1] == ["soft"]
    keep_lent("soft", wanted["soft"], files)
    assert store_for(wanted)[1] == []


def test_another_model_of_the_same_name_on_the_worker_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = added(networks.restorer(), tmp_path, "soft")
    wanted = wanted_models(Order(Recipe((Step("denoise", DenoiseParams(model="soft")),))), ModelStore())
    files = packed("soft", ModelStore())
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "other")
    (tmp_path / "other").mkdir()
    added(networks.compact(), tmp_path, "soft")
    assert store_for(wanted)[1] == ["soft"]
    keep_lent("soft", wanted["soft"], files)
    store, lacking = store_for(wanted)
    assert lacking == [] and store.get("soft").sha256 == card.sha256


def test_what_is_not_whole_or_leads_elsewhere_is_not_kept(tmp_path: Path) -> None:
    added(networks.restorer(), tmp_path, "soft")
    files = packed("soft", ModelStore())
    with pytest.raises(AEDeskError, match="has not arrived whole"):
        keep_lent("soft", "0" * 64, files)
    for id, names in (("../soft", files), ("soft", {**files, "../../evil": b""})):
        with pytest.raises(AEDeskError, match="names that lead elsewhere"):
            keep_lent(id, "0" * 64, names)
    assert not list((tmp_path / "lent").iterdir()) and not (tmp_path / "evil").exists()
