"""Where photos lie on pages. Lengths are millimetres, from the upper left corner of what can be printed on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

INCH = 25.4  # millimetres
GAP = 4.0  # millimetres between two photos
SOFT = 150  # dots per inch: a print of fewer looks soft at arm's length
UNKNOWN = 72.0  # dots per inch: what programs write that do not know

Box = tuple[float, float, float, float]  # left, top, width, height


@dataclass(frozen=True)
class Shape:
    """A photo of `width` x `height` pixels; `dpi` as its file says, None where it says nothing."""

    width: int
    height: int
    dpi: float | None = None

    @property
    def own_size(self) -> tuple[float, float] | None:
        """As large as its file says, None where that is not known."""
        if self.dpi is None or self.dpi <= UNKNOWN:
            return None
        return INCH * self.width / self.dpi, INCH * self.height / self.dpi


@dataclass(frozen=True)
class PrintWish:
    """`size`: of each photo, two sides in any order: the longer one lies along the longer side of the photo. None for
    as large as there is room. `own`: in the size that its file says, where that is known. `crop`: the photo fills its
    size, and what is too much is cut off; else all of it is seen. `each`: photos on a page."""

    size: tuple[float, float] | None = None
    own: bool = False
    crop: bool = False
    each: int = 1


AS_IT_IS = PrintWish(own=True)


@dataclass(frozen=True)
class Place:
    """`photo`: its number. `target`: where it lies on `page`. `source`: what is seen of it, in pixels."""

    photo: int
    page: int
    target: Box
    source: Box

    @property
    def dpi(self) -> float:
        """Pixels of the photo to an inch of the paper."""
        return INCH * self.source[2] / self.target[2]


def places_of(photos: Sequence[Shape], area: tuple[float, float], wish: PrintWish) -> list[Place]:
    """Photos on as many pages as they need, each in the middle of its cell. One photo alone is repeated until the page
    is full. What is larger than there is room for is made smaller.

    `area`: width and height of what can be printed on."""
    shown = [0] * wish.each if len(photos) == 1 else list(range(len(photos)))
    columns, rows = grid(photos[0], area, wish.each)
    width, height = ((side - GAP * (count - 1)) / count for side, count in zip(area, (columns, rows), strict=True))
    places = []
    for number, photo in enumerate(shown):
        page, cell = divmod(number, wish.each)
        row, column = divmod(cell, columns)
        size, source = _fitted(photos[photo], (max(1.0, width), max(1.0, height)), wish)
        left = column * (width + GAP) + (width - size[0]) / 2
        top = row * (height + GAP) + (height - size[1]) / 2
        places.append(Place(photo, page, (left, top, *size), source))
    return places


def grid(photo: Shape, area: tuple[float, float], each: int) -> tuple[int, int]:
    """Columns and rows of at least `each` cells in which a photo of this shape is largest."""

    def scale(columns: int) -> float:
        rows = math.ceil(each / columns)
        width, height = (area[0] - GAP * (columns - 1)) / columns, (area[1] - GAP * (rows - 1)) / rows
        return min(width / photo.width, height / photo.height)

    columns = max(range(1, each + 1), key=scale)
    return columns, math.ceil(each / columns)


def lies_wide(photos: Sequence[Shape], paper: tuple[float, float], wish: PrintWish) -> bool:
    """Whether photos become larger on a paper (its short and its long side) that lies on its long side."""
    short, long = sorted(paper)

    def covered(area: tuple[float, float]) -> float:
        return sum(place.target[2] * place.target[3] for place in places_of(photos, area, wish))

    upright, wide = covered((short, long)), covered((long, short))
    if abs(wide - upright) < 1e-6 * upright:  # a given size that fits either way: as the photo lies
        return photos[0].width > photos[0].height
    return wide > upright


def _fitted(photo: Shape, room: tuple[float, float], wish: PrintWish) -> tuple[tuple[float, float], Box]:
    """The size of a photo, and what is seen of it."""
    whole = (0.0, 0.0, float(photo.width), float(photo.height))
    own = photo.own_size if wish.own else None
    if own is not None:
        return _within(own, room), whole
    if wish.size is None:
        bounds = room
    else:
        short, long = sorted(wish.size)
        bounds = _within((long, short) if photo.width > photo.height else (short, long), room)
    if not wish.crop:
        share = min(bounds[0] / photo.width, bounds[1] / photo.height)
        return (photo.width * share, photo.height * share), whole
    share = max(bounds[0] / photo.width, bounds[1] / photo.height)
    width, height = bounds[0] / share, bounds[1] / share
    return bounds, ((photo.width - width) / 2, (photo.height - height) / 2, width, height)


def _within(size: tuple[float, float], room: tuple[float, float]) -> tuple[float, float]:
    """The size, smaller in its own shape where there is less room."""
    share = min(1.0, room[0] / size[0], room[1] / size[1])
    return size[0] * share, size[1] * share
