"""JPEGs of 12 and 16 bits, and what begins like a JPEG and is none."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load, size_of
from tests.conftest import drawing
from tests.imaging.formats.test_wavelet_photo import exif_block

RGB = drawing(40, 60).astype(np.uint16) * 257
KINDS: list[tuple[int, dict[str, Any], float]] = [
    (12, {"level": 98}, 0.01),
    (12, {"lossless": True}, 1e-3),
    (16, {"lossless": True}, 0.0),
]


def write(path: Path, pixels: np.ndarray, bits: int, options: dict[str, Any], orientation: int = 1) -> Path:
    data = imagecodecs.jpeg8_encode(np.ascontiguousarray(pixels >> (16 - bits)), bitspersample=bits, **options)
    exif = b"Exif\0\0" + exif_block(orientation)
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:])
    return path


@pytest.mark.parametrize(("bits", "options", "error"), KINDS)
@pytest.mark.parametrize("channels", [1, 3])
def test_a_jpeg_of_more_than_8_bits(
    tmp_path: Path, channels: int, bits: int, options: dict[str, Any], error: float
) -> None:
    true = RGB if channels == 3 else RGB[..., 1]
    path = write(tmp_path / "a.jpg", true, bits, options)
    image = load(path)
    assert image.bits == 16 and image.is_grey == (channels == 1) and size_of(path) == (60, 40)
    shown = image.pixels if channels == 3 else image.pixels[..., 0]
    assert abs(shown / 65535 - true / 65535).mean() <= error
    assert image.metadata.exif is not None and b"Agfa" in image.metadata.exif


def test_it_is_upright(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", RGB, 12, {"level": 90}, orientation=6)
    assert load(path).pixels.shape == (60, 40, 3) and size_of(path) == (40, 60)


def test_jpeg_ls_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(imagecodecs.jpegls_encode(drawing(20, 30)))
    for read in (load, size_of):
        with pytest.raises(AEDeskError, match="JPEG-LS"):
            read(path)


@pytest.mark.parametrize(("bits", "options", "error"), KINDS)
def test_one_that_is_cut_short_opens_as_far_as_it_goes(
    tmp_path: Path, bits: int, options: dict[str, Any], error: float
) -> None:
    path = write(tmp_path / "a.jpg", drawing(160, 240).astype(np.uint16) * 257, bits, options)
    whole, data = load(path).pixels, path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    image = load(path)
    assert "is incomplete" in str(image.notes[0]) and image.missing is not None
    assert 0.2 < image.missing.mean() < 0.9 and image.missing[-1].all() and not image.missing[0].any()
    kept = ~image.missing
    assert abs(image.pixels[kept] / 65535 - whole[kept] / 65535).mean() < 0.01
    path.write_bytes(data[:-2])
    image = load(path)
    assert (image.pixels == whole).all() and image.missing is None and "all of its pixels" in str(image.notes[0])
    path.write_bytes(data[: data.index(b"\xff\xda")])
    with pytest.raises(AEDeskError, match="damaged"):
        load(path)
