"""The parts of an .aed file: kind, length, content, checksum. FORMAT.md describes them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from aedesk.errors import AEDeskError

SIGNATURE = b"\x89AED\r\n\x1a\n"
_FRAME = struct.Struct("<4sI")
_CHECK = struct.Struct("<I")


@dataclass(frozen=True)
class Part:
    """`kind`: four capitals. `intact`: whether the checksum is right and nothing is missing."""

    kind: str
    content: bytes
    intact: bool = True


def write_parts(parts: list[Part]) -> bytes:
    """A whole file."""
    pieces = [SIGNATURE]
    for part in parts:
        framed = _FRAME.pack(part.kind.encode("ascii"), len(part.content)) + part.content
        pieces += [framed, _CHECK.pack(zlib.crc32(framed))]
    return b"".join(pieces)


def read_parts(data: bytes) -> Iterator[Part]:
    """The parts of a file. Raises AEDeskError where it is no .aed file.

    A part whose checksum is wrong is given as not intact; where the frame itself is damaged or the file ends too
    early, the last part given is what is there, not intact. Nothing is ever made larger than the file."""
    if not data.startswith(SIGNATURE):
        raise AEDeskError("This is not an .aed file.")
    place = len(SIGNATURE)
    while place < len(data):
        if place + _FRAME.size > len(data):
            yield Part("????", data[place:], intact=False)
            return
        kind, length = _FRAME.unpack_from(data, place)
        end = place + _FRAME.size + length
        sane = kind.isalpha() and kind.isupper()
        if not sane or end + _CHECK.size > len(data):
            name = kind.decode("ascii") if sane else "????"
            yield Part(name, data[place + _FRAME.size : end], intact=False)
            return
        (check,) = _CHECK.unpack_from(data, end)
        framed = data[place:end]
        yield Part(kind.decode("ascii"), framed[_FRAME.size :], zlib.crc32(framed) == check)
        place = end + _CHECK.size
