"""Boxes of the ISO base media file format (ISO/IEC 14496-12, section 4.2): JPEG 2000, JPEG XL, AVIF and HEIC files."""

from __future__ import annotations

import struct
from collections.abc import Iterator

XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
EXIF_UUID = b"JpgTiffExif->JP2"
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


def exif_and_xmp(data: bytes) -> tuple[bytes | None, bytes | None]:
    """A TIFF block and a packet, where a JPEG 2000 or JPEG XL file has them (ISO/IEC 18181-2, section 9.5)."""
    exif = xmp = None
    for kind, content in boxes(data):
        if kind == b"Exif" and len(content) > 4:
            exif = content[4 + int.from_bytes(content[:4], "big") :]
        elif kind == b"xml ":
            xmp = content
        elif kind == b"uuid" and content.startswith(XMP_UUID):
            xmp = content[16:]
        elif kind == b"uuid" and content.startswith(EXIF_UUID):
            exif = content[16:]
    return exif or None, xmp or None
