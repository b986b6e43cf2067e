"""The 10 and 12 bits of AVIF and HEIC photos, which Pillow makes 8."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from aedesk.imaging.formats.levels import full_range

AV1_CONFIGURATION = b"av1C"
HIGH, TWELVE = 0x40, 0x20  # bits of its third byte


def deep_pixels(path: Path, kind: str) -> np.ndarray | None:
    """(H, W, C) uint16 of an AVIF or HEIC photo, as Pillow would give them in 8 bits: an orientation of EXIF is not yet
    applied; None for a photo of 8 bits, and for other formats."""
    return _deep_avif(path) if kind == "AVIF" else _deep_heic(path) if kind == "HEIC" else None


def avif_bits(data: bytes) -> int:
    """Bits per channel, of the file's first picture (AV1 Codec ISO Media File Format Binding, section 2.3)."""
    place = data.find(AV1_CONFIGURATION) + 4
    if place < 4 or place + 3 > len(data):
        return 8
    flags = data[place + 2]
    return 8 if not flags & HIGH else 12 if flags & TWELVE else 10


def _deep_avif(path: Path) -> np.ndarray | None:
    data = path.read_bytes()
    bits = avif_bits(data)
    if bits == 8:
        return None
    import imagecodecs

    pixels = np.asarray(imagecodecs.avif_decode(data))
    if pixels.ndim == 4:
        pixels = pixels[0]
    return full_range(pixels, bits)


def _deep_heic(path: Path) -> np.ndarray | None:
    import pillow_heif

    file: Any = pillow_heif.open_heif(path, convert_hdr_to_8bit=False)
    bits = int(file.info.get("bit_depth", 8))
    if not 8 < bits < 16 or ";16" not in file.mode:
        return None
    # The values come shifted to the left.
    return full_range(np.asarray(file) >> (16 - bits), bits)
