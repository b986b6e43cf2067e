"""What the command line writes about its work."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.cli.main import main
from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.difference import difference
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from aedesk.recipe import Recipe
from aedesk.recipe.history import repeat
from aedesk.recipe.recipe import Step, save_recipe
from aedesk.recipe.sidecar import load_sidecar
from aedesk.tools.base import Context
from aedesk.tools.fading import FadingParams
from aedesk.tools.registry import tool
from aedesk.tools.turn import TurnParams
from tests.conftest import drawing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    save(Image(drawing(40, 60)), path)
    return path


def test_a_file_says_what_was_done_unless_told_not_to(photo: Path, tmp_path: Path) -> None:
    for out, options, told in (("told.png", [], True), ("not.png", ["--no-story"], False)):
        assert main(["fading", str(photo), "-o", str(tmp_path / out), "--warmth", "30", *options]) == 0
        xmp = load(tmp_path / out).metadata.xmp
        assert (xmp is not None and b"warmth 30" in xmp) == told


def test_a_photo_to_which_nothing_was_done_says_nothing(photo: Path, tmp_path: Path) -> None:
    assert main(["turn", str(photo), "-o", str(tmp_path / "b.png")]) == 0
    assert load(tmp_path / "b.png").metadata.xmp is None


def test_the_steps_are_kept_and_lead_to_the_same_photo(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mask, out, recipe = tmp_path / "mask.png", tmp_path / "out" / "b.png", tmp_path / "recipe.json"
    out.parent.mkdir()
    save(Image(np.tile(np.uint8([[[0]], [[255]]]), (20, 60, 1))), mask)
    save_recipe(Recipe([Step("fading", FadingParams(warmth=50.0)), Step("turn", TurnParams(quarter="left"))]), recipe)
    for command in (["fading", "--warmth", "60", "--mask", str(mask)], ["restore", "--recipe", str(recipe)]):
        assert main([*command, str(photo), "-o", str(out), "--overwrite", "--keep-steps"]) == 0
        kept = load_sidecar(out)
        assert kept is not None and kept.photo.samefile(photo)
        again, _ = repeat(kept.steps, load(photo), Context(Engine("cpu"), ModelStore(), Job()), tool)
        assert np.array_equal(again.pixels, load(out).pixels) and not np.array_equal(again.pixels, load(photo).pixels)
    assert main(["turn", str(photo), "-o", str(out), "--overwrite"]) == 0 and load_sidecar(out) is None
    for options in (["--size", "20"], ["--for", "mail"], ["--max-size", "2KB"]):
        assert main(["turn", str(photo), "-o", str(tmp_path / "c.png"), "--keep-steps", *options]) == 2
        assert "--keep-steps is for photos that keep their size" in capsys.readouterr().err
    assert main(["erase", str(photo), "-o", str(tmp_path / "c.png"), "--keep-steps", "--same-mark"]) == 2
    assert "cannot keep the mark" in capsys.readouterr().err and not (tmp_path / "c.png").exists()


def test_a_map_of_what_was_changed(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["fading", str(photo), "-o", str(tmp_path / "b.png"), "--warmth", "60", "--overwrite", "--save-changes"]
    assert main([*command, str(tmp_path / "maps")]) == 0
    shown = load(tmp_path / "maps" / "a.png").pixels
    assert shown.shape == (40, 60, 3) and (shown[..., 0] > shown[..., 2]).any()
    assert main([*command, str(tmp_path / "map.jpg")]) == 2
    assert "A map is saved as PNG" in capsys.readouterr().err
    turned = ["turn", str(photo), "-o", str(tmp_path / "c.png"), "--quarter", "left"]
    assert main([*turned, "--save-changes", str(tmp_path / "map.png")]) == 0  # pixels that moved are no change
    unchanged = tmp_path / "same.png"
    save(difference(load(tmp_path / "c.png"), load(tmp_path / "c.png")), unchanged)
    assert np.array_equal(load(tmp_path / "map.png").pixels, load(unchanged).pixels)
