"""How the command line writes its files."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import pytest

from aedesk.cli.export import file_size
from aedesk.cli.main import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing


def test_size_resolution_and_quality(tmp_path: Path) -> None:
    save(Image(drawing(120, 160)), tmp_path / "a.png")
    command = ["fading", str(tmp_path / "a.png"), "--warmth", "10", "--overwrite", "-o"]
    assert main([*command, str(tmp_path / "b.jpg"), "--size", "80", "--dpi", "200", "--metadata", "none"]) == 0
    image = load(tmp_path / "b.jpg")
    assert (image.width, image.height) == (80, 60) and image.metadata.dpi == (200, 200)
    assert image.metadata.xmp is None
    assert main([*command, str(tmp_path / "good.jpg")]) == 0
    assert main([*command, str(tmp_path / "poor.jpg"), "--file-quality", "30"]) == 0
    assert (tmp_path / "poor.jpg").stat().st_size < 0.5 * (tmp_path / "good.jpg").stat().st_size


def test_a_batch_writes_as_wished(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    save(Image(drawing(120, 160)), tmp_path / "in" / "a.png")
    recipe = tmp_path / "r.json"
    recipe.write_text('{"aedesk_recipe": 1, "steps": [{"tool": "fading", "params": {"warmth": 20}}]}')
    assert (
        main(["batch", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--recipe", str(recipe), "--size", "40"]) == 0
    )
    assert load(tmp_path / "out" / "a.png").width == 40


@pytest.mark.parametrize("option", [["--size", "3"], ["--dpi", "many"], ["--file-quality", "0"]])
def test_a_wrong_number_is_named(option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["turn", "a.png", "-o", str(tmp_path / "b.png"), *option]) == 2
    assert "is not a whole number from" in capsys.readouterr().err


def test_a_largest_file_and_what_it_is_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (600, 2000, 3), np.uint8)
    save(Image(noise), tmp_path / "a.png")
    command = ["fading", str(tmp_path / "a.png"), "--warmth", "10", "-o"]
    assert main([*command, str(tmp_path / "b.jpg"), "--max-size", "120KB"]) == 0
    assert (tmp_path / "b.jpg").stat().st_size <= 120_000
    assert main([*command, str(tmp_path / "mail.jpg"), "--for", "mail"]) == 0
    assert load(tmp_path / "mail.jpg").width <= 1600 and (tmp_path / "mail.jpg").stat().st_size <= 1_000_000
    assert main([*command, str(tmp_path / "small.jpg"), "--for", "mail", "--size", "200"]) == 0
    assert load(tmp_path / "small.jpg").width == 200
    assert main([*command, str(tmp_path / "c.jpg"), "--max-size", "small"]) == 2
    assert "is no size of a file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "size"), [("500KB", 500_000), ("1.5 MB", 1_500_000), ("2m", 2_000_000), ("800000", 800_000)]
)
def test_sizes_as_people_write_them(text: str, size: int) -> None:
    assert file_size(text) == size


@pytest.mark.parametrize("text", ["", "KB", "-3MB", "12", "1e9", "3GB", "9" * 40])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        file_size(text)
