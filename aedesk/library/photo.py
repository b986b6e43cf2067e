"""What the library knows of a photo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.filesystem import Stamp
from aedesk.imaging.formats.caption import Caption
from aedesk.sentence import Sentence

MEASURES = ("damage", "fading", "blur", "noise")  # columns; measures.py says what they are


@dataclass(frozen=True)
class File:
    """A file on the disk. `changed`: when, in nanoseconds."""

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, eq=False)
class Photo:
    """What is known of a photo. `codes`: (len(BOXES), NUMBERS), and `sketch`, (SIDE, SIDE) of registration.py, None
    where it could not be read; `problem` says why then. `gone`: its file was not there when its folder was last looked
    through. `taken`: the day that its
    file tells (imaging/formats/date_taken.py), None where it was looked at before that was asked. `measures`: those of
    MEASURES that are known."""

    id: int
    path: Path
    size: int
    changed: int
    gone: bool = False
    problem: Sentence | None = None
    width: int = 0
    height: int = 0
    content: bytes = b""
    hash: bytes = b""
    codes: NDArray[np.int8] | None = None
    coder: str = ""
    sketch: NDArray[np.uint8] | None = None
    taken: date | None = None
    measures: Mapping[str, float] = field(default_factory=dict)

    @property
    def code(self) -> NDArray[np.int8] | None:
        """Of the whole photo, (NUMBERS,)."""
        return None if self.codes is None else self.codes[0]

    @property
    def day(self) -> date:
        """On which it was taken or scanned, as far as that is known; else that on which the file was last written."""
        return self.taken if self.taken is not None else date.fromtimestamp(self.changed / 1e9)

    def is_file(self, file: File) -> bool:
        """Whether the file is as it was when the photo was looked at."""
        return (self.size, self.changed) == (file.size, file.changed)


@dataclass(frozen=True)
class Told:
    """What a person says of a photo. `source`: the file that says it, the photo or an XMP file; `stamp`: of it, as
    filesystem.stamp_of has it. `rating`: 1 to 5 stars, 0 for none, -1 for a reject."""

    source: Path
    stamp: Stamp
    rating: int = 0
    caption: Caption = field(default_factory=Caption)

    @property
    def is_empty(self) -> bool:
        """Whether it is nothing."""
        return self.rating == 0 and self.caption == Caption()


@dataclass(frozen=True)
class Place:
    """Where a photo of this content lies on the map, each from 0 to 1."""

    content: bytes
    x: float
    y: float
