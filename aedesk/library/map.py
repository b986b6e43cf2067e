"""The map of a library: every photo has a place, and alike ones lie near each other.

It is kept in the index. New photos get a place beside those that they are like, and the others stay where a person has
seen them, until so many are new that the whole map is made again, from the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.jobs import Job
from aedesk.library.code import to_unit
from aedesk.library.coder import Coder
from aedesk.library.find import searchable
from aedesk.library.index import Index
from aedesk.library.layout import beside, layout
from aedesk.library.photo import Photo, Place

MOST = 20_000  # photos that are laid out together; others get a place beside them
NEW = 0.2  # share of the photos from which on the map is made again
SEED = 1


@dataclass(frozen=True, eq=False)
class LibraryMap:
    """`places`: (N, 2) in [0, 1], of each of the photos."""

    photos: tuple[Photo, ...]
    places: NDArray[np.float32]


def map_of(index: Index, coder: Coder, job: Job) -> LibraryMap:
    """The map of all photos whose codes are known: that of the index, brought up to date and kept there. Raises
    Cancelled or AEDeskError."""
    photos = searchable(index.photos(), coder)
    if not photos:
        return LibraryMap((), np.empty((0, 2), np.float32))
    before = index.places(coder.id)
    known = [photo.id in before and before[photo.id].content == photo.content for photo in photos]
    has_place = np.array(known)
    places = np.full((len(photos), 2), 0.5, np.float32)
    for number in np.flatnonzero(has_place):
        place = before[photos[number].id]
        places[number] = place.x, place.y
    if not has_place.all():
        units = to_unit(np.stack([photo.code for photo in photos if photo.code is not None]))
        if np.count_nonzero(~has_place) > NEW * len(photos):
            places = _made(units, places, has_place, job)
        else:
            places[~has_place] = beside(units[has_place], places[has_place], units[~has_place], job)
        if index.writable:
            index.keep_places(coder.id, _to_keep(photos, places))
    job.progress(1.0)
    return LibraryMap(tuple(photos), places)


def _made(
    units: NDArray[np.float32], places: NDArray[np.float32], has_place: NDArray[np.bool_], job: Job
) -> NDArray[np.float32]:
    """A new map; where most had a place, like the one before."""
    first = np.sort(np.random.default_rng(SEED).permutation(len(units))[:MOST])
    rest = np.setdiff1d(np.arange(len(units)), first)
    share = len(first) / len(units)
    start = places.copy()
    had_most = has_place.mean() >= 0.5
    if had_most:
        start[~has_place] = beside(units[has_place], places[has_place], units[~has_place], Job())
    made = layout(units[first], job.part(0.0, share), start[first] if had_most else None)
    result = np.empty((len(units), 2), np.float32)
    result[first] = made
    if len(rest):
        result[rest] = beside(units[first], made, units[rest], job.part(share, 1 - share))
    return result


def _to_keep(photos: Sequence[Photo], places: NDArray[np.float32]) -> dict[int, Place]:
    return {photo.id: Place(photo.content, float(x), float(y)) for photo, (x, y) in zip(photos, places, strict=True)}
