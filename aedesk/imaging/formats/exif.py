"""The EXIF block of a photo, changed where it must be and left alone elsewhere.

A block is a small TIFF (CIPA DC-008, Exif 2.32): folders of tags, which point to their values by their places. Writing
all of it anew would lose what the writer does not know, such as a maker's notes.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image as Pillow

MARKER = b"Exif\0\0"
ORIENTATION, UPRIGHT = 0x0112, 1
SHORT, LONG = 3, 4
COMPRESSION, JPEG_PLACE, JPEG_LENGTH = 0x0103, 0x0201, 0x0202
JPEG = 6  # a value of COMPRESSION
THUMBNAIL = 160  # pixels of the longer side, as Exif proposes
MOST = 65_000  # bytes of a block that a JPEG can hold
ENTRY = 12  # bytes
EXIF_FOLDER = 0x8769
PIXEL_WIDTH, PIXEL_HEIGHT = 0xA002, 0xA003  # of the folder of EXIF
IMAGE_WIDTH, IMAGE_LENGTH = 0x0100, 0x0101  # of the first one


@dataclass(frozen=True)
class Folder:
    """`order`: "<" or ">". `entries`: where each tag stands. `next`: where the place of the next folder stands."""

    order: str
    entries: dict[int, int]
    next: int


def upright(block: bytes) -> bytes:
    """The block with the orientation "as it is": it has been applied to the pixels. Broken blocks stay as they are."""
    try:
        folder = first_folder(block)
    except (struct.error, ValueError):
        return block
    place = folder.entries.get(ORIENTATION)
    if place is None or place + ENTRY > len(block):
        return block
    entry = struct.pack(f"{folder.order}HHIHH", ORIENTATION, SHORT, 1, UPRIGHT, 0)
    return block[:place] + entry + block[place + ENTRY :]


def renewed(block: bytes, pixels: np.ndarray) -> bytes:
    """The block for other pixels, uint8 or uint16 (H, W, 1 or 3): with their size, and their thumbnail if it had one.
    Broken blocks stay as they are."""
    block = _with_size(block, pixels.shape[1], pixels.shape[0])
    try:
        folder = first_folder(block)
        if struct.unpack_from(f"{folder.order}I", block, folder.next)[0] == 0:
            return block
        return _with_thumbnail(block, folder, thumbnail_of(pixels))
    except (struct.error, ValueError):
        return block


def _with_size(block: bytes, width: int, height: int) -> bytes:
    try:
        first = first_folder(block)
        block = _put_numbers(block, first, {IMAGE_WIDTH: width, IMAGE_LENGTH: height})
        if EXIF_FOLDER in first.entries:
            place = struct.unpack_from(f"{first.order}I", block, first.entries[EXIF_FOLDER] + 8)[0]
            folder = _folder(block, first.order, place)
            block = _put_numbers(block, folder, {PIXEL_WIDTH: width, PIXEL_HEIGHT: height})
    except (struct.error, ValueError):
        pass
    return block


def _put_numbers(block: bytes, folder: Folder, numbers: dict[int, int]) -> bytes:
    """Tags that the folder has get other numbers."""
    for tag, value in numbers.items():
        place = folder.entries.get(tag)
        if place is not None and place + ENTRY <= len(block):
            block = block[:place] + struct.pack(f"{folder.order}HHII", tag, LONG, 1, value) + block[place + ENTRY :]
    return block


def _with_thumbnail(block: bytes, folder: Folder, jpeg: bytes) -> bytes:
    """In place of the old one where there is room, else at the end; without one where the block would grow too
    large."""
    old = _second_folder(block, folder)
    if old is not None and len(jpeg) <= old[1] and old[0] + len(jpeg) <= len(block):
        place, length_entry = old[0], old[2]
        block = block[:place] + jpeg + block[place + len(jpeg) :]
        return _put(block, length_entry + 8, folder.order, len(jpeg))
    start = len(block) + len(block) % 2
    content = start + 2 + 3 * ENTRY + 4
    if content + len(jpeg) > MOST:
        return _put(block, folder.next, folder.order, 0)
    added = struct.pack(
        f"{folder.order}H" + "HHIHH" + "HHII" * 2 + "I",
        *(3, COMPRESSION, SHORT, 1, JPEG, 0),
        *(JPEG_PLACE, LONG, 1, content),
        *(JPEG_LENGTH, LONG, 1, len(jpeg)),
        0,
    )
    block = _put(block, folder.next, folder.order, start)
    return block + b"\0" * (start - len(block)) + added + jpeg


def thumbnail_of(pixels: np.ndarray) -> bytes:
    """A small JPEG of uint8 or uint16 (H, W, 1 or 3) pixels."""
    step = max(1, max(pixels.shape[:2]) // (4 * THUMBNAIL))  # Pillow makes the rest, smoothly
    small = np.ascontiguousarray(pixels[::step, ::step])
    if small.dtype == np.uint16:
        small = (small >> 8).astype(np.uint8)
    picture = Pillow.fromarray(small[..., 0] if small.shape[2] == 1 else small)
    picture.thumbnail((THUMBNAIL, THUMBNAIL))
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=80)
    return stream.getvalue()


def is_sound(block: bytes) -> bool:
    """Whether the first folder of a block can be followed."""
    try:
        first_folder(block)
    except (struct.error, ValueError):
        return False
    return True


def first_folder(block: bytes) -> Folder:
    """Raises struct.error or ValueError for a block that is none."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if order is None:
        raise ValueError("not a TIFF")
    return _folder(block, order, struct.unpack_from(f"{order}I", block, 4)[0])


def _folder(block: bytes, order: str, place: int) -> Folder:
    count = struct.unpack_from(f"{order}H", block, place)[0]
    places: Sequence[int] = [place + 2 + ENTRY * number for number in range(count)]
    entries = {struct.unpack_from(f"{order}H", block, entry)[0]: entry for entry in places}
    end = place + 2 + ENTRY * count
    struct.unpack_from(f"{order}I", block, end)
    return Folder(order, entries, end)


def _second_folder(block: bytes, first: Folder) -> tuple[int, int, int] | None:
    """The place and length of the old thumbnail, and where the entry with the length stands; None without one."""
    place = struct.unpack_from(f"{first.order}I", block, first.next)[0]
    if place == 0:
        return None
    entries = _folder(block, first.order, place).entries
    if JPEG_PLACE not in entries or JPEG_LENGTH not in entries:
        return None
    start, length = (
        struct.unpack_from(f"{first.order}I", block, entries[tag] + 8)[0] for tag in (JPEG_PLACE, JPEG_LENGTH)
    )
    return start, length, entries[JPEG_LENGTH]


def _put(block: bytes, place: int, order: str, number: int) -> bytes:
    return block[:place] + struct.pack(f"{order}I", number) + block[place + 4 :]
