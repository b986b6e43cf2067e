"""Dots per inch and pixels per side: every place of a file that tells them tells the same."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from aedesk.imaging.formats.export import Export, exported
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.png_file import chunks
from aedesk.imaging.formats.resolution import in_block, with_resolution
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.tiff_tags import Tag, Tree, read_tree, write_block
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing

SUFFIXES = (".jpg", ".png", ".tif", ".webp")
X, Y, UNIT, WIDTH, LENGTH = 0x011A, 0x011B, 0x0128, 0x0100, 0x0101
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
    b' tiff:XResolution="72/1" tiff:YResolution="72/1" tiff:ResolutionUnit="2" tiff:Orientation="6">'
    b"<tiff:ImageWidth>9</tiff:ImageWidth><exif:PixelYDimension>7</exif:PixelYDimension></rdf:Description></rdf:RDF>"
    b"</x:xmpmeta>"
)


def block(order: str = "<", dpi: float | None = 72.0, *, without: tuple[int, ...] = (), unit: int = 2) -> bytes:
    """EXIF with a maker's notes, and with the size and resolution of other pixels."""
    first = {0x010F: Tag(2, 5, b"Agfa\0")}
    first |= {number: Tag(3, 1, struct.pack(f"{order}H", 7)) for number in (WIDTH, LENGTH)}
    if dpi is not None:
        ratio = Fraction(dpi).limit_denominator(1000)
        value = Tag(5, 1, struct.pack(f"{order}2I", ratio.numerator, ratio.denominator))
        first |= {X: value, Y: value, UNIT: Tag(3, 1, struct.pack(f"{order}H", unit))}
    first = {number: tag for number, tag in first.items() if number not in without}
    return write_block(Tree(order, first, {0x927C: Tag(7, 6, b"secret")}, {1: Tag(2, 2, b"N\0")}, {}))


def photo(exif: bytes | None, dpi: tuple[float, float] | None = None, xmp: bytes | None = None, bits: int = 8) -> Image:
    pixels = drawing(40, 60)
    return Image(pixels if bits == 8 else pixels.astype(np.uint16) * 257, None, Metadata(exif, dpi=dpi, xmp=xmp))


def said(path: Path) -> dict[str, tuple[float, float]]:
    """Dots per inch at each place of a file that tells them, without AEDesk's reader of files."""
    data, places = path.read_bytes(), {}
    if path.suffix == ".jpg":
        unit, across, down = struct.unpack_from(">BHH", data, data.index(b"JFIF\0") + 7)
        if unit:
            places["JFIF"] = (across * (1, 1, 2.54)[unit], down * (1, 1, 2.54)[unit])
    elif path.suffix == ".png":
        for kind, content in chunks(data):
            if kind == b"pHYs":
                dots = struct.unpack(">IIB", content)
                places["pHYs"] = (dots[0] * 0.0254, dots[1] * 0.0254)
    elif path.suffix == ".tif":
        with tifffile.TiffFile(path) as tiff:
            tags = tiff.pages[0].tags
            if tags[UNIT].value != 1:
                x, y = (tags[tag].value[0] / tags[tag].value[1] for tag in (X, Y))
                places["TIFF"] = (x, y)
    exif = exif_of(path)
    if exif is not None and path.suffix != ".tif" and in_block(exif):
        places["EXIF"] = in_block(exif) or (0, 0)
    return places


def exif_of(path: Path) -> bytes | None:
    with Pillow.open(path) as file:
        exif: Any = file.info.get("exif")
    return exif.removeprefix(b"Exif\0\0") if exif else None


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("order", "<>")
def test_a_wished_resolution_stands_everywhere(tmp_path: Path, suffix: str, bits: int, order: str) -> None:
    image = exported(photo(block(order), (72.0, 72.0), XMP, bits), Export(dpi=300, longer_side=30))
    save(image, tmp_path / f"a{suffix}")
    places = said(tmp_path / f"a{suffix}")
    assert len(places) == {".jpg": 2, ".png": 2, ".tif": 1, ".webp": 1}[suffix]
    for dpi in places.values():
        assert dpi == pytest.approx((300, 300), abs=0.01)
    again = load(tmp_path / f"a{suffix}").metadata
    assert again.dpi == pytest.approx((300, 300), abs=0.01)
    assert again.exif is not None and read_tree(again.exif).exif[0x927C].data == b"secret"
    assert again.xmp is not None
    for words in (b'XResolution="300/1"', b'Orientation="1"', b"ImageWidth>30<", b"PixelYDimension>20<"):
        assert words in again.xmp


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("order", "<>")
def test_the_size_in_the_first_folder_follows_the_pixels(tmp_path: Path, suffix: str, order: str) -> None:
    save(photo(block(order)), tmp_path / f"a{suffix}")
    tree = read_tree(exif_of(tmp_path / f"a{suffix}") or b"")
    assert [struct.unpack(f"{order}I", tree.first[tag].data)[0] for tag in (WIDTH, LENGTH)] == [60, 40]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("exif", [None, block(dpi=None)])
def test_no_resolution_is_invented(tmp_path: Path, suffix: str, exif: bytes | None) -> None:
    save(photo(exif), tmp_path / f"a{suffix}")
    assert said(tmp_path / f"a{suffix}") == {} and load(tmp_path / f"a{suffix}").metadata.dpi is None
    for other in SUFFIXES:  # nor on the way through another format
        save(load(tmp_path / f"a{suffix}"), tmp_path / f"b{other}", overwrite=True)
        assert said(tmp_path / f"b{other}") == {}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_proportion_is_no_resolution(tmp_path: Path, suffix: str) -> None:
    save(photo(block(dpi=1.0, unit=1)), tmp_path / f"a{suffix}")
    assert said(tmp_path / f"a{suffix}") == {} and load(tmp_path / f"a{suffix}").metadata.dpi is None


