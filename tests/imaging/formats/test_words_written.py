"""Comments, texts, long XMP and XMP in other encodings: all that a photo says goes into the next file, or is said to
go."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.imaging.formats.jpeg_file import EXTENSION_HEAD, comments, segments
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.tiff_tags import read_tree
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing
from tests.imaging.formats.test_metadata import EXIFTOOL
from tests.imaging.formats.test_more_words import PACKET, XMP_HEAD, jpeg, segment

SUFFIXES = (".jpg", ".png", ".tif", ".webp")
TEXTS = (("Comment", "Großmutter am See"), ("Title", "写真"), ("Author", "J. Müller\nHamburg"))


def photo(bits: int = 8, **said: Any) -> Image:
    pixels = drawing(32, 48)
    return Image(pixels if bits == 8 else pixels.astype(np.uint16) * 257, None, Metadata(**said))


def long_packet(length: int, *, attribute: bool = False) -> bytes:
    more = f'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:History="{"step " * (length // 5)}"'
    words = "Album 3" if attribute else "Oma " * (length // 4)
    rest = "<dc:format>a</dc:format></rdf:Description>"
    return PACKET.format(more=more if attribute else "", words=words).replace("</rdf:Description>", rest).encode()


@pytest.mark.parametrize("bits", [8, 16])
def test_png_holds_every_text_under_its_keyword(tmp_path: Path, bits: int) -> None:
    assert save(photo(bits, texts=TEXTS), tmp_path / "a.png") == []
    assert load(tmp_path / "a.png").metadata.texts == TEXTS
    with Pillow.open(tmp_path / "a.png") as file:
        assert file.info["Title"] == "写真" and file.info["Author"] == TEXTS[2][1]


def test_jpeg_holds_every_text_as_a_comment(tmp_path: Path) -> None:
    assert save(photo(texts=TEXTS), tmp_path / "a.jpg") == []
    data = (tmp_path / "a.jpg").read_bytes()
    assert comments(data) == ["Großmutter am See", "Title: 写真", "Author: J. Müller\nHamburg"]
    with Pillow.open(tmp_path / "a.jpg") as file:
        file.load()


def test_a_comment_that_is_too_long_goes_into_several(tmp_path: Path) -> None:
    words = "ä" * 100_001
    save(photo(texts=(("Comment", words),)), tmp_path / "a.jpg")
    parts = [text for _, text in load(tmp_path / "a.jpg").metadata.texts]
    assert len(parts) > 1 and "".join(parts) == words


@pytest.mark.parametrize("suffix", [".tif", ".webp"])
def test_a_format_without_texts_says_which_go(tmp_path: Path, suffix: str) -> None:
    notes = save(photo(texts=TEXTS), tmp_path / f"a{suffix}")
    assert len(notes) == 1 and "Comment, Title, Author" in str(notes[0])
    assert save(photo(), tmp_path / f"b{suffix}") == []


def test_a_comment_survives_on_the_way_through_png(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", segment(0xFE, b"Scan 12"), segment(0xFE, "Großmutter".encode()))
    save(load(path), tmp_path / "b.png")
    save(load(tmp_path / "b.png"), tmp_path / "c.jpg")
    assert load(tmp_path / "c.jpg").metadata.texts == (("Comment", "Scan 12"), ("Comment", "Großmutter"))


def test_the_comment_of_a_gif_goes_into_png_and_jpeg(tmp_path: Path) -> None:
    Pillow.fromarray(drawing(8, 9)).save(tmp_path / "a.gif", comment=b"Scan 12")
    for suffix in (".png", ".jpg"):
        assert save(load(tmp_path / "a.gif"), tmp_path / f"b{suffix}") == []
        assert load(tmp_path / f"b{suffix}").metadata.texts == (("Comment", "Scan 12"),)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("attribute", [False, True])
@pytest.mark.parametrize("length", [60_000, 70_000, 1_500_000])
def test_xmp_of_any_length_is_kept(tmp_path: Path, suffix: str, attribute: bool, length: int) -> None:
    packet = long_packet(length, attribute=attribute)
    assert save(photo(xmp=packet), tmp_path / f"a{suffix}") == []
    again = load(tmp_path / f"a{suffix}")
    assert again.notes == () and again.metadata.xmp is not None
    word = b"step " if attribute else b"Oma "
    assert again.metadata.xmp.count(word) == packet.count(word) and b"HasExtendedXMP" not in again.metadata.xmp
    with Pillow.open(tmp_path / f"a{suffix}") as file:
        file.load()
    # and again, from what was read
    assert save(again, tmp_path / "b.jpg") == []
    once_more = load(tmp_path / "b.jpg")
    assert once_more.metadata.xmp is not None and once_more.metadata.xmp.count(word) == packet.count(word)


def test_the_parts_of_long_xmp_fit_together(tmp_path: Path) -> None:
    save(photo(xmp=long_packet(200_000)), tmp_path / "a.jpg")
    parts = [content for marker, content in segments((tmp_path / "a.jpg").read_bytes()) if marker == 0xE1]
    main = next(part for part in parts if part.startswith(XMP_HEAD))
    assert len(main) < 65_502 and b"<?xpacket" in main and b"dc:format" in main
    extension = [part for part in parts if part.startswith(EXTENSION_HEAD)]
    assert len(extension) == 4 and all(part[len(EXTENSION_HEAD) :][:32] in main for part in extension)
    assert b"<?xpacket" not in b"".join(extension)


def test_padding_is_no_xmp(tmp_path: Path) -> None:
    packet = PACKET.format(more="", words="Album 3").encode() + b" " * 80_000 + b'<?xpacket end="w"?>'
    assert save(photo(xmp=packet), tmp_path / "a.jpg") == []
    xmp = load(tmp_path / "a.jpg").metadata.xmp
    assert xmp is not None and b"Album 3" in xmp and len(xmp) < 2000


def test_long_xmp_that_cannot_be_understood_is_said_to_go(tmp_path: Path) -> None:
    notes = save(photo(xmp=b"<x:xmpmeta" + b"<" * 70_000), tmp_path / "a.jpg")
    assert len(notes) == 1 and "XMP" in str(notes[0]) and load(tmp_path / "a.jpg").metadata.xmp is None


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("coding", ["utf-16", "utf-16-be", "utf-32", "latin-1"])
def test_xmp_of_every_encoding_is_written_as_utf_8(tmp_path: Path, suffix: str, coding: str) -> None:
    packet = PACKET.format(more="", words="Größe").encode(coding)
    path = jpeg(tmp_path / "a.jpg", segment(0xE1, XMP_HEAD + packet))
    for number, image in enumerate((load(path), photo(xmp=packet))):  # also of what came on another way
        save(image, tmp_path / f"{number}{suffix}")
        xmp = load(tmp_path / f"{number}{suffix}").metadata.xmp
        assert xmp is not None and "Größe" in xmp.decode("utf-8")


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_exiftool_reads_long_xmp_and_comments(tmp_path: Path, suffix: str) -> None:
    save(photo(xmp=long_packet(90_000), texts=TEXTS), tmp_path / f"a{suffix}")
    assert EXIFTOOL is not None
    said = subprocess.run(
        [EXIFTOOL, "-j", "-a", "-G1", "-validate", "-warning", "-XMP:all", "-comment", "-PNG:all", f"a{suffix}"],
        cwd=tmp_path, capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip
    entry = json.loads(said)[0]
    assert entry["XMP-dc:Source"].count("Oma") == 22_500 and entry["XMP-dc:Format"] == "a"
    assert not [value for name, value in entry.items() if "Warning" in name and "Extended" in str(value)]
    if suffix == ".jpg":
        assert entry["File:Comment"] == "Großmutter am See"
    elif suffix == ".png":
        assert entry["PNG:Comment"] == "Großmutter am See" and entry["PNG:Title"] == "写真"


# Sizes and compressions of other programs, inks, pointers, layers, what a sensor saw.
FOREIGN = [(333, "B", 2, b"C\0", True), (334, "H", 1, 4, True), (336, "H", 2, (0, 255), True), (346, "H", 1, 1, True),
           (400, "I", 1, 8, True), (437, "B", 4, b"JPEG", True), (559, "I", 1, 9, True), (32996, "H", 1, 3, True),
           (32997, "I", 1, 7, True), (33300, "I", 1, 9000, True), (33421, "H", 2, (2, 2), True),
           (33422, "B", 4, (0, 1, 1, 2), True), (33424, "I", 1, 8, True), (37724, "B", 6, b"layers", True),
           (50674, "I", 2, (4, 0), True), (50717, "H", 1, 4095, True), (50838, "I", 1, 4, True),
           (50933, "I", 1, 8, True)]  # fmt: skip


@pytest.mark.parametrize("suffix", [".tif", ".jpg", ".png", ".webp"])
def test_tags_of_other_pixels_are_not_carried_on(tmp_path: Path, suffix: str) -> None:
    kept = [(269, "s", 0, "Album 3", True), (33432, "s", 0, "Oma", True), (65000, "s", 0, "own", True)]
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.zeros((20, 30, 3), np.uint8), photometric="rgb", metadata=None, extratags=FOREIGN + kept)
    save(load(path), tmp_path / f"b{suffix}")
    block = load(tmp_path / f"b{suffix}").metadata.exif
    assert block is not None
    assert {number for number, *_ in kept} <= set(read_tree(block).first)
    if suffix == ".tif":
        with tifffile.TiffFile(tmp_path / "b.tif") as tiff:
            assert not {number for number, *_ in FOREIGN} & {tag.code for tag in tiff.pages[0].tags}


@pytest.mark.parametrize("order", ["<", ">"])
def test_layers_that_go_are_told(tmp_path: Path, order: str) -> None:
    path = tmp_path / "a.tif"
    data = b"Adobe Photoshop Document Data Block\0" + (b"MIB8ryaL" if order == "<" else b"8BIMLayr") + b"\0" * 8
    tifffile.imwrite(path, np.zeros((20, 30, 3), np.uint8), photometric="rgb", byteorder=order, metadata=None,
                     extratags=[(37724, "B", len(data), data, True)])  # fmt: skip
    image = load(path)
    assert ["has layers" in str(note) for note in image.notes] == [True]
    save(image, tmp_path / "b.tif")
    assert load(tmp_path / "b.tif").notes == ()


@pytest.mark.parametrize(
    "block", [b"II*\0\xff\xff\xff\x7f", b"MM\0*\0\0\0\x08\xff\xff" + b"\1" * 60, b"no EXIF at all"]
)
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_exif_that_is_damaged_is_kept_or_told(tmp_path: Path, suffix: str, block: bytes) -> None:
    Pillow.fromarray(drawing(20, 30)).save(tmp_path / "a.jpg", exif=b"Exif\0\0" + block)
    image = load(tmp_path / "a.jpg")
    assert image.metadata.exif == block
    notes = save(image, tmp_path / f"b{suffix}")
    kept = load(tmp_path / f"b{suffix}").metadata.exif
    assert (kept == block and notes == []) if suffix != ".tif" else "EXIF that is damaged" in str(notes[0])
