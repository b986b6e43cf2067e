"""JPEG 2000, JPEG XL, AVIF and HEIC with all their bits."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.formats.box_words import EXIF_UUID, XMP_UUID
from aedesk.imaging.formats.load import load, size_of
from tests.conftest import drawing

RGB = drawing(40, 60)


@pytest.mark.parametrize("codec", ["jp2", "j2k"])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_jpeg_2000(tmp_path: Path, codec: str, bits: int, channels: int) -> None:
    true = RGB if channels == 3 else RGB[..., 1]
    most = (1 << bits) - 1
    values = np.round(true / 255 * most).astype(np.uint16 if bits > 8 else np.uint8)
    path = tmp_path / f"a.{codec}"
    path.write_bytes(imagecodecs.jpeg2k_encode(values, codecformat=codec, bitspersample=bits, level=0, reversible=True))
    image = load(path)
    assert image.bits == (8 if bits == 8 else 16) and size_of(path) == (60, 40)
    expected = values.reshape(40, 60, channels) * (image.maximum / most)
    assert abs(image.pixels - expected).max() <= 1


@pytest.mark.skipif(not imagecodecs.JPEGXL.available, reason="imagecodecs has no JPEG XL here")
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("container", [False, True])
def test_jpeg_xl(tmp_path: Path, bits: int, channels: int, container: bool) -> None:
    true = np.dstack([RGB, RGB[..., :1]])[..., :channels]
    values = true.astype(np.uint16) * 257 if bits == 16 else true
    path = tmp_path / "a.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(values.squeeze(), lossless=True, usecontainer=container))
    image = load(path)
    assert (image.alpha is not None) == (channels == 4) and image.bits == bits
    assert (image.pixels == values[..., :3]).all() and size_of(path) == (60, 40)


def test_the_words_in_boxes_are_kept(tmp_path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x010E] = "Oma 1938"
    path = tmp_path / "a.jp2"
    content = bytes(imagecodecs.jpeg2k_encode(RGB, codecformat="jp2", level=0))
    for uuid, words in ((EXIF_UUID, exif.tobytes().removeprefix(b"Exif\0\0")), (XMP_UUID, b"<x:xmpmeta/>")):
        box = b"uuid" + uuid + words
        content += (len(box) + 4).to_bytes(4, "big") + box
    path.write_bytes(content)
    said = load(path).metadata
    assert said.xmp == b"<x:xmpmeta/>" and said.exif is not None and b"Oma 1938" in said.exif


@pytest.mark.skipif(not imagecodecs.AVIF.available, reason="imagecodecs has no AVIF here")
@pytest.mark.parametrize("bits", [10, 12])
def test_avif_of_more_than_8_bits(tmp_path: Path, bits: int) -> None:
    path = tmp_path / "a.avif"
    values = np.round(RGB / 255 * ((1 << bits) - 1)).astype(np.uint16)
    path.write_bytes(imagecodecs.avif_encode(values, level=100, bitspersample=bits))
    image = load(path)
    assert image.bits == 16 and abs(image.pixels / 257 - RGB).mean() < 1


def test_heic_of_10_bits(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    path = tmp_path / "a.heic"
    values = RGB.astype(np.uint16) * 257
    heif.from_bytes("RGB;16", (60, 40), values.tobytes()).save(path, quality=95, chroma=444)
    image = load(path)
    assert image.bits == 16 and abs(image.pixels / 257 - RGB).mean() < 2
    assert len(np.unique(image.pixels)) > 256
