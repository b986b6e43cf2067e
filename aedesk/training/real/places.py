"""Places on real old photos that were chosen by eye (places.toml): the real measure of Repair and Colorize.

A photo is known by the SHA-1 of its file. Nothing is trained on these photos: `list_photos` refuses them.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image

PLACES = Path(__file__).with_name("places.toml")
KINDS = ("smooth", "whole", "plain")
SHA1_DIGITS = 40
KEYS = {"what", "box"}


@dataclass(frozen=True)
class Place:
    """A rectangle of a photo, in pixels. `kind`: "smooth", where all that stands out is damage, "whole", or "plain",
    which is of one thing and of one colour."""

    kind: str
    what: str
    x: int
    y: int
    width: int
    height: int

    def of(self, plane: np.ndarray) -> np.ndarray:
        """The part of (H, W, ...) inside the rectangle."""
        return plane[self.y : self.y + self.height, self.x : self.x + self.width]

    def grown(self, pixels: int, size: tuple[int, int]) -> Place:
        """The rectangle with a margin on each side, as far as a photo of this height and width goes."""
        top, left = max(0, self.y - pixels), max(0, self.x - pixels)
        bottom = min(size[0], self.y + self.height + pixels)
        right = min(size[1], self.x + self.width + pixels)
        return Place(self.kind, self.what, left, top, right - left, bottom - top)

    def seen_from(self, other: Place) -> Place:
        """The same rectangle, counted from the corner of another one."""
        return Place(self.kind, self.what, self.x - other.x, self.y - other.y, self.width, self.height)


@dataclass(frozen=True)
class MeasuredPhoto:
    """A photo of the real measure: the name of its file, the SHA-1 of what is in it, and its places."""

    file: str
    sha1: str
    places: tuple[Place, ...]

    def of_kind(self, kind: str) -> list[Place]:
        return [place for place in self.places if place.kind == kind]

    def open(self, folder: Path) -> Image:
        """Read the photo. Raises AEDeskError where it is missing, another scan, or smaller than its places."""
        path = folder / self.file
        image = load(path)
        if hashlib.sha1(path.read_bytes(), usedforsecurity=False).hexdigest() != self.sha1:
            raise AEDeskError("'{}' is not the scan that its places were chosen on: the checksum differs.", path)
        for place in self.places:
            if place.x + place.width > image.width or place.y + place.height > image.height:
                raise AEDeskError(
                    "The place '{}' of '{}' reaches beyond its {} x {} pixels.",
                    place.what,
                    self.file,
                    image.width,
                    image.height,
                )
        return image


def read_places(text: str) -> tuple[MeasuredPhoto, ...]:
    """Read the text of places.toml. Raises ValueError with a sentence that names the photo and the place."""
    photos = []
    for file, entry in tomllib.loads(text).items():
        if not isinstance(entry, dict):
            raise ValueError(f"'{file}' is no photo with places.")
        sha1 = entry.get("sha1")
        if not isinstance(sha1, str) or len(sha1) != SHA1_DIGITS or set(sha1) - set("0123456789abcdef"):
            raise ValueError(f"the sha1 of '{file}' is not {SHA1_DIGITS} hexadecimal digits.")
        unknown = sorted(set(entry) - {"sha1", *KINDS})
        if unknown:
            raise ValueError(f"'{file}' has an entry '{unknown[0]}'; there are sha1, {' and '.join(KINDS)}.")
        places = tuple(place for kind in KINDS for place in _read_kind(file, kind, entry.get(kind, [])))
        if not places:
            raise ValueError(f"'{file}' has no place.")
        photos.append(MeasuredPhoto(file, sha1, places))
    return tuple(photos)


def _read_kind(file: str, kind: str, rows: Any) -> list[Place]:
    if not isinstance(rows, list):
        raise ValueError(f"'{kind}' of '{file}' is not a list.")
    places = []
    for number, row in enumerate(rows, start=1):
        where = f"place {number} of '{kind}' of '{file}'"
        if not isinstance(row, dict) or set(row) != KEYS:
            raise ValueError(f"{where} must have the entries 'what' and 'box', and no others.")
        what, box = row["what"], row["box"]
        if not isinstance(what, str) or not what.strip():
            raise ValueError(f"{where} does not say what is seen there.")
        if not isinstance(box, list) or len(box) != 4 or not all(type(n) is int for n in box):
            raise ValueError(f"the box of {where} is not x, y, width and height in whole pixels.")
        x, y, width, height = box
        if min(x, y) < 0 or min(width, height) < 1:
            raise ValueError(f"the box of {where} lies outside the photo or is empty.")
        places.append(Place(kind, what, x, y, width, height))
    return places


def load_places(path: Path = PLACES) -> tuple[MeasuredPhoto, ...]:
    """Read a file of places. Raises AEDeskError with a sentence."""
    try:
        return read_places(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise AEDeskError("The places '{}' cannot be read ({}).", path, problem.strerror or problem) from None
    except ValueError as problem:  # tomllib's and that of a wrong encoding too
        raise AEDeskError("The places '{}' cannot be used: {}", path.name, problem) from None


def refuse_measured(found: Sequence[tuple[Path, str]]) -> None:
    """Raise AEDeskError if one of these photos, each with its SHA-1, is one that Repair is measured on."""
    measured = {photo.sha1 for photo in load_places()}
    for path, sha1 in found:
        if sha1 in measured:
            raise AEDeskError("Repair is measured on '{}', so nothing may be trained on it: take it away.", path)
