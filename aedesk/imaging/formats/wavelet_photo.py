"""Reading JPEG 2000 (ISO/IEC 15444-1) and JPEG XL (ISO/IEC 18181) through imagecodecs."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.box_words import words_of
from aedesk.imaging.formats.boxes import boxes
from aedesk.imaging.formats.colour_spaces import BT601, ycbcr_to_rgb
from aedesk.imaging.formats.jpeg_xl_profile import profile_of_jpeg_xl
from aedesk.imaging.formats.levels import full_range
from aedesk.imaging.formats.limits import check_size
from aedesk.imaging.formats.pillow_photo import from_array
from aedesk.imaging.formats.turned import turned
from aedesk.imaging.image import Image

START = b"\xff\x4f\xff\x51"  # the markers SOC and SIZ
SRGB, GREY, SYCC = 16, 17, 18  # enumerated colour spaces of the box colr
XY = 4  # places of width and height in the segment SIZ


@dataclass(frozen=True)
class _Header:
    """Of a JPEG 2000 codestream. `bits`: of the deepest component."""

    width: int
    height: int
    bits: int
    signed: bool


def load_jpeg2000(path: Path) -> Image:
    """Read a photo of 1 to 16 bits per channel. Raises AEDeskError, and what imagecodecs raises."""
    import imagecodecs

    data = path.read_bytes()
    header = _header(data)
    check_size(path.name, header.width, header.height)
    if header.signed or header.bits > 16:
        raise AEDeskError(
            "'{}' has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.",
            *(path.name, "signed" if header.signed else "unsigned", header.bits),
        )
    space, icc = _colour_of(data)
    pixels = full_range(np.asarray(imagecodecs.jpeg2k_decode(data)), header.bits)
    if space not in (None, SRGB, GREY, SYCC) or (pixels.ndim == 3 and pixels.shape[2] > 4):
        raise AEDeskError(
            "'{}' stores its colours as {}, which AEDesk cannot read.", path.name, f"colour space {space}"
        )
    if space == SYCC and pixels.ndim == 3 and pixels.shape[2] == 3:
        pixels = ycbcr_to_rgb(pixels, BT601, ())
    metadata, orientation = words_of(data)
    return turned(from_array(pixels, replace(metadata, icc=icc)), orientation)


def size_of_jpeg2000(path: Path) -> tuple[int, int]:
    """Width and height, upright."""
    data = path.read_bytes()
    header = _header(data)
    _, orientation = words_of(data)
    return (header.height, header.width) if orientation in range(5, 9) else (header.width, header.height)


def load_jpeg_xl(path: Path) -> Image:
    """Read a photo; the decoder turns it upright. Raises AEDeskError, and what imagecodecs raises."""
    import imagecodecs

    data = path.read_bytes()
    check_size(path.name, *jpeg_xl_size(data))
    pixels: Any = np.asarray(imagecodecs.jpegxl_decode(data, index=0))
    if pixels.dtype not in (np.uint8, np.uint16):
        raise AEDeskError("'{}' has {} pixels; AEDesk reads photos of 8 or 16 bits.", path.name, pixels.dtype)
    metadata, _ = words_of(data)
    return from_array(pixels, replace(metadata, icc=profile_of_jpeg_xl(data)))


def size_of_jpeg_xl(path: Path) -> tuple[int, int]:
    """Width and height, upright."""
    return jpeg_xl_size(path.read_bytes())


def _header(data: bytes) -> _Header:
    """Raises ValueError for what is no codestream."""
    place = data.find(START) + 4
    if place < 4 or place + 38 > len(data):
        raise ValueError("no codestream")
    right, bottom, left, top = struct.unpack_from(">4I", data, place + XY)
    count = struct.unpack_from(">H", data, place + 36)[0]
    sizes = data[place + 38 : place + 38 + 3 * count : 3]
    if not sizes or right <= left or bottom <= top:
        raise ValueError("no components")
    return _Header(right - left, bottom - top, max(size & 127 for size in sizes) + 1, any(size & 128 for size in sizes))


def _colour_of(data: bytes) -> tuple[int | None, bytes | None]:
    """The enumerated colour space and the ICC profile."""
    for kind, content in boxes(data):
        if kind != b"jp2h":
            continue
        for inner, colour in boxes(content):
            if inner == b"colr" and len(colour) > 3:
                if colour[0] == 1 and len(colour) >= 7:
                    return int.from_bytes(colour[3:7], "big"), None
                if colour[0] == 2:
                    return None, colour[3:]
    return None, None


class _Bits:
    """Bits of a JPEG XL codestream, the lowest of each byte first."""

    def __init__(self, data: bytes) -> None:
        self._value, self._place = int.from_bytes(data[:32], "little"), 0

    def take(self, count: int) -> int:
        value = (self._value >> self._place) & ((1 << count) - 1)
        self._place += count
        return value

    def size(self) -> int:
        """A number of U32(9, 13, 18, 30) bits, plus 1."""
        return self.take((9, 13, 18, 30)[self.take(2)]) + 1


RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}


def jpeg_xl_size(data: bytes) -> tuple[int, int]:
    """Width and height, upright (ISO/IEC 18181-1, section D.2). Raises ValueError."""
    stream = data
    if data.startswith(b"\0\0\0\x0cJXL "):
        parts = [content for kind, content in boxes(data) if kind == b"jxlc"]
        parts += [content[4:] for kind, content in boxes(data) if kind == b"jxlp"]
        stream = parts[0] if parts else b""
    if not stream.startswith(b"\xff\x0a"):
        raise ValueError("no codestream")
    bits = _Bits(stream[2:])
    small = bits.take(1)
    height = (bits.take(5) + 1) * 8 if small else bits.size()
    ratio = bits.take(3)
    if ratio:
        across, down = RATIOS[ratio]
        width = height * across // down
    else:
        width = (bits.take(5) + 1) * 8 if small else bits.size()
    sideways = False
    if not bits.take(1) and bits.take(1):  # not all by default, with extra fields: the orientation comes first
        sideways = bits.take(3) + 1 >= 5
    return (height, width) if sideways else (width, height)
