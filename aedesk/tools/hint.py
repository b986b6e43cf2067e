"""Colour hints: "this place has this colour", clicked on the desk or typed on the command line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab

FORM = re.compile(r"\s*(\d{1,9})\s*,\s*(\d{1,9})\s*,\s*#?([0-9a-fA-F]{6})\s*")


@dataclass(frozen=True)
class Hint:
    """`x`, `y`: pixels of the photo from its upper left corner. `colour`: red, green, blue, 0 to 255."""

    x: int
    y: int
    colour: tuple[int, int, int]

    @staticmethod
    def parse(text: str) -> Hint:
        """Read "X,Y,#RRGGBB". Raises ValueError with a sentence."""
        match = FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"'{text}' is not a hint: write X,Y,#RRGGBB, such as 120,85,#c8a078.")
        x, y, colour = match.groups()
        red, green, blue = bytes.fromhex(colour)
        return Hint(int(x), int(y), (red, green, blue))

    def __str__(self) -> str:
        return f"{self.x},{self.y},#{bytes(self.colour).hex()}"

    @property
    def ab(self) -> np.ndarray:
        """a* and b* of the colour, (2,)."""
        ab: np.ndarray = to_lab(np.array(self.colour, np.float32) / 255)[1:]
        return ab


def check_hints(hints: Sequence[Hint], image: Image) -> None:
    """Raise AEDeskError for a hint that is not on the photo."""
    for hint in hints:
        if not (0 <= hint.x < image.width and 0 <= hint.y < image.height):
            raise AEDeskError(
                "The hint {} is not on the photo, which is {} x {} pixels (0 to {} and 0 to {}).",
                hint,
                image.width,
                image.height,
                image.width - 1,
                image.height - 1,
            )
