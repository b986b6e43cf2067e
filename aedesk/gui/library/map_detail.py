"""What is drawn of a map: thumbnails as far as there is room for them, dots for all others."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SMALLEST, LARGEST = 40.0, 112.0  # pixels of a thumbnail
GAP = 8.0  # between two
SPARSE = 1.5  # times the distance that they need, where they are small
DOT = 2.3  # pixels of the radius of a dot
FINER = 2  # times as fine as that distance are the cells in each of which one photo is looked at
REACHED = range(-FINER, FINER + 1)
# Values of a pixel of the dots: nothing, one photo, ... that many and more; then chosen ones.
MOST_DOTS = 4
CHOSEN = MOST_DOTS + 1


def side_for(count: int, zoom: float, area: float) -> float:
    """Pixels of the longer side of thumbnails: the more room each photo has at a zoom, in a window of `area` pixels,
    the larger."""
    room = math.sqrt(area / max(1, count)) * zoom
    return min(LARGEST, max(SMALLEST, 0.7 * room))


def spacing_for(side: float, scale: float) -> float:
    """The least distance of two thumbnails of `side` pixels, in parts of the map of `scale` pixels: the smaller they
    are, the more room is left for dots. It goes by steps: between, the same photos stay in sight."""
    large = (side - SMALLEST) / (LARGEST - SMALLEST)
    wanted = (side + GAP) * (SPARSE + (1 - SPARSE) * large) / scale
    return float(2.0 ** (math.ceil(2 * math.log2(wanted)) / 2))


def with_thumbnails(
    places: NDArray[np.float32], order: NDArray[np.intp], spacing: float, box: tuple[float, float, float, float]
) -> list[int]:
    """The photos that are drawn as thumbnails: of those within `box` (left, top, right, bottom), each in its turn,
    unless one is there already. `order`: all photos, those first that shall be seen from afar."""
    left, top, right, bottom = box
    x, y = places[order, 0], places[order, 1]
    inside = order[(x >= left) & (x <= right) & (y >= top) & (y <= bottom)]
    if not len(inside):
        return []
    cells = np.floor(places[inside] / (spacing / FINER)).astype(np.int64)
    _, first = np.unique(cells[:, 0] * (1 << 31) + cells[:, 1], return_index=True)
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    chosen = []
    for number in np.sort(first).tolist():
        column, row = cells[number].tolist()
        at, to = places[inside[number]].tolist()
        near = (taken.get((column + c, row + r)) for c in REACHED for r in REACHED)
        if all(other is None or max(abs(other[0] - at), abs(other[1] - to)) >= spacing for other in near):
            taken[column, row] = (at, to)
            chosen.append(int(inside[number]))
    return chosen


def dots(
    points: NDArray[np.float32], chosen: NDArray[np.bool_], width: int, height: int, radius: float
) -> NDArray[np.uint8]:
    """Photos at pixels (N, 2) as dots: values (height, width), 0 where there is none, up to MOST_DOTS the more lie at
    a spot, CHOSEN over all others."""
    spots = np.floor(points).astype(np.int64)
    seen = (spots >= 0).all(axis=1) & (spots[:, 0] < width) & (spots[:, 1] < height)
    flat = spots[:, 1] * width + spots[:, 0]
    counts = np.bincount(flat[seen & ~chosen], minlength=width * height)
    plain = np.minimum(counts, MOST_DOTS).astype(np.uint8).reshape(height, width)
    result = _spread(plain, radius)
    marked = np.zeros(width * height, np.uint8)
    marked[flat[seen & chosen]] = CHOSEN
    if marked.any():
        result = np.maximum(result, _spread(marked.reshape(height, width), 1.5 * radius))
    return result


def _spread(spots: NDArray[np.uint8], radius: float) -> NDArray[np.uint8]:
    """Each value over the disc around it; where two meet, the larger."""
    result = spots.copy()
    reach = math.floor(radius)
    height, width = spots.shape
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            if (down or across) and math.hypot(down, across) <= radius:
                to = result[max(0, down) : height + min(0, down), max(0, across) : width + min(0, across)]
                of = spots[max(0, -down) : height + min(0, -down), max(0, -across) : width + min(0, -across)]
                np.maximum(to, of, out=to)
    return result
