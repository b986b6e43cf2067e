"""Files with several photos, and files that only look like photos."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import pages_of
from tests.conftest import drawing


def test_every_page_of_a_tiff_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "album.tif"
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(drawing(30, 40), photometric="rgb")
        tiff.write(drawing(15, 20), photometric="rgb", subfiletype=1)  # a small copy of the first
        tiff.write(drawing(50, 20)[..., 0].astype(np.uint16), photometric="minisblack")
    assert pages_of(path) == [0, 2]
    assert load(path, 0).pixels.shape == (30, 40, 3)
    assert load(path, 2).pixels.shape == (50, 20, 1) and load(path, 2).bits == 16


def test_other_files_have_one_page(tmp_path: Path) -> None:
    (tmp_path / "broken.tif").write_bytes(b"II*\0nonsense")
    Pillow.fromarray(drawing(8, 8)).save(tmp_path / "a.png")
    assert pages_of(tmp_path / "broken.tif") == pages_of(tmp_path / "a.png") == pages_of(tmp_path / "no.tif") == [0]


def test_a_pdf_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7\n...")
    with pytest.raises(AEDeskError, match="is a PDF"):
        load(path)


def test_a_photo_of_a_telephone_is_read(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    path = tmp_path / "a.heic"
    heif.from_pillow(Pillow.fromarray(drawing(64, 80))).save(path, quality=90)
    image = load(path)
    assert image.pixels.shape == (64, 80, 3) and abs(image.pixels.astype(int) - drawing(64, 80)).mean() < 8


def test_without_the_part_for_it_a_sentence_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 40)
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(AEDeskError, match="pip install pillow-heif"):
        load(path)
