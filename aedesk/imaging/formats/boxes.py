"""Boxes of the ISO base media file format (ISO/IEC 14496-12, section 4.2): JPEG 2000, JPEG XL, AVIF and HEIC files."""

from __future__ import annotations

import struct
from collections.abc import Iterator

MOST = 10_000  # boxes


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each, as far as they can be followed."""
    place = 0
    for _ in range(MOST):
        if place + 8 > len(data):
            return
        length, kind = struct.unpack_from(">I4s", data, place)
        head = 8
        if length == 1 and place + 16 <= len(data):
            length, head = struct.unpack_from(">Q", data, place + 8)[0], 16
        end = len(data) if length == 0 else place + length
        if end < place + head:
            return
        yield kind, data[place + head : end]
        place = end
