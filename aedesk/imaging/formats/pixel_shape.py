"""Pixels that are not square: a file may name a proportion where it names no resolution."""

from __future__ import annotations

import struct
from typing import Any

from aedesk.imaging.formats import jpeg_file, png_file
from aedesk.sentence import Sentence

APP0 = 0xE0
X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
NO_UNIT = 1  # a value of ResolutionUnit


def note_of_shape(name: str, across: float, down: float) -> list[Sentence]:
    """That pixels of so many to the same length are taken for square ones; nothing where they are. `name`: of the
    file."""
    if across <= 0 or down <= 0 or across == down:
        return []
    values = name, f"{down:g}", f"{across:g}"
    return [Sentence("'{}' says that its pixels are not square ({} to {}); that is not kept.", values)]


def of_jpeg(data: bytes) -> tuple[int, int]:
    """Pixels to the same length across and down that JFIF names without a unit; 0 where it does not."""
    for marker, content in jpeg_file.segments(data):
        if marker == APP0 and content.startswith(b"JFIF\0") and len(content) >= 12:
            unit, across, down = struct.unpack_from(">BHH", content, 7)
            return (across, down) if unit == 0 else (0, 0)
    return 0, 0


def of_png(data: bytes) -> tuple[int, int]:
    """The same, of the chunk pHYs."""
    for kind, content in png_file.chunks(data[: 2**20]):
        if kind == b"pHYs" and len(content) >= 9:
            across, down, unit = struct.unpack_from(">IIB", content)
            return (across, down) if unit == 0 else (0, 0)
    return 0, 0


def of_tiff(page: Any) -> tuple[float, float]:
    """The same, of an open tifffile page."""
    if page.tags.valueof(RESOLUTION_UNIT) != NO_UNIT:
        return 0, 0
    sides = [page.tags.valueof(number) for number in (X_RESOLUTION, Y_RESOLUTION)]
    if not all(isinstance(side, tuple) and len(side) == 2 and side[1] for side in sides):
        return 0, 0
    return sides[0][0] / sides[0][1], sides[1][0] / sides[1][1]
