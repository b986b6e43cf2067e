"""The orientation of EXIF, applied to a photo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from aedesk.imaging.formats.regions import upright
from aedesk.imaging.image import Image

ORIENTATION = 0x0112


def turned(image: Image, orientation: int) -> Image:
    """The photo upright: mirrored and turned by quarters, as orientation 2 to 8 asks for; others leave it as it is."""
    if orientation not in range(2, 9):
        return image

    def turn(pixels: Any) -> Any:
        if pixels is None:
            return None
        if orientation in (2, 3):
            pixels = pixels[:, ::-1]
        if orientation in (3, 4):
            pixels = pixels[::-1]
        if orientation >= 5:
            pixels = pixels.swapaxes(0, 1)
        if orientation in (6, 7):
            pixels = pixels[:, ::-1]
        if orientation in (7, 8):
            pixels = pixels[::-1]
        return np.ascontiguousarray(pixels)

    metadata = image.metadata
    if orientation >= 5 and metadata.dpi:
        metadata = replace(metadata, dpi=metadata.dpi[::-1])
    pixels = turn(image.pixels)
    if metadata.xmp:
        metadata = replace(metadata, xmp=upright(metadata.xmp, orientation, (pixels.shape[1], pixels.shape[0])))
    beside = {name: turn(getattr(image, name)) for name in ("alpha", "infrared", "missing")}
    return replace(image, pixels=pixels, metadata=metadata, **beside)


def orientation_of(value: Any) -> int:
    """What an orientation tag says, of whatever type a program gave it; 1 where it cannot be understood."""
    if isinstance(value, (tuple, list)) and value:
        value = value[0]
    if isinstance(value, (bytes, bytearray)):
        value = value.strip(b"\0 ")
        value = value.decode("ascii", "replace") if value.isdigit() else (value[0] if value else 1)
    try:
        number = int(value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 1
    return number if number in range(1, 9) else 1
