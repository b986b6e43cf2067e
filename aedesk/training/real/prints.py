"""Counting on real old prints: how much damage of smooth places is found, and how much of whole places is marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.training.real.outliers import Outliers, find_outliers, luma
from aedesk.training.real.places import MeasuredPhoto, Place

NEAR = 1  # pixels: so close to a marked pixel damage is found, for its edges are soft


@dataclass
class PrintCounts:
    """Pixels of one photo, or of several. Percentages are NaN where there was nothing to count.

    `damaged`: those that stand out in smooth places, in `pieces`, of which `found` and `pieces_found` are marked, and
    `left` still stand out in the restored photo. `whole`: those of whole places, of which `wrong` are marked. `worst`:
    the whole place with the largest marked share, and that share, 0 to 1."""

    damaged: int = 0
    found: int = 0
    pieces: int = 0
    pieces_found: int = 0
    left: int = 0
    whole: int = 0
    wrong: int = 0
    worst: tuple[float, str] = (0.0, "")

    def __add__(self, other: PrintCounts) -> PrintCounts:
        return PrintCounts(
            self.damaged + other.damaged,
            self.found + other.found,
            self.pieces + other.pieces,
            self.pieces_found + other.pieces_found,
            self.left + other.left,
            self.whole + other.whole,
            self.wrong + other.wrong,
            max(self.worst, other.worst),
        )

    @property
    def found_percent(self) -> float:
        return _percent(self.found, self.damaged)

    @property
    def pieces_found_percent(self) -> float:
        return _percent(self.pieces_found, self.pieces)

    @property
    def left_percent(self) -> float:
        return _percent(self.left, self.damaged)

    @property
    def wrong_percent(self) -> float:
        return _percent(self.wrong, self.whole)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else float("nan")


@dataclass(frozen=True)
class Print:
    """A photo to be measured on, or a part of one: what stands out in its smooth places is known.

    `smooth`: those places, each with its damage; `whole`: the others."""

    name: str
    image: Image
    smooth: tuple[tuple[Place, Outliers], ...] = ()
    whole: tuple[Place, ...] = ()

    def count(self, found: NDArray[np.bool_]) -> PrintCounts:
        """Count what is marked in (H, W) of bool."""
        if found.shape != self.image.pixels.shape[:2]:
            raise ValueError(f"the mask is {found.shape}, the photo {self.image.pixels.shape[:2]}")
        near = Mask(found.copy()).grown(NEAR).marked
        counts = PrintCounts()
        for place, damage in self.smooth:
            seen = place.of(near)
            counts.damaged += int(damage.marked.sum())
            counts.found += int((damage.marked & seen).sum())
            counts.pieces += damage.count
            counts.pieces_found += damage.pieces_within(seen)
        for place in self.whole:
            marked = place.of(found)
            counts.whole += marked.size
            counts.wrong += int(marked.sum())
            counts.worst = max(counts.worst, (float(marked.mean()), place.what))
        return counts

    def left(self, restored: Image) -> int:
        """How many pixels of the damage still stand out in the restored photo, of the same size."""
        grey = luma(restored.pixels)
        return sum(int(damage.left(place.of(grey)).sum()) for place, damage in self.smooth)

    def crops(self, margin: int) -> list[Print]:
        """A part of the photo for every place, with so many pixels around it."""
        size = (self.image.height, self.image.width)
        parts = []
        for place, damage in (*self.smooth, *((place, None) for place in self.whole)):
            window = place.grown(margin, size)
            image = Image(np.ascontiguousarray(window.of(self.image.pixels)))
            inside = place.seen_from(window)
            if damage is None:
                parts.append(Print(self.name, image, whole=(inside,)))
            else:
                parts.append(Print(self.name, image, smooth=((inside, damage),)))
        return parts


def open_print(photo: MeasuredPhoto, folder: Path) -> Print:
    """Read a photo and find the damage of its smooth places. Raises AEDeskError as MeasuredPhoto.open() does."""
    image = photo.open(folder)
    grey = luma(image.pixels)
    smooth = tuple((place, find_outliers(place.of(grey))) for place in photo.of_kind("smooth"))
    return Print(photo.file, image, smooth, tuple(photo.of_kind("whole")))


@dataclass
class AllPrints:
    """The counts of every photo, and of all together."""

    each: dict[str, PrintCounts] = field(default_factory=dict)

    def add(self, name: str, counts: PrintCounts) -> None:
        """Counts of a photo, or of a further part of it."""
        self.each[name] = self.each.get(name, PrintCounts()) + counts

    @property
    def together(self) -> PrintCounts:
        return sum(self.each.values(), PrintCounts())

    @property
    def mean_found_percent(self) -> float:
        """The mean of the photos that have damage: in `together` one full of specks outweighs many."""
        return _mean(counts.found_percent for counts in self.each.values() if counts.damaged)


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return float(np.mean(known)) if known else float("nan")
