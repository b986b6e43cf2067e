"""Duplicates and versions: photos of one negative, cropped, faded or restored, and copies of one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aedesk.jobs import Job
from aedesk.library.index import Photo
from aedesk.library.look import hash_distance
from aedesk.library.search import pairs

SAME_HASH = 4  # of 64 bits: the same picture in another size or file
NEAR = 0.1  # of likeness: less than versions have, where the hashes are the same


@dataclass(frozen=True)
class Versions:
    """Photos of one negative. `photos`: the one with the most pixels first, of those the largest file. `copies`: all
    files have the same content."""

    photos: tuple[Photo, ...]
    copies: bool

    @property
    def best(self) -> Photo:
        return self.photos[0]


def find_versions(photos: Sequence[Photo], least: float, job: Job) -> list[Versions]:
    """All that are there more than once, by the path of the best. `least`: the likeness of two versions
    (Coder.version_likeness). Raises Cancelled."""
    coded = [photo for photo in photos if photo.codes is not None]
    if not coded:
        return []
    codes = np.stack([photo.codes for photo in coded if photo.codes is not None])
    parents = list(range(len(coded)))
    for one, other, likeness in pairs(codes, least - NEAR, job):
        a, b = coded[one], coded[other]
        if likeness >= least or a.content == b.content or hash_distance(a.hash, b.hash) <= SAME_HASH:
            parents[_root(parents, one)] = _root(parents, other)
    together: dict[int, list[Photo]] = {}
    for place, photo in enumerate(coded):
        together.setdefault(_root(parents, place), []).append(photo)
    found = [_versions(some) for some in together.values() if len(some) > 1]
    return sorted(found, key=lambda versions: versions.best.path)


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _versions(photos: list[Photo]) -> Versions:
    ordered = sorted(photos, key=lambda photo: (-photo.width * photo.height, -photo.size, photo.path))
    return Versions(tuple(ordered), len({photo.content for photo in photos}) == 1)
