"""Levels, curve and white balance of `aedesk fading` as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli.main import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing

TYPED = ["--strength", "0", "--levels", "10,1.1,245", "--curve", "0,0 64,50 255,255", "--white-balance", "#90a0b0"]
KEPT = {"strength": 0, "levels": "10,1.1,245", "curve": "0,0 64,50 255,255", "white_balance": "144,160,176"}


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    save(Image(drawing(40, 60)), path)
    return path


def test_options_and_a_recipe_do_the_same_and_the_file_says_it(photo: Path, tmp_path: Path) -> None:
    assert main(["fading", str(photo), "-o", str(tmp_path / "typed.png"), *TYPED]) == 0
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"aedesk_recipe": 1, "steps": [{"tool": "fading", "params": KEPT}]}))
    assert main(["restore", str(photo), "-o", str(tmp_path / "kept.png"), "--recipe", str(recipe)]) == 0
    assert (tmp_path / "typed.png").read_bytes() == (tmp_path / "kept.png").read_bytes()
    result = load(tmp_path / "typed.png")
    assert not np.array_equal(result.pixels, load(photo).pixels)
    assert result.metadata.xmp is not None and b"levels 10,1.1,245; curve 0,0 64,50 255,255" in result.metadata.xmp
    assert b"levels_red" not in result.metadata.xmp  # nobody has set it


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--levels", "200,1,100", "no black below its white"),
        ("--curve-blue", "0,0", "has not from 2 to 16 points"),
        ("--white-balance", "brown", "is not the colour of a grey"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    photo: Path, tmp_path: Path, option: str, value: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fading", str(photo), "-o", str(tmp_path / "b.png"), option, value]) == 2
    assert why in capsys.readouterr().err and not (tmp_path / "b.png").exists()


def test_a_recipe_that_makes_no_sense_is_refused(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "recipe.json"
    steps = [{"tool": "fading", "params": {"curve": "255,255 0,0"}}]
    recipe.write_text(json.dumps({"aedesk_recipe": 1, "steps": steps}))
    assert main(["restore", str(photo), "-o", str(tmp_path / "b.png"), "--recipe", str(recipe)]) == 2
    assert "in step 1, curve: '255,255 0,0' has points that do not rise" in capsys.readouterr().err
