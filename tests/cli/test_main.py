"""The command line, as a person types it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

import aedesk
from aedesk.cli import main
from aedesk.cli.destinations import destinations
from aedesk.errors import AEDeskError
from tests.conftest import drawing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Großmutter 1931 📷.png"
    noise = np.random.default_rng(0).normal(0, 15, (70, 90, 3))
    Pillow.fromarray(np.clip(drawing(70, 90) + noise, 0, 255).astype(np.uint8)).save(path)
    return path


def test_one_photo_to_one_file(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "clean.tif"
    assert main(["denoise", str(photo), "-o", str(out)]) == 0
    with Pillow.open(out) as file:
        assert file.size == (90, 70) and file.format == "TIFF"
    assert "strength" in capsys.readouterr().out


def test_many_photos_to_a_folder_and_one_bad_one(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_text("no picture")
    assert main(["denoise", str(bad), str(photo), "-o", str(tmp_path / "out")]) == 1
    assert [p.name for p in (tmp_path / "out").iterdir()] == [photo.name]
    error = capsys.readouterr().err
    assert "bad.jpg" in error and "1 of 2 photos failed" in error and "\r" not in error


def test_the_original_is_never_touched(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = photo.read_bytes()
    assert main(["denoise", str(photo), "-o", str(photo)]) == 1
    assert main(["denoise", str(photo), "-o", str(photo.parent)]) == 1
    assert photo.read_bytes() == before
    assert "already exists" in capsys.readouterr().err


def test_overwrite_when_told(photo: Path) -> None:
    before = photo.read_bytes()
    assert main(["denoise", str(photo), "-o", str(photo), "--overwrite", "--strength", "20"]) == 0
    assert photo.read_bytes() != before


@pytest.mark.parametrize(
    "arguments",
    [
        ["denoise"],
        ["denoise", "a.png"],
        ["denoise", "a.png", "-o", "b.gif"],
        ["denoise", "a.png", "-o", "b.png", "--strength", "101"],
        ["denoise", "a.png", "-o", "b.png", "--strength", "much"],
        ["--nonsense"],
    ],
)
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.strip()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"AEDesk {aedesk.__version__}"


def test_doctor_and_models(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert "Everything works" in capsys.readouterr().out
    assert main(["models"]) == 0
    assert "denoise" in capsys.readouterr().out


def test_doctor_names_a_damaged_weight_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "denoise"
    folder.mkdir()
    (folder / "card.toml").write_text(
        'id="denoise"\ntitle="D"\nfile="model.onnx"\nsha256="0"\n[network]\nmultiple=16\nhalo=32\n'
    )
    (folder / "model.onnx").write_bytes(b"rot")
    monkeypatch.setattr("aedesk.paths.user_weights", lambda: tmp_path)
    assert main(["doctor"]) == 1
    assert str(folder / "model.onnx") in capsys.readouterr().out
    assert main(["models"]) == 1


def test_destinations(tmp_path: Path) -> None:
    assert destinations([Path("a.avif")], str(tmp_path)) == [tmp_path / "a.png"]
    assert destinations([Path("a.jpg")], "new/") == [Path("new/a.jpg")]
    assert destinations([Path("a.jpg"), Path("b.bmp")], "new") == [Path("new/a.jpg"), Path("new/b.png")]
    with pytest.raises(AEDeskError, match="Two photos"):
        destinations([Path("x/a.jpg"), Path("y/a.jpg")], "new")
