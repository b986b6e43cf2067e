"""The same picture in other formats at the same number of bytes, for people to compare."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.formats.jpeg_room import room_for_jpeg

FORMATS: dict[str, dict[str, object]] = {
    "JPEG": {"optimize": True},
    "WebP": {"method": 4},
    "AVIF": {"speed": 8},
}


@dataclass(frozen=True)
class Rival:
    """`pixels`: uint8 (h, w, 1 or 3), of a file of `size` bytes."""

    pixels: NDArray[np.uint8]
    size: int


def rival(name: str, pixels: NDArray[np.uint8], most: int) -> Rival:
    """The picture (h, w, 1 or 3) as JPEG, WebP or AVIF at the best quality of at most `most` bytes; at the lowest
    quality where even that takes more."""
    picture = Pillow.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
    low, high = 0 if name != "JPEG" else 1, 95
    best = _written(picture, name, low)
    while low < high:
        middle = (low + high + 1) // 2
        data = _written(picture, name, middle)
        if len(data) <= most:
            low, best = middle, data
        else:
            high = middle - 1
    decoded = Pillow.open(io.BytesIO(best)).convert("L" if pixels.shape[2] == 1 else "RGB")
    return Rival(np.asarray(decoded).reshape(pixels.shape), len(best))


def _written(picture: Pillow.Image, name: str, quality: int) -> bytes:
    buffer = io.BytesIO()
    with room_for_jpeg(picture.width, picture.height):
        picture.save(buffer, name, quality=quality, **FORMATS[name])  # type: ignore[arg-type]
    return buffer.getvalue()
