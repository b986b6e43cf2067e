"""Odd tags, wrong names and formats that are not read: a photo or one sentence."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats import pillow_photo
from aedesk.imaging.formats.load import load, size_of
from tests.conftest import drawing

PICTURE = drawing(32, 48)


def with_orientation(path: Path, kind: int, count: int, value: bytes, more: bytes = b"") -> Path:
    """A JPEG whose orientation tag is of any type."""
    block = b"II*\0\x08\0\0\0" + struct.pack("<HHHI", 1, 0x0112, kind, count) + value.ljust(4, b"\0") + b"\0" * 4 + more
    Pillow.fromarray(PICTURE).save(path, exif=b"Exif\0\0" + block)
    return path


ODD = [
    ("byte", 1, 1, b"\x06", b"", True),
    ("text", 2, 2, b"6\0", b"", True),
    ("long", 4, 1, b"\x06\0\0\0", b"", True),
    ("undefined", 7, 1, b"\x06", b"", True),
    ("signed", 8, 1, b"\x06\0", b"", True),
    ("ratio", 5, 1, struct.pack("<I", 26), struct.pack("<II", 6, 1), True),
    ("nothing", 5, 1, struct.pack("<I", 26), struct.pack("<II", 6, 0), False),
    ("nan", 11, 1, struct.pack("<f", float("nan")), b"", False),
    ("infinite", 11, 1, struct.pack("<f", float("inf")), b"", False),
    ("word", 2, 4, b"up!\0", b"", False),
    ("large", 3, 1, b"\xff\xff", b"", False),
    ("two", 3, 2, b"\x06\0\x01\0", b"", True),
]


@pytest.mark.parametrize(("name", "kind", "count", "value", "more", "turned"), ODD)
def test_an_orientation_of_any_type(
    tmp_path: Path, name: str, kind: int, count: int, value: bytes, more: bytes, turned: bool
) -> None:
    path = with_orientation(tmp_path / f"{name}.jpg", kind, count, value, more)
    size = (32, 48) if turned else (48, 32)
    image = load(path)
    assert (image.width, image.height) == size == size_of(path)


@pytest.mark.parametrize("format", ["PCX", "TGA", "PPM", "ICO", "EPS", "SGI", "DDS", "IM"])
@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".nef"])
def test_no_other_format_is_taken_by_its_content(tmp_path: Path, format: str, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    Pillow.fromarray(PICTURE).save(path, format)
    for read in (load, size_of):
        with pytest.raises(AEDeskError):
            read(path)


def test_a_gif_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    Pillow.fromarray(PICTURE).save(path)
    assert abs(load(path).pixels.astype(int) - PICTURE).mean() < 20


@pytest.mark.parametrize("suffix", [".fff", ".nef", ".dng"])
def test_a_tiff_with_the_name_of_a_raw(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    tifffile.imwrite(path, PICTURE.astype(np.uint16) * 257, photometric="rgb", metadata=None)
    assert (load(path).pixels == PICTURE.astype(np.uint16) * 257).all() and size_of(path) == (48, 32)


def test_a_jpeg_with_the_name_of_a_raw(tmp_path: Path) -> None:
    path = tmp_path / "a.nef"
    Pillow.fromarray(PICTURE).save(path, "JPEG")
    assert load(path).width == 48 and size_of(path) == (48, 32)


@pytest.mark.parametrize("problem", [RuntimeError, TypeError, ZeroDivisionError, AttributeError, OverflowError,
                                     struct.error, AssertionError, RecursionError, KeyError, IndexError, EOFError,
                                     MemoryError, UnicodeDecodeError, NotImplementedError])  # fmt: skip
def test_every_exception_of_a_library_becomes_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: Any
) -> None:
    def broken(*given: object) -> None:
        raise problem("utf-8", b"", 0, 1, "no") if problem is UnicodeDecodeError else problem("x\ny")

    path = tmp_path / "a.png"
    Pillow.fromarray(PICTURE).save(path)
    for name in ("load_with_pillow", "size_with_pillow"):
        monkeypatch.setattr(pillow_photo, name, broken)
    for read in (load, size_of):
        with pytest.raises(AEDeskError) as caught:
            read(path)
        assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_a_jpeg_without_a_resolution_gets_none(tmp_path: Path) -> None:
    path = with_orientation(tmp_path / "a.jpg", 3, 1, b"\x01\0")
    assert load(path).metadata.dpi is None
