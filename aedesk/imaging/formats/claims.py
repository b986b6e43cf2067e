"""Whether a JPEG, GIF or WebP can hold as much as its header says: a few bytes may claim a photo of gigabytes, which is
not to be laid out. TIFFs have their own (tiff_claims.py)."""

from __future__ import annotations

import struct
from pathlib import Path

from aedesk.imaging.formats.limits import holds_far_fewer

SMALL = 2**24  # pixels that are laid out without a question
LEAST = 0.01  # share of a photo that must be there
BLOCK = 8  # columns and rows of a JPEG that are coded together
BITS_OF_A_BLOCK = 1  # at least, as each tells how light it is
SPARSE = 0.1  # bits per pixel of a JPEG of few details
GIF_RATIO = 4 * 2600  # pixels per byte: LZW, and a part that is missing
WEBP_CANVAS_AT, WEBP_FRAME_SIZE_AT = 12, 6  # bytes: of the first chunk, and of a size in a frame


def check_claims(path: Path, kind: str, width: int, height: int) -> None:
    """Raises AEDeskError for a file that says it is far larger than it can be. `kind`: of kinds.py."""
    pixels = width * height
    if pixels <= SMALL:
        return
    size = path.stat().st_size
    if kind == "JPEG" and is_short(size, width, height) and size * 8 < LEAST * SPARSE * pixels:
        raise holds_far_fewer(path.name, width, height)
    if kind == "GIF" and pixels > GIF_RATIO * size:
        raise holds_far_fewer(path.name, width, height)
    if kind == "WebP" and (frame := _first_frame(path)) is not None and frame < LEAST * pixels:
        raise holds_far_fewer(path.name, width, height)


def is_short(size: int, width: int, height: int) -> bool:
    """Whether a JPEG of so many bytes surely lacks a part of its pixels."""
    return size * 8 < -(-width // BLOCK) * -(-height // BLOCK) * BITS_OF_A_BLOCK


def _first_frame(path: Path) -> int | None:
    """Pixels of the first frame of an animated WebP; None for a still one (WebP container specification)."""
    with path.open("rb") as stream:
        stream.seek(WEBP_CANVAS_AT)
        while len(head := stream.read(8)) == 8:
            kind, length = struct.unpack("<4sI", head)
            if kind == b"ANMF":
                sides = stream.read(2 * WEBP_FRAME_SIZE_AT)[WEBP_FRAME_SIZE_AT:]
                return (int.from_bytes(sides[:3], "little") + 1) * (int.from_bytes(sides[3:], "little") + 1)
            if kind in (b"VP8 ", b"VP8L"):
                return None
            stream.seek(length + length % 2, 1)
    return None
