"""What is left of a strip or tile of a TIFF whose last bytes are missing."""

from __future__ import annotations

import lzma
import zlib
from typing import Any

import numpy as np

from aedesk.imaging.formats.salvage import missing_of_jpeg

NONE, LZW, DEFLATE, ADOBE_DEFLATE, PACKBITS, LZMA = 1, 5, 32946, 8, 32773, 34925
UNPACKED = (NONE, LZW, DEFLATE, ADOBE_DEFLATE, PACKBITS, LZMA)  # their values come one after the other
JPEGS = (6, 7, 33007, 34892)
CUT = (RuntimeError, ValueError, KeyError, zlib.error, lzma.LZMAError, EOFError)
LONGEST_RUN = 130  # bytes of PackBits that belong together


def rows_left(page: Any, data: bytes, rows: int, row: int) -> tuple[bytes, int]:
    """Data of a whole strip of `rows` rows of `row` bytes, and how many of them are those of the cut one. `page`: an
    open tifffile page whose compression is one of UNPACKED. Raises ValueError where no row is left."""
    import tifffile

    left = unpacked_so_far(page.compression, data)
    kept = min(rows, len(left) // row)
    if kept == 0:
        raise ValueError("nothing is left")
    whole = left[: kept * row].ljust(row * rows, b"\0")
    return (whole if page.compression == NONE else bytes(tifffile.TIFF.COMPRESSORS[page.compression](whole))), kept


def rows_of_jpeg(part: np.ndarray) -> int:
    """How many rows of a decoded strip, uint8 (H, W, C), libjpeg has not made grey."""
    missing = missing_of_jpeg(part).any(1)
    return int(np.argmax(missing)) if missing.any() else len(part)


def unpacked_so_far(compression: int, data: bytes) -> bytes:
    """The values of a strip or tile as far as they go. Raises one of CUT where nothing is left."""
    import tifffile

    if compression == NONE:
        return data
    if compression in (DEFLATE, ADOBE_DEFLATE):
        return zlib.decompressobj().decompress(data)
    if compression == LZMA:
        return lzma.LZMADecompressor().decompress(data)
    unpack = tifffile.TIFF.DECOMPRESSORS[compression]
    for end in range(len(data), max(0, len(data) - LONGEST_RUN), -1):  # a run without its end is refused
        try:
            return bytes(unpack(data[:end]))
        except RuntimeError:
            continue
    raise ValueError("nothing is left")
