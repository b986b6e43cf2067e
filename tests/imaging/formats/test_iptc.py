"""Captions in the wrappings of JPEG and PNG."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.iptc import from_png_text, from_resources, jpeg_segment, png_text, resource

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
