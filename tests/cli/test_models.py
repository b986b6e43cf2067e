"""Models of others on the command line: added, used, taken away; and what is said of one that is not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk import paths
from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.models.store import ModelStore
from aedesk.recipe.recipe import Recipe, Step, save_recipe
from aedesk.tools.denoise import DenoiseParams
from aedesk.tools.turn import TurnParams
from tests import networks
from tests.conftest import drawing


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    Pillow.fromarray(drawing(70, 90)).save(path)
    return path


def test_a_model_is_added_used_told_of_and_removed(
    tmp_path: Path, photo: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = networks.written(networks.compact(4), tmp_path / "4x_Sharp.onnx")
    assert main(["models", "add", str(file), "--name", "Four times", "--licence", "CC0"]) == 0
    said = capsys.readouterr().out
    assert "four-times: Four times" in said and "4 times as large" in said and "licence: CC0" in said
    assert "aedesk enlarge PHOTO -o OUT --model four-times" in said
    card = ModelStore().get("four-times")
    out = tmp_path / "out.png"
    assert main(["enlarge", str(photo), "-o", str(out), "--by", "3", "--model", "four-times"]) == 0
    larger = load(out)
    assert (larger.width, larger.height) == (270, 210)
    xmp = (larger.metadata.xmp or b"").decode()
    assert f"four-times {card.sha256}" in xmp and "compositeWithTrainedAlgorithmicMedia" in xmp
    assert "enlarge " not in xmp  # ours has no part in it
    assert main(["models", "rename", "four-times", "4 ×"]) == 0
    assert main(["models"]) == 0 and "4 ×: ok" in capsys.readouterr().out
    assert main(["models", "remove", "four-times"]) == 0 and list(home.iterdir()) == []
    assert main(["models", "remove", "four-times"]) == 2
    assert "yours are: none" in capsys.readouterr().err
    assert file.exists()


def test_a_model_whose_source_is_known_enhances(tmp_path: Path, photo: Path) -> None:
    file = networks.written(networks.restorer(), tmp_path / "soft.onnx")
    assert main(["models", "add", str(file), "--source", "our own"]) == 0
    assert main(["denoise", str(photo), "-o", str(tmp_path / "b.png"), "--model", "soft"]) == 0
    xmp = (load(tmp_path / "b.png").metadata.xmp or b"").decode()
    assert "algorithmicallyEnhanced" in xmp and "soft " in xmp


def test_it_is_tried_with_its_own_tool(tmp_path: Path, photo: Path) -> None:
    assert main(["models", "add", str(networks.written(networks.windows(), tmp_path / "w.onnx"))]) == 0
    assert main(["models", "try", "w", str(photo), "-o", str(tmp_path / "b.png")]) == 0
    assert (load(tmp_path / "b.png").pixels != load(photo).pixels).any()
    assert main(["models", "try", "none", str(photo), "-o", str(tmp_path / "c.png")]) == 2
    assert not (tmp_path / "c.png").exists()


def test_what_was_found_out_can_be_corrected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = networks.written(networks.unet_with_noise(), tmp_path / "u.onnx")
    assert main(["models", "add", str(file), "--set", "sigma=noise 0-255"]) == 0
    assert "'sigma': noise 0-255" in capsys.readouterr().out
    assert main(["models", "change", "u", "--set", "sigma=0.1", "--set", "order=bgr"]) == 0
    said = capsys.readouterr().out
    assert "'sigma': constant 0.1" in said and "bgr" in said
    assert main(["models", "change", "u", "--set", "halo=30", "--set", "multiple=8"]) == 0
    said = capsys.readouterr().out
    assert "halo 32" in said and "multiples of 8 " in said
    for wrong in ("halo=-1", "multiple=0", "halo=9999", "sigma=sweet", "image=x", "range=0-7"):
        assert main(["models", "change", "u", "--set", wrong]) == 2
    assert main(["models", "change", "u", "--set", "range"]) == 2


def test_what_cannot_be_added_is_said_in_a_sentence(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nonsense = tmp_path / "a.onnx"
    nonsense.write_bytes(b"nonsense")
    for path in (nonsense, tmp_path / "none.onnx", tmp_path / "a.png"):
        assert main(["models", "add", str(path)]) == 2
        error = capsys.readouterr().err
        assert error.startswith("aedesk: '") and error.endswith(".\n") and error.count("\n") == 1
    assert not home.exists() or list(home.iterdir()) == []


def test_a_recipe_with_a_model_that_is_not_there_begins_nothing(
    tmp_path: Path, photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "add", str(networks.written(networks.restorer(), tmp_path / "soft.onnx"))]) == 0
    recipe, folder, out = tmp_path / "r.json", tmp_path / "photos", tmp_path / "out"
    folder.mkdir()
    photo.rename(folder / "a.png")
    steps = (Step("turn", TurnParams(quarter="left")), Step("denoise", DenoiseParams(model="lost")))
    save_recipe(Recipe(steps), recipe)
    sentence = "Denoise is to be done by the model 'lost', which is not there; what would do is aedesk, soft. Nothing"
    for command in (
        ["restore", str(folder / "a.png"), "-o", str(out / "a.png"), "--recipe", str(recipe)],
        ["batch", str(folder), "-o", str(out), "--recipe", str(recipe)],
        ["denoise", str(folder / "a.png"), "-o", str(out / "a.png"), "--model", "lost"],
    ):
        capsys.readouterr()
        assert main(command) == 2
        assert sentence in capsys.readouterr().err and not out.exists()
    save_recipe(Recipe((*steps[:1], Step("denoise", DenoiseParams(model="soft")))), recipe, overwrite=True)
    assert main(["batch", str(folder), "-o", str(out), "--recipe", str(recipe)]) == 0
    assert load(out / "a.png").width == 70


def test_strength_is_how_much_of_it_where_a_model_is_told_none(tmp_path: Path, photo: Path) -> None:
    assert main(["models", "add", str(networks.written(networks.restorer(), tmp_path / "soft.onnx"))]) == 0
    made = {}
    for strength in ("0", "50", "auto"):
        out = tmp_path / f"{strength}.png"
        assert main(["denoise", str(photo), "-o", str(out), "--model", "soft", "--strength", strength]) == 0
        made[strength] = load(out).pixels.astype(int)
    before = load(photo).pixels.astype(int)
    assert (made["0"] == before).all() and (made["auto"] != before).any()
    assert np.abs(made["50"] - (before + made["auto"]) / 2).max() <= 1
