"""JPEGs that have an end, but not all of their data: libjpeg makes the rest grey, and says so to nobody."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from aedesk.imaging.formats.claims import is_short
from aedesk.imaging.formats.salvage import END_OF_JPEG, missing_of_jpeg

SEQUENTIAL = (0xC0, 0xC1)  # SOF0 and SOF1: block after block, each with its bits
RESTART_INTERVAL, START_OF_SCAN = 0xDD, 0xDA
BLOCK_PIXELS = 64
LEAST_BLOCKS = 400
LEAST_BITS = 2  # of a block of one colour: its difference, and its end
LONGEST = 256  # bytes of the end that are looked at
LEAST_ALIKE = 16  # bytes


def missing_at_the_end(path: Path, pixels: np.ndarray) -> np.ndarray | None:
    """(H, W) bool: what libjpeg made grey of a JPEG whose data end early, uint8 (H, W, C); None where it is not sure
    that something is missing. A grey that is really in the photo is coded by the same bits over and over, and by some
    at all."""
    if len(pixels) < 8 or pixels.dtype != np.uint8 or not (pixels[-8:] == 128).all():
        return None
    missing = missing_of_jpeg(pixels)
    if is_short(path.stat().st_size, pixels.shape[1], pixels.shape[0]):
        return missing
    blocks = int(missing.sum()) // BLOCK_PIXELS
    scan = _only_scan(path.read_bytes())
    if scan is None or blocks < LEAST_BLOCKS or missing.all():
        return None
    end = scan.replace(b"\xff\0", b"\xff")[:-1][-min(LONGEST, blocks * LEAST_BITS // 8) :]
    return None if _repeats(end) else missing


def _repeats(data: bytes) -> bool:
    return any(data[step:] == data[:-step] for step in range(1, len(data) - LEAST_ALIKE))


def _only_scan(data: bytes) -> bytes | None:
    """The coded blocks of a sequential JPEG without restarts; None for others."""
    place, sequential = 2, False
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], struct.unpack_from(">H", data, place + 2)[0]
        if marker == RESTART_INTERVAL and any(data[place + 4 : place + 6]):
            return None
        sequential |= marker in SEQUENTIAL
        place += 2 + length
        if marker == START_OF_SCAN:
            end = data.find(END_OF_JPEG, place)
            return data[place:end] if sequential and end > 0 else None
    return None
