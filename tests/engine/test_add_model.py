"""From somebody's ONNX file to a model, and away again without a trace."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from onnx import external_data_helper, save_model

from aedesk import paths
from aedesk.engine.add_model import Wish, add_model, found_of
from aedesk.engine.engine import Engine
from aedesk.engine.probe.probe import as_json, probe
from aedesk.engine.probe.trial import picture
from aedesk.errors import AEDeskError
from aedesk.jobs import Cancelled, Job
from aedesk.models import own
from aedesk.models.store import ModelStore
from tests import networks


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    return tmp_path / "home"


def test_a_model_is_added_listed_used_renamed_and_removed(tmp_path: Path, home: Path) -> None:
    file = networks.written(networks.compact(), tmp_path / "Größer 2×.onnx")
    before = file.read_bytes()
    card = add_model(file, Wish(source="a test"), Job())
    assert (card.id, card.title, card.scale) == ("groer-2", "Größer 2×", 2)
    store = ModelStore()
    assert [one.id for one in store.own()] == [one.id for one in store.for_task("enlarge")] == [card.id]
    assert not card.may_invent and store.for_task("denoise") == []
    kept = store.get(card.id)
    assert kept == card and kept.path.read_bytes() == before == file.read_bytes()
    (made,) = Engine("cpu", 1).run(kept, {"image": picture(20, 30)}, Job())
    assert made.shape == (1, 3, 40, 60)
    assert own.rename(card.id, 'A "new"\nname').title == 'A "new" name' and ModelStore().get(card.id)
    own.remove(card.id)
    assert ModelStore().own() == [] and list(home.iterdir()) == []


def test_weights_beside_it_are_kept_and_watched(tmp_path: Path) -> None:
    model = networks.compact()
    external_data_helper.convert_model_to_external_data(model, location="fast", size_threshold=100)
    save_model(model, str(tmp_path / "a.onnx"))
    card = add_model(tmp_path / "a.onnx", Wish(), Job())
    assert [part.path.name for part in card.parts.values()] == ["fast"] and card.fast is None
    ModelStore().get(card.id)
    (card.path.parent / "fast").write_bytes(b"other")
    with pytest.raises(AEDeskError, match="checksum differs"):
        ModelStore().get(card.id)


def test_two_of_one_name_and_one_of_ours_get_ids_of_their_own(tmp_path: Path) -> None:
    file = networks.written(networks.restorer(), tmp_path / "denoise.onnx")
    taken = set(ModelStore().ids())
    assert own.free_id("Denoise", taken) == "denoise-2" and own.free_id("写真 ☂", taken) == "model"
    assert own.free_id("../../etc", taken) == "etc" and own.free_id("x" * 99, set()) == "x" * 40
    assert add_model(file, Wish(), Job()).id == "denoise-2"
    assert ModelStore().get("denoise").contract is None


def test_where_something_is_wrong_nothing_is_kept(tmp_path: Path, home: Path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(networks.compact().SerializeToString()[:-40])
    job = Job()
    job.cancel()
    good = networks.written(networks.compact(), tmp_path / "good.onnx")
    for file, wish in (
        (broken, Wish()),
        (tmp_path / "none.onnx", Wish()),
        (tmp_path, Wish()),
        (good, Wish(task="denoise")),
        (good, Wish(title="x" * 61)),
        (good, Wish(corrections=(("range", "0-7"),))),
        (good, Wish(corrections=(("colour", "red"),))),
    ):
        with pytest.raises(AEDeskError):
            add_model(file, wish, Job())
    with pytest.raises(Cancelled):
        add_model(good, Wish(), job)
    assert not home.exists() or list(home.iterdir()) == []


def test_what_a_person_knows_better_is_taken(tmp_path: Path) -> None:
    file = networks.written(networks.two_outputs(), tmp_path / "a.onnx")
    card = add_model(file, Wish("denoise", "Mine", "MIT", "me", (("qf_input", "0.5"), ("order", "bgr"))), Job())
    assert card.contract is not None and card.contract.told[0].meaning == "constant"
    assert (card.contract.order, card.contract.licence, card.contract.source) == ("bgr", "MIT", "me")
    text = (card.path.parent / "card.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)["contract"]["told"][0]["value"] == 0.5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such limit")
def test_a_network_that_takes_all_memory_is_refused(tmp_path: Path, home: Path) -> None:
    net = networks.Net({"a": networks.FREE})
    huge = net.op("Tile", "a", net.value([1, 1, 4000, 4000], "int64"))
    small = net.op("ReduceMean", huge, axes=[2, 3])
    file = networks.written(net.model({"b": net.op("Add", "a", small)}), tmp_path / "a.onnx")
    with pytest.raises(AEDeskError):
        add_model(file, Wish(), Job(), seconds=20)
    assert list(home.iterdir()) == []


def test_what_a_process_says_is_data(tmp_path: Path) -> None:
    found = probe(networks.written(networks.compact(), tmp_path / "a.onnx"), None)
    sound = as_json(found)
    assert found_of(sound) == found
    for nonsense in (None, [], "x", {}, {**sound, "scale": 99}, {**sound, "halo": -8}, {**sound, "contract": {}}):
        with pytest.raises(AEDeskError, match="not understood"):
            found_of(nonsense)
    for name, value in (("task", "../x"), ("made", 9), ("window", [1]), ("told", [{}]), ("image", 5), ("range", [])):
        with pytest.raises(AEDeskError, match="not understood"):
            found_of({**sound, "contract": {**sound["contract"], name: value}})


def test_copies_of_a_process_that_is_no_more_are_removed(home: Path) -> None:
    (home / ".adding-999999999-abc").mkdir(parents=True)
    (home / ".adding-1-abc").mkdir()
    own.remove_leftovers()
    assert [folder.name for folder in home.iterdir()] == [".adding-1-abc"]
    np.testing.assert_equal(ModelStore().own(), [])
