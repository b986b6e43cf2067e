"""What JPEG 2000 and JPEG XL files say beside the pixels, in boxes (ITU-T T.800, annex I; ISO/IEC 18181-2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from aedesk.imaging.formats.exif import MARKER, upright
from aedesk.imaging.image import Metadata

EXIF_UUID = b"JpgTiffExif->JP2"
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
WITHIN = (b"jp2h", b"res ")  # boxes of boxes
CHANNELS = {1: b"GRAY", 3: b"RGB "}


def words_of(path: Path, colours: int) -> Metadata:
    """`colours`: 1 or 3; a profile of another space is left out. The orientation has been applied already, or there is
    none."""
    data = path.read_bytes()
    exif = xmp = icc = None
    for kind, content in _boxes(data):
        if kind == b"uuid" and content[:16] == EXIF_UUID:
            exif = content[16:].removeprefix(MARKER)
        elif kind == b"uuid" and content[:16] == XMP_UUID:
            xmp = content[16:]
        elif kind == b"Exif" and len(content) > 8:
            exif = content[4 + struct.unpack(">I", content[:4])[0] :]
        elif kind == b"xml " and b"<x:xmpmeta" in content:
            xmp = content
        elif kind == b"colr" and content[:1] == b"\x02" and content[19:23] == CHANNELS[colours]:
            icc = content[3:]
    return Metadata(exif=upright(exif) if exif else None, xmp=xmp or None, icc=icc)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        head = 8
        if length == 1 and place + 16 <= len(data):
            length, head = struct.unpack_from(">Q", data, place + 8)[0], 16
        end = len(data) if length == 0 else place + length
        if end < place + head:
            return
        if kind in WITHIN:
            yield from _boxes(data[place + head : end])
        elif kind != b"jp2c":
            yield kind, data[place + head : end]
        place = end
