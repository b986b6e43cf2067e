"""The evaluation on really damaged photos, with an engine that needs no networks. Needs OpenCV."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.imaging.formats.save import save
from aedesk.imaging.geometry import Geometry
from aedesk.imaging.image import Image
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Recipe, Step
from aedesk.recipe.run import Finding
from aedesk.tools.repair.repair import RepairParams
from tests.conftest import drawing
from tests.tools.fakes import FakeEngine, FakeStore
from tests.training.real.real_photos import old_photo

pytestmark = pytest.mark.training


def mended(recipe: Recipe | None, image: Image, context: Any) -> tuple[Image, Recipe, list[Finding]]:
    """Instead of Restore: specks go, the scratch stays."""
    assert recipe is None
    pixels = np.array(image.pixels)
    lost = pixels.min(axis=2) == 255
    lost[:, 50] = False
    pixels[lost] = 130
    steps = (Step("repair", RepairParams()), Step("denoise", None))
    size = (image.width, image.height)
    done, nothing = Outcome(Geometry.unmoved(size)), Outcome.nothing(size)
    return Image(pixels), Recipe(steps), [Finding("repair", {}, done), Finding("denoise", {}, nothing)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("aedesk.training.measure.evaluate_real.Engine", FakeEngine)
    monkeypatch.setattr("aedesk.training.measure.evaluate_real.ModelStore", FakeStore)
    monkeypatch.setattr("aedesk.training.measure.evaluate_real.restore", mended)
    (tmp_path / "places.toml").write_text(old_photo(tmp_path), encoding="utf-8")
    return tmp_path


def test_old_photos_are_measured_with_the_tool_as_it_is_shipped(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from aedesk.training.measure.evaluate_real import evaluate_old

    figures = evaluate_old(folder, places=folder / "places.toml")
    assert figures["old_found_percent"] == 100
    assert figures["old_left_percent"] == pytest.approx(100 * 60 / 73)
    assert figures["old_wrong_percent"] == 25  # the white pixels of the lace
    said = capsys.readouterr().out
    assert "3 of   3 pieces, Restore (repair) leaves" in said and "most of lace" in said


def test_film_is_measured_scan_by_scan(folder: Path) -> None:
    from aedesk.training.measure.evaluate_real import evaluate_film

    for name, found in (("a", 20), ("b", 40)):
        pixels = np.minimum(drawing(60, 80), 200)
        pixels[:, found : found + 3] = 255
        mask = np.zeros((60, 80, 1), np.uint8)
        mask[:, 20:23] = 255
        save(Image(pixels), folder / f"{name}_damaged.png")
        (folder / f"{name}_damaged.png").rename(folder / f"{name}_damaged.jpg")  # no loss: white stays white
        save(Image(mask), folder / f"{name}_mask_approx_truth.png")
    figures = evaluate_film(folder)
    assert list(figures) == ["film_f1", "film_a_f1", "film_b_f1"]
    assert figures["film_a_f1"] == pytest.approx(1) and figures["film_b_f1"] == 0
    assert figures["film_f1"] == pytest.approx(0.5)
    assert evaluate_film(folder, limit=1) == {"film_f1": pytest.approx(1), "film_a_f1": pytest.approx(1)}


def run(monkeypatch: pytest.MonkeyPatch, *options: str) -> None:
    from aedesk.training.__main__ import main

    monkeypatch.setattr(sys, "argv", ["training", "evaluate", *options])
    main()


def test_the_command_measures_what_it_is_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []
    for module, name in (
        ("evaluate_repair", "evaluate_find_damage"),
        ("evaluate_real", "evaluate_film"),
        ("evaluate_real", "evaluate_old"),
    ):
        monkeypatch.setattr(
            f"aedesk.training.measure.{module}.{name}", lambda *_, name=name: measured.append(name) or {name: 1.0}
        )
    card = folder / "weights" / "find_damage" / "card.toml"
    card.parent.mkdir(parents=True)
    card.write_text('id = "find_damage"\n')
    monkeypatch.chdir(folder)
    run(monkeypatch, "find_damage", "--bench", "there")
    assert measured == ["evaluate_find_damage"]
    run(monkeypatch, "find_damage", "--old", "there", "--film", "there", "--write-card")
    assert measured[1:] == ["evaluate_film", "evaluate_old"]
    assert "evaluate_film = 1.00\nevaluate_old = 1.00" in card.read_text()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("find_damage",), "evaluate find_damage needs --bench DIR, --film DIR or --old DIR."),
        (("inpaint",), "evaluate inpaint needs --bench DIR."),
        (("find_damage", "--film", "nowhere"), "There is no photo named ..._damaged.jpg in 'nowhere'."),
    ],
)
def test_what_is_missing_is_said_in_one_sentence(
    options: tuple[str, ...], said: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(monkeypatch, *options)
    assert caught.value.code == said
