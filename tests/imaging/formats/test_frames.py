"""How many photos a file holds: what is not opened is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pages import frames_of, note_of_others
from tests.conftest import drawing

PICTURE = Pillow.fromarray(drawing(32, 48))


@pytest.mark.parametrize(("format", "suffix"), [("GIF", ".gif"), ("PNG", ".png"), ("WEBP", ".webp"), ("MPO", ".jpg"),
                                                ("AVIF", ".avif"), ("TIFF", ".tif")])  # fmt: skip
def test_frames_are_counted_and_the_first_is_opened(tmp_path: Path, format: str, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    PICTURE.save(path, format, save_all=True, append_images=[PICTURE.rotate(90), PICTURE.rotate(180)])
    assert frames_of(path) == 3
    note = note_of_others(path)
    assert note is not None and str(note) == f"'{path.name}' holds 3 photos; only the first was opened."
    assert abs(load(path).pixels[..., :3].astype(int) - drawing(32, 48)).mean() < 12


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".jpg", ".avif", ".tif", ".bmp", ".jp2"])
def test_a_file_of_one_needs_no_note(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    PICTURE.save(path)
    assert frames_of(path) == 1 and note_of_others(path) is None


def test_smaller_copies_are_no_photos(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(drawing(32, 48), photometric="rgb")
        tiff.write(drawing(8, 12), photometric="rgb", subfiletype=1)
    assert frames_of(path) == 1


def test_what_cannot_be_read_has_no_note(tmp_path: Path) -> None:
    (tmp_path / "a.gif").write_bytes(b"GIF89a nonsense")
    assert note_of_others(tmp_path / "a.gif") is None and note_of_others(tmp_path / "gone.tif") is None


def test_a_chain_that_runs_in_a_circle_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.zeros((8, 8), np.uint8), metadata=None)
    data = bytearray(path.read_bytes())
    count = int.from_bytes(data[8:10], "little")
    data[10 + 12 * count : 14 + 12 * count] = (8).to_bytes(4, "little")  # the next folder is the first
    path.write_bytes(data)
    assert frames_of(path) == 1 and load(path).width == 8
