"""Scans of several photos taken apart from the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from aedesk.cli.main import main
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from tests.conftest import drawing
from tests.imaging.pixels.flatbed import scan


def test_each_photo_becomes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, frames = scan(4)
    save(image, tmp_path / "scan.tif")
    assert main(["split", str(tmp_path / "scan.tif"), "-o", str(tmp_path / "out")]) == 0
    files = sorted((tmp_path / "out").iterdir())
    assert [file.name for file in files] == [f"scan-{n}.tif" for n in range(1, len(frames) + 1)]
    assert f"{len(frames)} photos" in capsys.readouterr().out
    assert main(["split", str(tmp_path / "scan.tif"), "-o", str(tmp_path / "out")]) == 1
    assert "already exists" in capsys.readouterr().err


def test_pages_are_taken_apart(tmp_path: Path) -> None:
    path = tmp_path / "album.tiff"
    with tifffile.TiffWriter(path) as tiff:
        for side in (30, 50, 40):
            tiff.write(drawing(side, 40), photometric="rgb")
    assert main(["split", "--pages", str(path), "-o", str(tmp_path / "out")]) == 0
    assert [load(tmp_path / "out" / f"album-{n}.tiff").height for n in (1, 2, 3)] == [30, 50, 40]


def test_a_page_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "album.tif"
    with tifffile.TiffWriter(path) as tiff:
        for kind in (np.uint8, np.float32, np.uint8):
            tiff.write(drawing(30, 40).astype(kind), photometric="rgb")
    assert main(["split", "--pages", str(path), "-o", str(tmp_path / "out")]) == 1
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["album-1.tif", "album-3.tif"]
    said = capsys.readouterr()
    assert "float32" in said.err and "Page 2 was left out." in said.err and "2 photos" in said.out


def test_a_file_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("")
    assert main(["split", str(tmp_path / "a.png"), "-o", str(tmp_path / "out")]) == 2
    assert main(["split", str(tmp_path / "a.png"), "-o", str(tmp_path / "new")]) == 1
    assert "does not exist" in capsys.readouterr().err


def test_the_photos_leave_as_is_wished(tmp_path: Path) -> None:
    path = tmp_path / "album.tif"
    with tifffile.TiffWriter(path) as tiff:
        for side in (300, 500):
            tiff.write(drawing(side, 400), photometric="rgb")
    assert main(["split", "--pages", str(path), "-o", str(tmp_path / "out"), "--size", "100", "--dpi", "300"]) == 0
    pages = [load(tmp_path / "out" / f"album-{n}.tif") for n in (1, 2)]
    assert [max(page.height, page.width) for page in pages] == [100, 100]
    assert pages[0].metadata.dpi == (300, 300)
