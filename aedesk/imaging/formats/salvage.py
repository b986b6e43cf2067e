"""What is left of a JPEG or PNG that is cut short or damaged, as a sound file of the same kind, and which of its pixels
are missing."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass

import numpy as np

END_OF_JPEG = b"\xff\xd9"
NOTHING = 128  # the grey that libjpeg gives for blocks that are missing
BLOCK = 8  # rows and columns of a JPEG that are coded together; colours may take two of them
SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a PNG, by its colour type
MOST_BYTES = 2**32  # of a PNG, unpacked
# First column and row, and steps, of the seven passes of an interlaced PNG.
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


@dataclass(frozen=True)
class Header:
    """IHDR of a PNG (third edition, section 11.2.1)."""

    width: int
    height: int
    depth: int
    colour: int
    interlaced: bool

    def row(self, width: int) -> int:
        """Bytes of a row of so many pixels, with the one that names its filter; 0 of none."""
        return 1 + -(-width * CHANNELS[self.colour] * self.depth // 8) if width else 0

    def length(self) -> int:
        """Bytes of all rows."""
        if not self.interlaced:
            return self.row(self.width) * self.height
        sizes = [
            (-(-(self.width - left) // across), -(-(self.height - top) // down)) for left, top, across, down in PASSES
        ]
        return sum(self.row(max(0, width)) * max(0, height) for width, height in sizes)


def ended_jpeg(data: bytes) -> io.BytesIO:
    """The JPEG with an end: what is missing before it becomes grey."""
    return io.BytesIO(data + END_OF_JPEG)


def missing_of_jpeg(pixels: np.ndarray) -> np.ndarray:
    """(H, W) bool: what became grey at the lower end of uint8 (H, W, C)."""
    blank = (pixels == NOTHING).all(2)
    missing = np.zeros(blank.shape, bool)
    rows = _run(blank[::-1].all(1))
    top = _at_block(len(blank) - rows) if rows else -(-len(blank) // BLOCK) * BLOCK
    missing[top:] = True
    # Of the rows of blocks in which the file ends, those at the right are missing as well.
    for start in range(top - BLOCK, max(-1, top - 3 * BLOCK), -BLOCK):
        inner = blank[max(0, start) + 1 : start + BLOCK - 1]
        columns = _run((inner if len(inner) else blank[max(0, start) :]).all(0)[::-1])
        if not columns:
            break
        missing[max(0, start) : start + BLOCK, _at_block(blank.shape[1] - columns) :] = True
    return missing


def _run(said: np.ndarray) -> int:
    """How many are true before the first that is not."""
    return len(said) if said.all() else int(np.argmin(said))


def _at_block(place: int) -> int:
    """The colours of the first pixels of a missing block are mixed with those of its neighbour."""
    return place - place % BLOCK if place % BLOCK <= 2 else place


def mended_png(data: bytes) -> tuple[bytes, np.ndarray]:
    """A sound PNG with what is left of the pixels, black where they are missing, and which are: (H, W) bool.
    Where no row is left all are, and nothing is mended: b"". Raises ValueError for what has no header."""
    header, before, packed = _parts(data)
    unpacker = zlib.decompressobj()
    length = header.length()
    if not 0 < length <= MOST_BYTES:
        raise ValueError("no size")
    rows = b""
    for start in range(0, len(packed), 1024):  # where bytes are wrong, those before them are still good
        try:
            rows += unpacker.decompress(packed[start : start + 1024], length - len(rows))
        except zlib.error:
            break
        if len(rows) >= length:
            break
    missing = np.ones((header.height, header.width), bool)
    if header.interlaced:
        missing[:] = len(rows) < header.row(-(-header.width // 8)) * -(-header.height // 8)  # the first pass shows all
    else:
        missing[: len(rows) // header.row(header.width)] = False
        rows = rows[: len(rows) // header.row(header.width) * header.row(header.width)]
    if missing.all():  # a few bytes may claim a photo of many seconds
        return b"", missing
    content = zlib.compress(rows.ljust(length, b"\0"), 1)
    return SIGNATURE + before + _chunk(b"IDAT", content) + _chunk(b"IEND", b""), missing


def _parts(data: bytes) -> tuple[Header, bytes, bytes]:
    """The header, the chunks before the pixels, and the packed pixels as far as they go."""
    header, before, packed, place = None, b"", b"", len(SIGNATURE)
    while place + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        content = data[place + 8 : place + 8 + length]
        if kind == b"IHDR" and len(content) == 13:
            width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", content)
            if colour not in CHANNELS or depth not in (1, 2, 4, 8, 16):
                raise ValueError("a header that cannot be")
            header = Header(width, height, depth, colour, bool(interlaced))
        if kind == b"IDAT":
            packed += content
        elif kind == b"IEND":
            break
        elif not packed and len(content) == length:
            before += _chunk(kind, content)
        place += 12 + length
    if header is None:
        raise ValueError("no header")
    return header, before, packed


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
