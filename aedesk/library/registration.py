"""Whether two pictures show the same thing at the same places: registration of small sketches.

Codes say what is on a photo, and portraits in one pose have codes as alike as two scans of one print. So the sketch of
one is laid over parts of the other, as a crop lies in the whole, and moved until they fit best by their normalized
cross-correlation (Zitová and Flusser 2003, "Image registration methods: a survey", 3.1). Then each small part of both
is compared by itself: what a tear or a stain covers differs entirely, and the rest agrees as no two photos do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

SIDE = 40  # pixels of a sketch
COARSE = 16  # pixels of it where the best part is looked for
SMALLEST = 0.5  # of each side: no version is a smaller crop
SIZES = (1.0, 0.9, 0.8, 0.7, 0.6)  # of the parts that are tried, a tenth of a side apart
TRIED = 2  # parts that are then moved until they fit
STEPS = (0.04, 0.02)  # of a side, by which they are
AROUND = 6  # pixels of the sketch around a place that say how light it is, and how strong its contrast
CONTRAST = 0.02  # of the range: less is grain
CLIPPED = 2.0  # standard deviations: a scratch must not outweigh a face
NEAR = 3  # pixels around a place that are compared
AGREES = 0.35  # so much of the picture, by its contrast, must agree at least so well

Box = tuple[float, float, float, float]  # left, upper, right and lower end, as shares of the sides
MOVES = np.array(
    [(1, 0, 1, 0), (0, 1, 0, 1), (-1, -1, 1, 1), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)], float
)


def sketch_of(view: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The sketch (SIDE, SIDE) of a view, luma in [0, 1] (look.py)."""
    small = Pillow.fromarray(view).resize((SIDE, SIDE), Pillow.Resampling.BOX)
    return np.asarray(np.rint(255 * np.clip(np.asarray(small), 0, 1)), np.uint8)


class Sketch:
    """A sketch, and what of it is needed again for every other one."""

    def __init__(self, plane: NDArray[np.uint8]) -> None:
        """`plane`: (SIDE, SIDE)."""
        self.plane = plane.astype(np.float32) / np.float32(255)
        self._picture = Pillow.fromarray(self.plane)

    def cut(self, boxes: Sequence[Box], side: int = SIDE) -> NDArray[np.float32]:
        """Parts of it, each stretched to a square, (N, side, side)."""
        found = np.empty((len(boxes), side, side), np.float32)
        for number, (left, upper, right, lower) in enumerate(boxes):
            ends = (SIDE * left, SIDE * upper, SIDE * right, SIDE * lower)
            found[number] = np.asarray(self._picture.resize((side, side), Pillow.Resampling.BILINEAR, ends))
        return found

    @cached_property
    def whole(self) -> NDArray[np.float32]:
        return np.asarray(_normalized(self.plane[None])[0])

    @cached_property
    def parts(self) -> NDArray[np.float32]:
        return _normalized(self.cut(PARTS, COARSE))


def agreement(one: Sketch, other: Sketch) -> float:
    """How well one agrees with a part of the other, or the other with a part of it, whichever fits better: up to 1."""
    found = []
    for _, whole, part, likely in _likely_parts(one, other):
        fits, box = _fitted(whole, part, likely)
        found.append((fits, whole.plane, part.cut([box])[0]))
    _, plane, part_of_other = max(found, key=lambda each: each[0])
    return _nearby(plane, part_of_other)


def _parts() -> list[Box]:
    found = []
    for size in SIZES:
        starts = np.linspace(0, 1 - size, round(10 * (1 - size)) + 1)
        found += [(float(x), float(y), float(x) + size, float(y) + size) for x in starts for y in starts]
    return found


PARTS = _parts()  # the whole first


def _likely_parts(one: Sketch, other: Sketch) -> list[tuple[float, Sketch, Sketch, Box]]:
    """The TRIED parts of either that the other fits best at COARSE size: how well, all of one, a part of the other."""
    found = []
    for whole, part in ((one, other), (other, one)):
        fits = (part.parts * whole.parts[0]).sum(axis=(1, 2))
        found += [(float(fits[place]), whole, part, PARTS[place]) for place in np.argsort(-fits)[:TRIED].tolist()]
    return sorted(found, key=lambda each: -each[0])[:TRIED]


def _fitted(whole: Sketch, part: Sketch, box: Box) -> tuple[float, Box]:
    """The box moved until it fits best, and how well it does."""
    fits = float(_fits(whole, part, [box])[0])
    for step in STEPS:
        better = True
        while better:
            moved = _moved(box, step)
            each = _fits(whole, part, moved)
            best = int(each.argmax())
            better = bool(each[best] > fits + 1e-4)
            if better:
                fits, box = float(each[best]), moved[best]
    return fits, box


def _fits(one: Sketch, other: Sketch, boxes: Sequence[Box]) -> NDArray[np.float32]:
    return np.asarray((_normalized(other.cut(boxes)) * one.whole).sum(axis=(1, 2)))


def _moved(box: Box, step: float) -> list[Box]:
    """The box moved, grown and shrunk by a step, and as it is; not smaller than SMALLEST."""
    ends = np.clip(np.array(box) + step * np.concatenate([MOVES, -MOVES]), 0, 1)
    large = (ends[:, 2:] - ends[:, :2]).min(axis=1) >= SMALLEST
    return [box, *((float(a), float(b), float(c), float(d)) for a, b, c, d in ends[large])]


def _normalized(planes: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N, side, side) without their brightness and contrast at every place, each of length 1."""
    around = max(2, round(AROUND * planes.shape[1] / SIDE))
    apart = planes - _mean(planes, around)
    apart /= np.sqrt(np.maximum(_mean(apart * apart, around), 0)) + CONTRAST
    apart = np.clip(apart, -CLIPPED, CLIPPED)
    apart -= apart.mean(axis=(1, 2), keepdims=True)
    lengths = np.sqrt((apart * apart).sum(axis=(1, 2), keepdims=True))
    return np.asarray(apart / np.maximum(lengths, 1e-6), np.float32)


def _nearby(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """The correlation around a place that AGREES of the picture reaches; what has more contrast counts for more."""
    both = np.stack([one, other])
    apart = both - _mean(both, NEAR)
    power = np.maximum(_mean(apart * apart, NEAR), 0)
    correlation = _mean(apart[:1] * apart[1:], NEAR)[0] / np.sqrt(power[0] * power[1] + 1e-7)
    order = np.argsort(correlation, axis=None)
    weight = np.cumsum(np.sqrt(power.min(axis=0)).ravel()[order] + 1e-3)
    return float(correlation.ravel()[order][np.searchsorted(weight, (1 - AGREES) * weight[-1])])


def _mean(planes: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Mean of the square of 2 radius + 1 pixels around each, (N, h, w); edges are repeated."""
    width = 2 * radius + 1
    sums = np.pad(planes.astype(np.float64), ((0, 0), (radius, radius), (radius, radius)), "edge")
    sums = np.pad(sums.cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0)))
    total = sums[:, width:, width:] - sums[:, :-width, width:] - sums[:, width:, :-width] + sums[:, :-width, :-width]
    return np.asarray(total / width**2, np.float32)
