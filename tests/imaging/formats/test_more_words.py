"""Comments, texts, long XMP and XMP in other encodings, and the gamma of a PNG: all that a photo says is read."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from aedesk.imaging.formats.jpeg_file import EXTENSION_HEAD, XMP_HEAD
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.xmp_text import in_utf8
from tests.conftest import drawing

PICTURE = drawing(32, 48)
GUID = b"0123456789ABCDEF0123456789ABCDEF"
PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" {more}><dc:source>{words}</dc:source>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def jpeg(path: Path, *segments: bytes) -> Path:
    stream = io.BytesIO()
    Pillow.fromarray(PICTURE).save(stream, "JPEG")
    data = stream.getvalue()
    path.write_bytes(data[:2] + b"".join(segments) + data[2:])
    return path


def extended(description: str, *, without: int | None = None) -> list[bytes]:
    note = f'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{GUID.decode()}"'
    main = PACKET.format(more=note, words="Album 3").encode()
    more = PACKET.format(more="", words=description).replace("dc:source", "dc:description").encode()
    parts = [more[place : place + 60_000] for place in range(0, len(more), 60_000)]
    result = [segment(0xE1, XMP_HEAD + main)]
    for number, part in enumerate(parts):
        if number != without:
            head = EXTENSION_HEAD + GUID + struct.pack(">II", len(more), number * 60_000)
            result.append(segment(0xE1, head + part))
    return result


def test_every_comment_of_a_jpeg_is_read(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", segment(0xFE, "Großmutter".encode()), segment(0xFE, "Müller".encode("latin-1")))
    assert load(path).metadata.texts == (("Comment", "Großmutter"), ("Comment", "Müller"))


@pytest.mark.parametrize("compressed", [False, True])
def test_the_texts_of_a_png_are_read_before_and_after_the_pixels(tmp_path: Path, compressed: bool) -> None:
    texts = PngInfo()
    texts.add_text("Description", "Oma am See", zip=compressed)
    texts.add_itxt("Title", "写真", lang="ja", zip=compressed)
    path = tmp_path / "a.png"
    Pillow.fromarray(PICTURE).save(path, pnginfo=texts)
    data = path.read_bytes()
    late = b"tEXtAuthor\0J. M\xfcller"
    late = struct.pack(">I", len(late) - 4) + late + struct.pack(">I", zlib.crc32(late))
    path.write_bytes(data[:-12] + late + data[-12:])
    assert load(path).metadata.texts == (("Description", "Oma am See"), ("Title", "写真"), ("Author", "J. Müller"))


def test_the_comment_of_a_gif_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    Pillow.fromarray(PICTURE).save(path, comment=b"Scan 12")
    assert load(path).metadata.texts == (("Comment", "Scan 12"),)


def test_extended_xmp_becomes_one_packet(tmp_path: Path) -> None:
    image = load(jpeg(tmp_path / "a.jpg", *extended("Oma " * 40_000)))
    packet = image.metadata.xmp
    assert packet is not None and b"Album 3" in packet and packet.count(b"Oma ") == 40_000
    assert b"HasExtendedXMP" not in packet and image.notes == ()


def test_lost_xmp_is_said(tmp_path: Path) -> None:
    image = load(jpeg(tmp_path / "a.jpg", *extended("Oma " * 40_000, without=1)))
    assert image.metadata.xmp is not None and b"Album 3" in image.metadata.xmp
    assert len(image.notes) == 1 and "XMP" in str(image.notes[0])


@pytest.mark.parametrize("coding", ["utf-8", "utf-16", "utf-16-be", "utf-16-le", "utf-32", "latin-1", "utf-8-sig"])
@pytest.mark.parametrize("declared", [False, True])
def test_xmp_of_every_encoding_is_read(tmp_path: Path, coding: str, declared: bool) -> None:
    words = PACKET.format(more="", words="Größe")
    if declared:
        words = f'<?xml version="1.0" encoding="{coding}"?>' + words
    image = load(jpeg(tmp_path / "a.jpg", segment(0xE1, XMP_HEAD + words.encode(coding))))
    assert image.metadata.xmp is not None and "Größe" in image.metadata.xmp.decode("utf-8")
    if coding not in ("utf-8", "utf-8-sig"):
        assert b"encoding=" not in image.metadata.xmp


def test_utf_8_stays_byte_for_byte() -> None:
    packet = PACKET.format(more="", words="Größe").encode()
    assert in_utf8(packet) == packet


def gamma_png(
    path: Path, gamma: float, colours: tuple[float, ...] = (), grey: bool = False, extra: bytes = b""
) -> Path:
    Pillow.fromarray(PICTURE[..., 1] if grey else PICTURE).save(path)
    data = path.read_bytes()
    chunks = b""
    contents = [(b"gAMA", struct.pack(">I", round(gamma * 100_000)))]
    if colours:
        contents.append((b"cHRM", struct.pack(">8I", *(round(value * 100_000) for value in colours))))
    if extra:
        contents.append((extra, b"\0"))
    for kind, content in contents:
        chunks += struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    path.write_bytes(data[:33] + chunks + data[33:])
    return path


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("gamma", [1.0, 1 / 1.8])
def test_the_gamma_of_a_png_becomes_a_profile(tmp_path: Path, grey: bool, gamma: float) -> None:
    image = load(gamma_png(tmp_path / "a.png", gamma, grey=grey))
    assert image.metadata.icc is not None
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.metadata.icc))
    shown = ImageCms.profileToProfile(
        Pillow.fromarray(image.pixels[..., 0] if grey else image.pixels),
        profile, ImageCms.createProfile("sRGB"), outputMode="RGB",
    )  # fmt: skip
    linear = (image.pixels / 255.0) ** (1 / gamma)
    expected = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055) * 255
    assert abs(np.asarray(shown) - expected).max() < 3


def test_the_colours_of_a_png_become_a_profile(tmp_path: Path) -> None:
    adobe = (0.3127, 0.329, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06)
    profile = load(gamma_png(tmp_path / "a.png", 1 / 2.2, adobe)).metadata.icc
    assert profile is not None
    red = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.red_colorant
    assert red[0] == pytest.approx((0.60974, 0.31111, 0.01947), abs=2e-3)  # of Adobe RGB (1998)


def test_the_gamma_of_a_screen_is_no_profile(tmp_path: Path) -> None:
    srgb = (0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
    assert load(gamma_png(tmp_path / "a.png", 0.45455, srgb)).metadata.icc is None
    assert load(gamma_png(tmp_path / "b.png", 1.0, extra=b"sRGB")).metadata.icc is None
    assert load(gamma_png(tmp_path / "c.png", 0)).metadata.icc is None
    assert load(gamma_png(tmp_path / "d.png", 1 / 2.2, (0.0,) * 8)).metadata.icc is None


@pytest.mark.parametrize("key", ["Raw profile type xmp", "Raw profile type APP1"])
@pytest.mark.parametrize("packed", [False, True])
def test_xmp_as_imagemagick_writes_it_into_a_png(tmp_path: Path, key: str, packed: bool) -> None:
    packet = PACKET.format(more="", words="Album 3").encode()
    content = (XMP_HEAD if key.endswith("APP1") else b"") + packet
    digits = content.hex()
    lines = "\n".join(digits[start : start + 72] for start in range(0, len(digits), 72))
    texts = PngInfo()
    texts.add_text(key, f"\n{key.split()[-1]}\n{len(content):8d}\n{lines}\n", zip=packed)
    Pillow.fromarray(drawing(8, 12)).save(tmp_path / "a.png", pnginfo=texts)
    metadata = load(tmp_path / "a.png").metadata
    assert metadata.xmp == packet and metadata.texts == ()


def test_the_xmp_of_a_gif_is_read_with_its_comments(tmp_path: Path) -> None:
    packet = PACKET.format(more="", words="Album 3").encode()
    stream = io.BytesIO()
    Pillow.fromarray(PICTURE).save(stream, "GIF", comment=b"Oma")
    data = stream.getvalue()
    place = data.index(b"\x21\xfe")
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    (tmp_path / "a.gif").write_bytes(data[:place] + b"\x21\xff\x0bXMP DataXMP" + packet + trailer + data[place:])
    metadata = load(tmp_path / "a.gif").metadata
    assert metadata.xmp == packet and metadata.texts == (("Comment", "Oma"),)
