"""Folders of tags come back as they were; nonsense is refused."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path

import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.tiff_tags import SIZES, Tag, Tree, read_tree, write_block
from tests.conftest import drawing

NUMBERS = st.integers(1, 0xFFFE).filter(lambda number: number not in (0x8769, 0x8825, 0xA005))


@st.composite
def tags(draw: st.DrawFn) -> Tag:
    kind = draw(st.sampled_from(sorted(SIZES)))
    count = draw(st.integers(1, 9))
    size = SIZES[kind] * count
    return Tag(kind, count, draw(st.binary(min_size=size, max_size=size)))


folders = st.dictionaries(NUMBERS, tags(), max_size=6)


@given(st.sampled_from("<>"), folders, folders, folders, folders)
def test_what_is_written_is_read(
    order: str, first: dict[int, Tag], exif: dict[int, Tag], gps: dict[int, Tag], other: dict[int, Tag]
) -> None:
    tree = Tree(order, first, exif, gps, other if exif else {})
    back = read_tree(write_block(tree))
    plain = {number: tag for number, tag in back.first.items() if number not in (0x8769, 0x8825)}
    assert (back.order, plain, back.gps, back.interoperability) == (order, first, gps, tree.interoperability)
    assert {number: tag for number, tag in back.exif.items() if number != 0xA005} == exif


@given(st.binary(max_size=200), st.sampled_from([b"", b"II*\0", b"MM\0*"]))
def test_nonsense_is_refused_or_empty(content: bytes, head: bytes) -> None:
    with contextlib.suppress(ValueError, struct.error):
        read_tree(head + content)


@given(folders, st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_block_does_no_harm(first: dict[int, Tag], place: int, value: int) -> None:
    block = bytearray(write_block(Tree("<", first, first, {}, {})))
    block[place % len(block)] = value
    with contextlib.suppress(ValueError, struct.error):
        read_tree(bytes(block))


@pytest.mark.parametrize("big", [False, True])
def test_of_two_descriptions_the_first_is_the_persons(big: bool, tmp_path: Path) -> None:
    """tifffile adds one of its own."""
    tifffile.imwrite(tmp_path / "a.tif", drawing(8, 9), photometric="rgb", bigtiff=big, description="Oma 1938")
    assert (tmp_path / "a.tif").read_bytes().count(b'{"shape"') == 1
    exif = load(tmp_path / "a.tif").metadata.exif
    assert exif is not None and b"Oma 1938" in exif and b"shape" not in exif
