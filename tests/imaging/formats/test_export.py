"""Smaller files, with less said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from aedesk.imaging.formats.export import NO_PLACE, NONE, Export, exported, resized
from aedesk.imaging.formats.tiff_tags import Tag, Tree, read_tree, write_block
from aedesk.imaging.image import Image, Metadata
from tests.conftest import drawing

EXIF = write_block(
    Tree("<", {0x010F: Tag(2, 5, b"Agfa\0")}, {0x927C: Tag(7, 6, b"secret")}, {1: Tag(2, 2, b"N\0")}, {})
)
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="47,30N" '
    b'exif:UserComment="album"><exif:GPSAltitude>410/1</exif:GPSAltitude></rdf:Description></rdf:RDF></x:xmpmeta>'
)
CREDIT, CITY = b"\x1c\x02\x50\x00\x03Oma", b"\x1c\x02\x5a\x00\x07Hamburg"
TOLD = Image(drawing(60, 90), None, Metadata(EXIF, b"profile", XMP, (300.0, 300.0), CREDIT + CITY))


def test_nothing_wished_is_nothing_done() -> None:
    assert exported(TOLD, Export()) is TOLD
    assert exported(TOLD, Export(longer_side=500)) is TOLD  # photos are not made larger


def test_the_longer_side_is_as_long_as_wished() -> None:
    small = exported(replace(TOLD, alpha=drawing(60, 90, 1)[..., 0]), Export(longer_side=45))
    assert small.pixels.shape == (30, 45, 3) and small.alpha is not None and small.alpha.shape == (30, 45)
    mean = np.asarray(Pillow.fromarray(drawing(60, 90)).resize((45, 30), Pillow.Resampling.LANCZOS))
    assert abs(small.pixels.astype(int) - mean).max() <= 1
    deep = resized(Image(drawing(60, 90).astype(np.uint16) * 257), 0.5)
    assert deep.bits == 16 and deep.pixels.max() > 255
    assert resized(Image(drawing(4, 900)), 0.01).pixels.shape == (1, 9, 3)


def test_a_photo_without_its_place_still_says_the_rest() -> None:
    metadata = exported(TOLD, Export(metadata=NO_PLACE)).metadata
    assert metadata.exif is not None and metadata.xmp is not None
    tree = read_tree(metadata.exif)
    assert tree.gps == {} and 0x8825 not in tree.first and tree.exif[0x927C].data == b"secret"
    assert b"GPS" not in metadata.xmp and b"album" in metadata.xmp and metadata.iptc == CREDIT
    broken = replace(TOLD, metadata=Metadata(b"GPS", None, b"GPS"))
    assert exported(broken, Export(metadata=NO_PLACE)).metadata == Metadata()


@pytest.mark.parametrize("number", [0x02BC, 0x83BB, 0x8649, 0x8482, 0x87B1])
def test_no_tag_of_the_first_folder_names_the_place(number: int) -> None:
    first = {0x010F: Tag(2, 5, b"Agfa\0"), number: Tag(1, 7, b"Hamburg")}
    photo = replace(TOLD, metadata=Metadata(write_block(Tree(">", first, {}, {}, {}))))
    block = exported(photo, Export(metadata=NO_PLACE)).metadata.exif
    assert block is not None and set(read_tree(block).first) == {0x010F}


def test_no_text_of_a_png_names_the_place() -> None:
    named = [("exif:GPSLatitude", "53/1"), ("IPTC City", "Hamburg"), ("Location", "Hamburg"), ("Country/State", "HH")]
    others = [("Title", "Oma"), ("Comment", "1931"), ("Statement", "x"), ("Placed by", "y")]
    photo = replace(TOLD, metadata=Metadata(texts=(*named, *others)))
    assert exported(photo, Export(metadata=NO_PLACE)).metadata.texts == tuple(others)


def test_without_metadata_the_colours_stay() -> None:
    assert exported(TOLD, Export(metadata=NONE, dpi=72)).metadata == Metadata(icc=b"profile", dpi=(72.0, 72.0))
