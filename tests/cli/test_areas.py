"""A tool kept to a part of the photo on the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aedesk.cli import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask, save_mask
from tests.conftest import drawing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    save(Image(drawing(60, 90)), tmp_path / "a.png")
    mask = np.zeros((60, 90), bool)
    mask[:, :40] = True
    save_mask(Mask(mask), tmp_path / "mask.png")
    return tmp_path / "a.png"


def pixels(path: Path) -> np.ndarray:
    return np.array(load(path).pixels)


def test_only_where_the_mask_is_white_or_black(photo: Path, tmp_path: Path) -> None:
    command = ["fading", str(photo), "--contrast", "40", "--overwrite", "-o"]
    mask = ["--mask", str(tmp_path / "mask.png")]
    assert main([*command, str(tmp_path / "whole.png")]) == 0
    assert main([*command, str(tmp_path / "in.png"), *mask]) == 0
    assert main([*command, str(tmp_path / "out.png"), *mask, "--invert-mask"]) == 0
    whole, inside, outside = (pixels(tmp_path / f"{name}.png") for name in ("whole", "in", "out"))
    assert np.array_equal(inside[:, :40], whole[:, :40]) and np.array_equal(inside[:, 40:], pixels(photo)[:, 40:])
    assert np.array_equal(outside[:, 40:], whole[:, 40:]) and np.array_equal(outside[:, :40], pixels(photo)[:, :40])
    assert main([*command, str(tmp_path / "soft.png"), *mask, "--feather", "10"]) == 0
    soft = pixels(tmp_path / "soft.png")
    assert not np.array_equal(soft[:, 36:44], inside[:, 36:44]) and np.array_equal(soft[:, :20], whole[:, :20])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--feather", "3"], "need --mask"),
        (["--invert-mask"], "need --mask"),
        (["--mask", "nowhere.png"], "does not exist"),
        (["--feather", "9999"], "300"),
    ],
)
def test_what_cannot_be_is_said_before_any_work(
    options: list[str], words: str, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["denoise", str(photo), "-o", str(tmp_path / "b.png"), *options]) == 2
    assert words in capsys.readouterr().err and not (tmp_path / "b.png").exists()


def test_a_mask_of_another_size_is_refused(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_mask(Mask(np.ones((3, 4), bool)), tmp_path / "other.png")
    assert main(["fading", str(photo), "-o", str(tmp_path / "b.png"), "--mask", str(tmp_path / "other.png")]) == 1
    assert "other.png" in capsys.readouterr().err
