"""Formats that Pillow reads with 8 bits only, or not at all, with all their bits: JPEG 2000, JPEG XL, AVIF, HEIC."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np

from aedesk.imaging.formats.box_words import words_of
from aedesk.imaging.formats.channels import from_array
from aedesk.imaging.formats.levels import full_range
from aedesk.imaging.formats.limits import check_size
from aedesk.imaging.image import Image, Metadata

SOC_SIZ = b"\xff\x4f\xff\x51"  # a codestream of JPEG 2000 begins with these markers
MOST_TO_FIND = 2**20  # bytes at the beginning of a file, in which its boxes stand
WITH_BITS = ("JPEG 2000", "JPEG XL")


def load_deep(path: Path, kind: str) -> Image:
    """Read a photo; `kind` is one of WITH_BITS. Raises AEDeskError for too many pixels, and what imagecodecs raises."""
    image = from_array(decode(path, kind), Metadata())
    return replace(image, metadata=words_of(path, image.pixels.shape[2]))


def size_of_deep(path: Path, kind: str) -> tuple[int, int]:
    """Width and height. Raises ValueError. What turns a JPEG XL stands in its pixels' header: it is decoded."""
    if kind == "JPEG 2000":
        return size_of_jpeg2000(path.read_bytes())[:2]
    height, width = decode(path, kind).shape[:2]
    return width, height


def decode(path: Path, kind: str) -> np.ndarray:
    """(H, W) or (H, W, 2 to 4), uint8 or uint16 in the full range; `kind` is one of WITH_BITS.

    Raises AEDeskError for too many pixels, and what imagecodecs raises."""
    import imagecodecs

    data = path.read_bytes()
    if kind == "JPEG 2000":
        width, height, bits = size_of_jpeg2000(data)
        check_size(path.name, width, height)
        pixels: np.ndarray = imagecodecs.jpeg2k_decode(data)
    else:
        check_size(path.name, *size_of_jpegxl(data))
        pixels = imagecodecs.jpegxl_decode(data)
        bits = pixels.dtype.itemsize * 8
    if pixels.dtype.kind != "u":
        raise ValueError(f"{pixels.dtype} pixels")
    return full_range(pixels, bits)


def size_of_jpeg2000(data: bytes) -> tuple[int, int, int]:
    """Width, height and bits of the first channel (ITU-T T.800, A.5.1). Raises ValueError."""
    start = data.find(SOC_SIZ, 0, MOST_TO_FIND)
    if start < 0 or start + 43 > len(data):
        raise ValueError("no image size")
    right, bottom, left, top = struct.unpack_from(">4I", data, start + 8)
    bits = (data[start + 42] & 0x7F) + 1
    if right <= left or bottom <= top or bits > 16:
        raise ValueError(f"{right - left} x {bottom - top} pixels of {bits} bits")
    return right - left, bottom - top, bits


def size_of_jpegxl(data: bytes) -> tuple[int, int]:
    """Width and height as stored (ISO/IEC 18181-1, SizeHeader). Raises ValueError."""
    boxes = [place for kind in (b"jxlc", b"jxlp") if (place := data.find(kind, 0, MOST_TO_FIND)) >= 0]
    start = data.find(b"\xff\x0a", min(boxes, default=0))
    if start < 0:
        raise ValueError("no image size")
    number = int.from_bytes(data[start + 2 : start + 20], "little")
    place = 0

    def bits(count: int) -> int:
        nonlocal place
        value = number >> place & (1 << count) - 1
        place += count
        return value

    def long() -> int:
        return 1 + bits((9, 13, 18, 30)[bits(2)])

    small = bits(1)
    height = (bits(5) + 1) * 8 if small else long()
    ratio = bits(3)
    if ratio:
        above, below = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))[ratio - 1]
        return height * above // below, height
    return ((bits(5) + 1) * 8 if small else long()), height


def bits_of_heif(path: Path) -> int:
    """Bits per channel that an AVIF or HEIC says its photo has; 8 where it says nothing (ISO/IEC 23008-12, pixi)."""
    with path.open("rb") as stream:
        head = stream.read(MOST_TO_FIND)
    start = head.find(b"pixi")
    if start >= 0 and start + 10 <= len(head) and head[start + 8]:
        return head[start + 9]
    start = head.find(b"av1C")
    if start >= 0 and start + 7 <= len(head):
        flags = head[start + 6]
        return 12 if flags & 0x20 else 10 if flags & 0x40 else 8
    start = head.find(b"hvcC")
    return 8 + (head[start + 4 + 17] & 7) if start >= 0 and start + 22 <= len(head) else 8


def decode_heif(path: Path, kind: str, bits: int) -> np.ndarray | None:
    """An AVIF or HEIC of 10 or 12 bits as uint16 in the full range; None where it turns out to have 8.

    Raises what the libraries raise."""
    if kind == "AVIF":
        import imagecodecs

        pixels: np.ndarray = imagecodecs.avif_decode(path.read_bytes(), index=0)
    else:
        import pillow_heif

        file = pillow_heif.open_heif(path, convert_hdr_to_8bit=False, hdr_to_16bit=False)
        pixels = np.asarray(file)
    return full_range(pixels, bits) if pixels.dtype == np.uint16 else None
