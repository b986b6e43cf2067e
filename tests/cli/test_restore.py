from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing
from tests.tools.test_tone import stretched, to_image


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Faded and noisy."""
    noise = np.random.default_rng(0).normal(0, 0.06, (240, 320, 3))
    path = tmp_path / "bleich.png"
    save(to_image(0.35 + 0.35 * stretched() + noise), path)
    return path


def test_a_photo_gets_what_it_needs_and_the_recipe_is_kept(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, recipe = tmp_path / "out.png", tmp_path / "recipe.json"
    assert main(["restore", str(photo), "-o", str(out), "--save-recipe", str(recipe)]) == 0
    assert "denoise strength" in (printed := capsys.readouterr().out) and "fading" in printed
    assert np.ptp(load(out).pixels) > np.ptp(load(photo).pixels[::4, ::4])
    tools = [step["tool"] for step in json.loads(recipe.read_text())["steps"]]
    assert tools == ["repair", "denoise", "sharpen", "fading", "enlarge"]
    again = tmp_path / "again.png"
    assert main(["restore", str(photo), "-o", str(again), "--recipe", str(recipe)]) == 0
    assert (load(again).pixels == load(out).pixels).all()


def test_a_recipe_with_everything_off_changes_nothing(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "off.json"
    recipe.write_text('{"aedesk_recipe": 1, "steps": [{"tool": "fading", "enabled": false}]}')
    out = tmp_path / "out.png"
    assert main(["restore", str(photo), "-o", str(out), "--recipe", str(recipe)]) == 0
    assert "nothing to do" in capsys.readouterr().out
    assert (load(out).pixels == load(photo).pixels).all()


def test_a_bad_recipe_stops_before_any_photo(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = tmp_path / "bad.json"
    recipe.write_text("{}")
    out = tmp_path / "out.png"
    assert main(["restore", str(photo), "-o", str(out), "--recipe", str(recipe)]) == 2
    assert main(["restore", str(photo), "-o", str(out), "--save-recipe", str(recipe)]) == 2
    assert not out.exists() and "bad.json" in capsys.readouterr().err
    assert recipe.read_text() == "{}"


def test_a_black_and_white_photo_is_coloured_only_when_asked(tmp_path: Path) -> None:
    path, plain, coloured = (tmp_path / name for name in ("grey.png", "plain.png", "coloured.png"))
    save(Image(drawing(96, 128, 1)), path)
    recipe = tmp_path / "recipe.json"
    assert main(["restore", str(path), "-o", str(plain), "--save-recipe", str(recipe)]) == 0
    steps = json.loads(recipe.read_text())["steps"]
    assert steps[-2]["tool"] == "colorize" and steps[-2]["enabled"] is False
    assert load(plain).is_grey
    assert main(["restore", str(path), "-o", str(coloured), "--colorize"]) == 0
    assert np.ptp(load(coloured).pixels, axis=2).max() > 0
    assert main(["restore", str(path), "-o", str(coloured), "--colorize", "--recipe", str(recipe)]) == 2


def test_a_colour_photo_keeps_its_colours(photo: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    out = tmp_path / "out.png"
    assert main(["restore", str(photo), "-o", str(out), "--colorize", "--save-recipe", str(recipe)]) == 0
    assert "colorize" not in recipe.read_text()


def test_care_is_refused_beside_a_recipe(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text('{"aedesk_recipe": 1, "steps": [{"tool": "fading"}]}')
    for first in (["restore", str(photo)], ["batch", str(photo.parent)]):
        out = tmp_path / "out"
        assert main([*first, "-o", str(out), "--recipe", str(recipe), "--care", "careful"]) == 2
        assert "--care" in capsys.readouterr().err and not out.exists()