@pytest.mark.parametrize("source", SUFFIXES)
@pytest.mark.parametrize("target", SUFFIXES)
@pytest.mark.parametrize("dpi", [(300.0, 300.0), (1200.0, 600.0), (70_000.0, 70_000.0), (299.72, 299.72), (0.3, 0.3)])
def test_every_resolution_goes_into_every_format(
    tmp_path: Path, source: str, target: str, dpi: tuple[float, float]
) -> None:
    save(photo(None, dpi), tmp_path / f"a{source}")
    save(load(tmp_path / f"a{source}"), tmp_path / f"b{target}")
    places = said(tmp_path / f"b{target}")
    rounded = 0.5 if ".jpg" in (source, target) else 0.02
    assert places
    for found in places.values():
        assert found == pytest.approx(dpi, abs=rounded, rel=1e-4)
    assert load(tmp_path / f"b{target}").metadata.dpi == pytest.approx(dpi, abs=rounded, rel=1e-4)


def test_a_field_that_is_too_small_stays_empty(tmp_path: Path) -> None:
    save(photo(None, (70_000.0, 70_000.0)), tmp_path / "a.jpg")
    assert said(tmp_path / "a.jpg") == {"EXIF": (70_000.0, 70_000.0)}


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("value", [4e9, 1e-9])
def test_a_resolution_that_cannot_be_is_left_out(tmp_path: Path, suffix: str, value: float) -> None:
    save(photo(None, (value, value)), tmp_path / f"a{suffix}")
    assert said(tmp_path / f"a{suffix}") == {}
    tifffile.imwrite(tmp_path / "b.tif", drawing(8, 9), resolution=(4e9, 4e9), photometric="rgb")
    assert load(tmp_path / "b.tif").metadata.dpi is None


@pytest.mark.parametrize("without", [(X,), (Y,), (UNIT,), (X, Y), (X, UNIT), (Y, UNIT)])
@pytest.mark.parametrize("order", "<>")
def test_what_a_block_lacks_is_put_in(without: tuple[int, ...], order: str) -> None:
    before = block(order, without=without)
    after = with_resolution(before, (600.0, 300.0), add=False)
    assert in_block(after) == (600, 300) and after is not None
    old, new = read_tree(before), read_tree(after)
    assert new.exif == old.exif and new.gps == old.gps
    assert {tag: new.first[tag] for tag in old.first if tag not in (X, Y, UNIT)} == {
        tag: value for tag, value in old.first.items() if tag not in (X, Y, UNIT)
    }


def test_numbers_that_two_tags_share_become_two() -> None:
    content = block(dpi=72.0)
    entry = content.index(struct.pack("<HHI", Y, 5, 1))
    x_entry = content.index(struct.pack("<HHI", X, 5, 1))
    shared = content[: entry + 8] + content[x_entry + 8 : x_entry + 12] + content[entry + 12 :]
    assert in_block(shared) == (72, 72)
    assert in_block(with_resolution(shared, (600.0, 300.0), add=False)) == (600, 300)


def test_a_block_that_says_it_already_stays_byte_for_byte() -> None:
    for content in (block(dpi=300), block(dpi=118.11, unit=3)):
        assert with_resolution(content, in_block(content), add=True) == content
    assert with_resolution(b"broken", (300.0, 300.0), add=True) == b"broken"


def test_a_turned_photo_has_its_resolution_turned(tmp_path: Path) -> None:
    tags = read_tree(block(dpi=72)).first
    first = {**tags, X: Tag(5, 1, struct.pack("<2I", 1200, 1)), Y: Tag(5, 1, struct.pack("<2I", 600, 1))}
    first[0x0112] = Tag(3, 1, struct.pack("<H", 6))
    exif = write_block(Tree("<", first, {}, {}, {}))
    stream = io.BytesIO()
    Pillow.fromarray(drawing(40, 60)).save(stream, "JPEG", exif=b"Exif\0\0" + exif)
    (tmp_path / "a.jpg").write_bytes(stream.getvalue())
    image = load(tmp_path / "a.jpg")
    assert image.metadata.dpi == (600, 1200)
    for suffix in SUFFIXES:
        save(image, tmp_path / f"b{suffix}")
        for dpi in said(tmp_path / f"b{suffix}").values():
            assert dpi == pytest.approx((600, 1200), abs=0.02)


def test_what_is_rounded_in_one_place_is_exact_by_the_other(tmp_path: Path) -> None:
    save(replace(photo(block(dpi=299.72)), metadata=Metadata(block(dpi=299.72), dpi=(299.72,) * 2)), tmp_path / "a.jpg")
    assert said(tmp_path / "a.jpg")["JFIF"] == (300, 300)
    assert load(tmp_path / "a.jpg").metadata.dpi == pytest.approx((299.72, 299.72))


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_a_fax_that_libtiff_reads_is_upright_and_says_no_more_than_it_knows(tmp_path: Path, orientation: int) -> None:
    from aedesk.imaging.formats.pillow_photo import tiff_with_pillow
    from aedesk.imaging.formats.tiff_words import words_of

    exif = Pillow.Exif()
    exif[0x0112] = orientation
    picture = Pillow.new("1", (40, 20))
    picture.save(tmp_path / "a.tif", compression="group4", exif=exif)
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        place = tiff.pages[0].offset
    metadata, found = words_of(tmp_path / "a.tif", [place])
    image = tiff_with_pillow(tmp_path / "a.tif", metadata, found)
    assert (image.width, image.height) == ((20, 40) if orientation == 6 else (40, 20))
    assert image.metadata.dpi is None
