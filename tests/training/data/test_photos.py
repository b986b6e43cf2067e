from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.training.data.photos import PhotoBank, list_photos
from tests.conftest import drawing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, side in (("scenes/a", 200), ("scenes/b", 600), ("people/c", 200), ("people/tiny", 40)):
        path = tmp_path / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        Pillow.fromarray(drawing(side, side)).save(path)
    (tmp_path / "photos.tsv").write_text("file\tsha1\nscenes/a.png\t0abc\nscenes/b.png\tffff\n")
    return tmp_path


def test_groups_and_the_held_out_rule(folder: Path) -> None:
    files = {file.path.stem: file for file in list_photos(folder)}
    assert files["a"].held_out and not files["b"].held_out
    assert files["c"].group == "people" and len(files["c"].sha1) == 40


def test_crops(folder: Path) -> None:
    bank = PhotoBank(list_photos(folder), {"scenes": 1.0, "people": 1.0}, min_size=128)
    assert len(bank) == 3
    rng = np.random.default_rng(0)
    for _ in range(20):
        crop = bank.crop(128, rng)
        assert crop.shape == (128, 128, 3) and crop.dtype == np.float32 and 0 <= crop.min() <= crop.max() <= 1


def test_no_photos(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list_photos(tmp_path)
