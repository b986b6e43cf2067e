"""A first look at a photo: what the library keeps of it, but for its code."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.filesystem import check_regular
from aedesk.imaging.formats.date_taken import date_taken
from aedesk.imaging.formats.load import size_of
from aedesk.imaging.formats.thumbnail import thumbnail
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.library.code import BOXES, SIDE
from aedesk.library.registration import sketch_of

READ_AT = 2 * SIDE  # pixels of the longer side, from which a view is made
HASHED, LOW = 32, 8  # pixels of the view that is hashed, and frequencies on each axis that are


@dataclass(frozen=True, eq=False)
class Look:
    """`content`: 16 bytes that tell whether two files are the same. `hash`: 8 bytes that differ little where two
    pictures do. `sketch`: uint8, small enough to be kept (registration.py). `taken`: the day that the file
    tells. `views`: luma, float32 (len(BOXES), SIDE,
    SIDE) in [0, 1], the photo and its parts, each squeezed into a square."""

    width: int
    height: int
    content: bytes
    hash: bytes
    sketch: NDArray[np.uint8]
    taken: date
    views: NDArray[np.float32]


def look_at(path: Path) -> Look:
    """Look at a file. Raises AEDeskError where it is no photo, and OSError where it has gone."""
    check_regular(path)
    content = content_of_file(path)
    width, height = size_of(path)
    views = views_of(thumbnail(path, READ_AT))
    return Look(width, height, content, perceptual_hash(views[0]), sketch_of(views[0]), date_taken(path), views)


def content_of_file(path: Path) -> bytes:
    """A checksum of all that is in a file. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).digest()


def views_of(image: Image) -> NDArray[np.float32]:
    """The views of a photo and of its parts, (len(BOXES), SIDE, SIDE)."""
    plane = _luma(image)
    return np.stack([_squeezed(plane, box) for box in BOXES])


def view_of(image: Image) -> NDArray[np.float32]:
    """The view of a whole photo, or of a marked part of one, (SIDE, SIDE)."""
    return _squeezed(_luma(image), BOXES[0])


def _luma(image: Image) -> Pillow.Image:
    grey = image.pixels[..., 0] if image.is_grey else image.pixels @ LUMA
    return Pillow.fromarray(np.ascontiguousarray(grey, np.float32) / np.float32(image.maximum))


def _squeezed(plane: Pillow.Image, box: tuple[float, float, float, float]) -> NDArray[np.float32]:
    left, top, right, bottom = box
    ends = (left * plane.width, top * plane.height, right * plane.width, bottom * plane.height)
    return np.asarray(plane.resize((SIDE, SIDE), Pillow.Resampling.BOX, ends), np.float32)


def perceptual_hash(view: NDArray[np.float32]) -> bytes:
    """64 bits: whether each low frequency of a view is stronger than the median of them (Zauner 2010, pHash)."""
    step = SIDE // HASHED
    small = view.reshape(HASHED, step, HASHED, step).mean(axis=(1, 3))
    k = np.arange(HASHED)
    cosines = np.cos(np.pi * (2 * k[None] + 1) * k[:LOW, None] / (2 * HASHED))
    low = (cosines @ small @ cosines.T).ravel()
    return np.packbits(low > np.median(low[1:])).tobytes()


def hash_distance(one: bytes, other: bytes) -> int:
    """How many of the 64 bits of two hashes differ; 32 for pictures that have nothing to do with each other."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
