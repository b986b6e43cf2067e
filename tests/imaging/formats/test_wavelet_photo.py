"""JPEG 2000 and JPEG XL, and the 10 and 12 bits of AVIF and HEIC."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.deep_photo import avif_bits
from aedesk.imaging.formats.gamma_profile import gamma_profile
from aedesk.imaging.formats.jpeg_xl_profile import profile_of_jpeg_xl
from aedesk.imaging.formats.load import load, size_of
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.table import is_readable
from tests.conftest import drawing

PICTURE = drawing(40, 60)
DEEP = PICTURE.astype(np.uint16) * 257 - (PICTURE > 0)


def exif_block(orientation: int) -> bytes:
    exif = Pillow.Exif()
    exif[0x010F], exif[0x0112] = "Agfa", orientation
    return exif.tobytes().removeprefix(b"Exif\0\0")


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


@pytest.mark.parametrize("container", ["jp2", "j2k"])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_jpeg_2000_of_every_depth(tmp_path: Path, container: str, bits: int, channels: int) -> None:
    true = DEEP if channels == 3 else DEEP[..., 1]
    values = true >> (16 - bits) if bits > 8 else (true >> 8).astype(np.uint8)
    path = tmp_path / f"a.{container}"
    path.write_bytes(imagecodecs.jpeg2k_encode(values, level=0, bitspersample=bits, codecformat=container))
    image = load(path)
    assert image.bits == (8 if bits == 8 else 16) and image.is_grey == (channels == 1)
    shown = image.pixels if channels == 3 else image.pixels[..., 0]
    assert abs(shown.astype(np.float64) - values * (image.maximum / ((1 << bits) - 1))).max() <= 0.5 + 1e-9
    assert size_of(path) == (60, 40) and is_readable(path)


def test_jpeg_2000_says_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "a.jp2"
    data = imagecodecs.jpeg2k_encode(PICTURE, level=0, codecformat="jp2")
    path.write_bytes(data[:12] + data[12:] + box(b"uuid", b"JpgTiffExif->JP2" + exif_block(6))
                     + box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + b"<x>Oma</x>"))  # fmt: skip
    if data[12 + 4 :].find(b"jp2c") >= 0:  # the last box may reach to the end of the file
        place = data.find(b"jp2c") - 4
        length = struct.pack(">I", len(data) - place)
        path.write_bytes(data[:place] + length + path.read_bytes()[place + 4 :])
    image = load(path)
    assert image.pixels.shape == (60, 40, 3) and size_of(path) == (40, 60)
    assert image.metadata.exif is not None and b"Agfa" in image.metadata.exif
    assert image.metadata.xmp == b"<x>Oma</x>"


def test_signed_jpeg_2000_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jp2"
    path.write_bytes(imagecodecs.jpeg2k_encode(PICTURE[..., 0].astype(np.int16), level=0, codecformat="jp2"))
    with pytest.raises(AEDeskError, match="signed"):
        load(path)


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("container", [False, True])
def test_jpeg_xl(tmp_path: Path, deep: bool, channels: int, container: bool) -> None:
    true = DEEP if deep else PICTURE
    values = {1: true[..., 1], 3: true, 4: np.dstack([true, true[..., :1]])}[channels]
    path = tmp_path / "a.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(values, lossless=True, usecontainer=container))
    image = load(path)
    assert image.bits == (16 if deep else 8) and image.is_grey == (channels == 1)
    shown = image.pixels if image.alpha is None else np.dstack([image.pixels, image.alpha])
    assert (shown.squeeze() == values).all() and size_of(path) == (60, 40) and is_readable(path)


@pytest.mark.parametrize("grey", [False, True])
def test_the_profile_of_a_jpeg_xl_is_kept(tmp_path: Path, grey: bool) -> None:
    profile = gamma_profile(0.7, None if grey else (0.3127, 0.329, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06), grey)
    assert profile is not None
    stream, path = io.BytesIO(), tmp_path / "a.jxl"
    Pillow.fromarray(PICTURE[..., 0] if grey else PICTURE).save(stream, "JPEG", icc_profile=profile)
    path.write_bytes(imagecodecs.jpegxl_encode_jpeg(stream.getvalue()))
    image = load(path)
    assert image.metadata.icc == profile and image.is_grey == grey
    for name in ("b.png", "b.tif", "b.jpg"):
        assert save(image, tmp_path / name) == [] and load(tmp_path / name).metadata.icc == profile


def test_a_jpeg_xl_of_usual_colours_has_no_profile(tmp_path: Path) -> None:
    for values in (PICTURE, PICTURE[..., 0]):
        for options in ({"level": 80}, {"lossless": True}):
            assert profile_of_jpeg_xl(imagecodecs.jpegxl_encode(values, **options)) is None
    linear = imagecodecs.jpegxl_encode(DEEP, lossless=True)  # as it says of 16 bits
    said = profile_of_jpeg_xl(linear)
    assert said is not None and said[36:40] == b"acsp"
    assert profile_of_jpeg_xl(linear[:20]) is None and profile_of_jpeg_xl(b"") is None


@pytest.mark.parametrize("size", [(8, 8), (16, 24), (100, 150), (300, 77), (600, 520)])
def test_the_size_of_a_jpeg_xl_is_read_without_its_pixels(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "a.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(drawing(*size), level=50))
    assert size_of(path) == size[::-1]


@pytest.mark.parametrize("bits", [10, 12])
@pytest.mark.parametrize("alpha", [False, True])
def test_deep_avif_keeps_its_levels(tmp_path: Path, bits: int, alpha: bool) -> None:
    values = DEEP >> (16 - bits)
    values = np.dstack([values, values[..., :1]]) if alpha else values
    path = tmp_path / "a.avif"
    path.write_bytes(imagecodecs.avif_encode(values, bitspersample=bits, level=100))
    image = load(path)
    assert image.bits == 16 and (image.alpha is not None) == alpha and avif_bits(path.read_bytes()) == bits
    most = (1 << bits) - 1
    assert abs(image.pixels / 65535 - values[..., :3] / most).mean() < 0.01


def test_avif_of_8_bits_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    Pillow.fromarray(PICTURE).save(path, quality=95)
    assert load(path).bits == 8


@pytest.mark.parametrize("twelve", [False, True])
def test_deep_heic_keeps_its_levels(tmp_path: Path, twelve: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    heif = pytest.importorskip("pillow_heif")
    monkeypatch.setattr(heif.options, "SAVE_HDR_TO_12_BIT", twelve)
    values = np.ascontiguousarray(np.kron(DEEP, np.ones((2, 2, 1), np.uint16)))
    path = tmp_path / "a.heic"
    heif.from_bytes(mode="RGB;16", size=(120, 80), data=values.tobytes()).save(path, quality=100)
    image = load(path)
    assert image.bits == 16 and abs(image.pixels / 65535 - values / 65535).mean() < 0.02
