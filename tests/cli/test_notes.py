"""Every command says what is wrong with a file, and what of it does not come out."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.recipe.recipe import save_recipe
from tests.cli.test_aed import run as aed_run
from tests.conftest import drawing
from tests.recipe.test_batch import RECIPE

__all__ = ["aed_run"]
FIRST, SECOND = Pillow.fromarray(drawing(40, 50)), Pillow.fromarray(255 - drawing(40, 50))
NOISE = np.random.default_rng(0).integers(0, 255, (120, 96, 3), np.uint8)
SEVERAL = {"tif": "TIFF", "webp": "WEBP", "png": "PNG", "gif": "GIF", "avif": "AVIF", "jpg": "MPO"}


def several(folder: Path, suffix: str) -> Path:
    path = folder / f"album.{suffix}"
    FIRST.copy().save(path, SEVERAL[suffix], save_all=True, append_images=[SECOND.copy()])
    return path


def truncated(folder: Path, suffix: str) -> Path:
    path = folder / f"broken.{suffix}"
    if suffix == "tif":
        tifffile.imwrite(path, NOISE, photometric="rgb", rowsperstrip=8)
    else:
        Pillow.fromarray(NOISE).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def commands(folder: Path) -> dict[str, list[str]]:
    recipe = folder / "recipe.json"
    save_recipe(RECIPE, recipe)
    return {"turn": ["turn", "--quarter", "half"], "restore": ["restore", "--recipe", str(recipe)]}


@pytest.mark.parametrize("suffix", SEVERAL)
@pytest.mark.parametrize("command", ["turn", "restore"])
def test_the_other_photos_of_a_file_are_mentioned(
    tmp_path: Path, suffix: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = several(tmp_path, suffix)
    assert main([*commands(tmp_path)[command], str(path), "-o", str(tmp_path / "out.png")]) == 0
    assert f"'album.{suffix}' holds 2 photos; only the first was opened." in capsys.readouterr().err


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
@pytest.mark.parametrize("command", ["turn", "restore"])
def test_what_is_missing_is_mentioned(
    tmp_path: Path, suffix: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = truncated(tmp_path, suffix)
    assert main([*commands(tmp_path)[command], str(path), "-o", str(tmp_path / "out.png")]) == 0
    assert f"'broken.{suffix}' is incomplete" in capsys.readouterr().err


def test_a_batch_mentions_both_in_its_report_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, report = tmp_path / "in", tmp_path / "report.json"
    folder.mkdir()
    several(folder, "tif"), several(folder, "webp"), truncated(folder, "jpg")
    save_recipe(RECIPE, tmp_path / "recipe.json")
    options = ["--recipe", str(tmp_path / "recipe.json"), "--report", str(report)]
    assert main(["batch", str(folder), "-o", str(tmp_path / "out"), *options]) == 0
    said = capsys.readouterr()
    notes = {Path(entry["photo"]).name: " ".join(entry["notes"]) for entry in json.loads(report.read_text())["photos"]}
    for name, words in (("album.tif", "2 photos"), ("album.webp", "2 photos"), ("broken.jpg", "incomplete")):
        assert words in notes[name] and f"'{name}'" in said.out + said.err


def test_compressing_mentions_both(
    tmp_path: Path, aed_run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert aed_run("compress", several(tmp_path, "tif"), "-o", tmp_path / "a.aed") == 0
    assert "holds 2 photos" in capsys.readouterr().err
    assert aed_run("compress", truncated(tmp_path, "jpg"), "-o", tmp_path / "b.aed") == 0
    assert "incomplete" in capsys.readouterr().err


def test_splitting_mentions_what_it_does_not_take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for suffix, words in (("tif", ""), ("webp", "holds 2 photos")):
        out = tmp_path / suffix
        assert main(["split", "--pages", str(several(tmp_path, suffix)), "-o", str(out)]) == 0
        said = capsys.readouterr().err
        assert words in said and (words or "photos;" not in said)
    assert main(["split", "--pages", str(truncated(tmp_path, "jpg")), "-o", str(tmp_path / "jpg")]) == 0
    assert "incomplete" in capsys.readouterr().err


def test_the_infrared_channel_is_mentioned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pixels = np.dstack([drawing(30, 40), drawing(30, 40, 1)])
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["unspecified"], planarconfig="contig")
    assert main(["turn", "--quarter", "half", str(tmp_path / "a.tif"), "-o", str(tmp_path / "b.tif")]) == 0
    assert "infrared" in capsys.readouterr().err
    assert load(tmp_path / "b.tif").infrared is None


def test_a_sound_photo_needs_no_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stream = io.BytesIO()
    FIRST.copy().save(stream, "JPEG")
    (tmp_path / "a.jpg").write_bytes(stream.getvalue())
    assert main(["turn", "--quarter", "half", str(tmp_path / "a.jpg"), "-o", str(tmp_path / "b.jpg")]) == 0
    assert capsys.readouterr().err == ""
