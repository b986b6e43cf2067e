"""Captions in the wrappings of JPEG and PNG."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.iptc import (
    PLACES,
    from_png_text,
    from_resources,
    jpeg_segment,
    png_text,
    resource,
    without_place,
)

captions = st.binary(min_size=1, max_size=300)


@given(captions, captions)
def test_they_are_found_among_other_resources(iptc: bytes, other: bytes) -> None:
    before = b"8BIM\x03\xed\x04name\0" + len(other).to_bytes(4, "big") + other + b"\0" * (len(other) % 2)
    assert from_resources(before + resource(iptc)) == iptc
    assert from_resources(before) is None


@given(captions)
def test_png_text_comes_back(iptc: bytes) -> None:
    assert from_png_text(png_text(iptc)) == iptc


@given(st.binary(max_size=100), st.text(max_size=100))
def test_nonsense_is_none_or_something(data: bytes, text: str) -> None:
    from_resources(data)
    from_resources(b"8BIM" + data)
    from_png_text(text)
    from_png_text("\niptc\n 1\n" + text)


def test_a_jpeg_holds_only_so_much() -> None:
    assert jpeg_segment(b"abc")[:2] == b"\xff\xed"
    with pytest.raises(ValueError, match="too long"):
        jpeg_segment(b"a" * 70_000)


def dataset(number: int, value: bytes, record: int = 2, long: bool = False) -> bytes:
    size = struct.pack(">HI", 0x8004, len(value)) if long else struct.pack(">H", len(value))
    return bytes([0x1C, record, number]) + size + value


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=40), st.booleans()), max_size=12))
def test_captions_without_the_names_of_places(datasets: list[tuple[int, bytes, bool]]) -> None:
    everything = b"".join(dataset(number, value, 2, long) for number, value, long in datasets)
    rest = b"".join(dataset(number, value, 2, long) for number, value, long in datasets if number not in PLACES)
    assert without_place(everything) == (rest or None)
    head = dataset(90, b"\x1b%G", record=1)  # the coding of letters has the number of the city
    assert without_place(head + everything + b"\0") == head + rest


@given(st.binary(max_size=60))
def test_captions_that_nobody_understands_are_not_kept(content: bytes) -> None:
    found = without_place(b"\x1c\x02\x05\x00\xffshort" + content[:200])
    assert found is None
