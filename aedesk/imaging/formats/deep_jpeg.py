"""JPEGs of more than 8 bits, as scanners of films and X-rays write them: Pillow reads their words only."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.jpeg_file import segments
from aedesk.imaging.formats.levels import full_range
from aedesk.imaging.formats.salvage import END_OF_JPEG, NOTHING, missing_of_jpeg

FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the markers SOF
JPEG_LS = 0xF7
USUAL = 8  # bits
SLACK = 64  # bytes that programs put behind the end


def for_its_words(path: Path) -> io.BytesIO | None:
    """The file, said to be of 8 bits so that Pillow opens it; None for a file that is. Raises AEDeskError for JPEG-LS
    (ISO/IEC 14495-1), which begins like a JPEG."""
    data = path.read_bytes()
    for marker, content in segments(data):
        if marker == JPEG_LS:
            raise AEDeskError("'{}' is compressed as {}, which AEDesk cannot read.", path.name, "JPEG-LS")
        if marker in FRAMES and content and content[0] != USUAL:
            head = bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2)
            return io.BytesIO(data.replace(head + content, head + bytes((USUAL,)) + content[1:], 1))
    return None


def deep_jpeg(path: Path) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, W) or (H, W, 3) uint16 of a JPEG of 9 to 16 bits, and which pixels are missing, (H, W) bool, where it is cut
    short. Raises AEDeskError for other colours, and what imagecodecs raises."""
    import imagecodecs

    data = path.read_bytes()
    bits = next(content[0] for marker, content in segments(data) if marker in FRAMES)
    pixels: Any = imagecodecs.jpeg8_decode(data)
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        raise AEDeskError("'{}' stores its colours as {}, which AEDesk cannot read.", path.name, "CMYK")
    missing = None
    if END_OF_JPEG not in data[-SLACK:]:  # what is missing becomes grey
        grey = np.where(pixels.reshape(*pixels.shape[:2], -1) == 1 << (bits - 1), NOTHING, 0)
        missing = missing_of_jpeg(grey)
        if missing.all():
            raise ValueError("nothing is left")
    return full_range(pixels, bits), missing
