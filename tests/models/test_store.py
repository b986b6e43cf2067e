from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from aedesk.errors import AEDeskError
from aedesk.models.card import ModelCard
from aedesk.models.store import ModelStore


def make_model(folder: Path, content: bytes = b"weights") -> None:
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    (folder / "card.toml").write_text(
        f'id = "clean"\ntitle = "Clean"\nfile = "model.onnx"\nsha256 = "{digest}"\n'
        "[network]\nmultiple = 16\nhalo = 32\n"
    )


def test_the_users_folder_comes_first(tmp_path: Path) -> None:
    make_model(tmp_path / "user" / "clean")
    make_model(tmp_path / "bundle" / "clean", b"other")
    store = ModelStore([tmp_path / "user", tmp_path / "bundle"])
    assert store.get("clean").path == tmp_path / "user" / "clean" / "model.onnx"
    assert store.ids() == ["clean"]


def test_a_damaged_weight_file_is_named(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    (tmp_path / "clean" / "model.onnx").write_bytes(b"rot")
    with pytest.raises(AEDeskError, match=r"model\.onnx.*damaged.*Install") as caught:
        ModelStore([tmp_path]).get("clean")
    assert str(tmp_path) in str(caught.value)


def test_a_missing_weight_file_is_named(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    (tmp_path / "clean" / "model.onnx").unlink()
    with pytest.raises(AEDeskError, match=r"model\.onnx.*cannot be read"):
        ModelStore([tmp_path]).get("clean")


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(AEDeskError, match="'clean' is missing"):
        ModelStore([tmp_path]).get("clean")


@pytest.mark.parametrize("text", ["not toml", 'id = "clean"', "\xff"])
def test_a_damaged_card_is_named(tmp_path: Path, text: str) -> None:
    make_model(tmp_path / "clean")
    (tmp_path / "clean" / "card.toml").write_text(text, encoding="latin-1")
    with pytest.raises(AEDeskError, match=r"card\.toml"):
        ModelStore([tmp_path]).get("clean")


def test_a_card_keeps_all_numbers_that_were_measured(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    assert ModelStore([tmp_path]).get("clean").calibration == {}
    card = tmp_path / "clean" / "card.toml"
    plain = card.read_text()
    card.write_text(plain + "[calibration]\neven_odds = 24\nanother = 0.5\n")
    assert ModelStore([tmp_path]).get("clean").calibration == {"even_odds": 24.0, "another": 0.5}
    for nonsense in ('"much"', "nan", "true", "[1]"):
        card.write_text(plain + f"[calibration]\neven_odds = {nonsense}\n")
        with pytest.raises(AEDeskError, match=r"card\.toml' is damaged"):
            ModelStore([tmp_path]).get("clean")


def test_a_number_that_was_not_measured_is_refused_by_name(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    card = tmp_path / "clean" / "card.toml"
    card.write_text(card.read_text() + "[calibration]\neven_odds = 24\n")
    read = ModelStore([tmp_path]).get("clean")
    assert read.calibrated("even_odds") == 24.0
    with pytest.raises(AEDeskError, match=r"The model card of Clean has no number 'opaque' under \[calibration\]"):
        read.calibrated("opaque")


def test_a_card_of_another_version_is_refused_by_name(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    card = tmp_path / "clean" / "card.toml"
    text = card.read_text()
    card.write_text(f"version = 1\n{text}")
    assert ModelStore([tmp_path]).get("clean").title == "Clean"
    card.write_text(f"version = 2\n{text}")
    with pytest.raises(AEDeskError, match=r"card\.toml' is of version 2; this AEDesk reads version 1"):
        ModelStore([tmp_path]).get("clean")


def test_models_of_the_person_are_found_by_what_they_are_for(tmp_path: Path) -> None:
    for id, task in (("b", "enlarge"), ("a", "enlarge"), ("c", "denoise"), ("d", "nonsense")):
        make_model(tmp_path / id)
        card = tmp_path / id / "card.toml"
        contract = f'[contract]\ntask = "{task}"\nimage = "x"\noutput = "y"\n'
        card.write_text(card.read_text().replace('id = "clean"', f'id = "{id}"') + contract)
    make_model(tmp_path / "denoise")
    store = ModelStore([tmp_path])
    assert [card.id for card in store.for_task("enlarge")] == ["a", "b"] and store.for_task("repair") == []
    assert [card.id for card in store.own()] == ["a", "b", "c"]
    assert store.chosen("enlarge", "b").id == "b" and store.chosen("denoise", "aedesk").contract is None
    with pytest.raises(AEDeskError, match="'c' is not there for this step; what would do is aedesk, a, b"):
        store.chosen("enlarge", "c")


def test_no_tool_is_named_in_a_card() -> None:
    """What a tool alone needs to know of a network stands in `calibration`."""
    names = {field.name for field in dataclasses.fields(ModelCard)}
    assert names == {"id", "title", "path", "sha256", "multiple", "halo", "calibration", "fast", "mixed", "parts"} | {
        "contract",
        "scale",
    }


def with_variant(folder: Path, name: str, more: str = "") -> None:
    """A file of 8 bits, and its section in the card."""
    (folder / f"{name}.onnx").write_bytes(b"quick")
    digest = hashlib.sha256(b"quick").hexdigest()
    card = folder / "card.toml"
    card.write_text(card.read_text() + f'[{name}]\nfile = "{name}.onnx"\nsha256 = "{digest}"\n{more}')


def test_a_variant_may_need_less_around_its_tiles(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    with_variant(tmp_path / "clean", "fast", "halo = 16\n")
    store = ModelStore([tmp_path])
    assert (store.get("clean").halo, store.get("clean", fast=True).halo) == (32, 16)


def test_the_mixed_variant_is_verified_with_the_network_whose_place_it_takes(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    assert ModelStore([tmp_path]).get("clean").mixed is None
    with_variant(tmp_path / "clean", "mixed")
    card = ModelStore([tmp_path]).get("clean")
    assert card.mixed is not None and card.mixed.path.name == "mixed.onnx"
    assert [one.path.name for one in card.all] == ["model.onnx", "mixed.onnx"]
    (tmp_path / "clean" / "mixed.onnx").write_bytes(b"rot")
    with pytest.raises(AEDeskError, match=r"mixed\.onnx.*damaged"):
        ModelStore([tmp_path]).get("clean")


def test_the_fast_variant_is_verified_and_may_be_missing(tmp_path: Path) -> None:
    make_model(tmp_path / "clean")
    assert ModelStore([tmp_path]).get("clean", fast=True).path.name == "model.onnx"
    with_variant(tmp_path / "clean", "fast")
    fast = ModelStore([tmp_path]).get("clean", fast=True)
    assert fast.path.name == "fast.onnx" and fast.halo == 32
    (tmp_path / "clean" / "fast.onnx").write_bytes(b"rot")
    store = ModelStore([tmp_path])
    assert store.get("clean").path.name == "model.onnx"
    with pytest.raises(AEDeskError, match=r"fast\.onnx.*damaged"):
        store.get("clean", fast=True)
