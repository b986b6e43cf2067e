"""Duplicates and versions: photos of one negative, cropped, faded or restored, and copies of one file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from aedesk.jobs import Job
from aedesk.library.look import hash_distance
from aedesk.library.photo import Photo
from aedesk.library.registration import Sketch, agreement
from aedesk.library.search import pairs

SAME_HASH = 4  # of 64 bits: the same picture in another size or file
NEAR = 0.1  # of likeness: less than versions have, where the hashes are the same


LOOKED_AT = 8  # nearest photos of each whose sketches are laid over its own
FINDING, LAYING = 0.3, 0.7  # of the work


@dataclass(frozen=True)
class VersionRule:
    """From when on two photos are versions of one, as the card of the network says: their likeness is at least
    `likeness`, or that and the agreement of their sketches (registration.py) together at least `score`."""

    likeness: float
    score: float

    @property
    def least(self) -> float:
        """The likeness below which no agreement is enough."""
        return min(self.likeness, self.score - 1)

    def holds(self, likeness: float, agrees: float) -> bool:
        return likeness >= self.likeness or likeness + agrees >= self.score


@dataclass(frozen=True)
class Versions:
    """Photos of one negative. `photos`: the one with the most pixels first, of those the largest file. `copies`: all
    files have the same content."""

    photos: tuple[Photo, ...]
    copies: bool

    @property
    def best(self) -> Photo:
        return self.photos[0]


def find_versions(photos: Sequence[Photo], rule: VersionRule, job: Job) -> list[Versions]:
    """All that are there more than once, by the path of the best. Raises Cancelled.

    All of them are versions of the best one. If those of versions counted as well, portraits of many people in one pose
    would hang together by a chain of errors."""
    coded = sorted((photo for photo in photos if photo.codes is not None), key=_worth)
    if not coded:
        return []
    near: dict[int, set[int]] = {}
    for one, other in _versions(coded, rule, job):
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    taken: set[int] = set()
    found = []
    for place in sorted(near):  # the best ones first
        together = sorted({place, *near[place]} - taken)
        if place in taken or len(together) < 2:
            continue
        taken |= set(together)
        its = tuple(coded[one] for one in together)
        found.append(Versions(its, len({photo.content for photo in its}) == 1))
    return sorted(found, key=lambda versions: versions.best.path)


def _versions(photos: Sequence[Photo], rule: VersionRule, job: Job) -> Iterator[tuple[int, int]]:
    """The places of all pairs of versions."""
    codes = np.stack([photo.codes for photo in photos if photo.codes is not None])
    least = min(rule.likeness - NEAR, rule.least)
    alike: dict[tuple[int, int], float] = {}
    for one, other, likeness in pairs(codes, least, job.part(0.0, FINDING)):
        both = min(one, other), max(one, other)
        alike[both] = max(likeness, alike.get(both, -1.0))

    @lru_cache(maxsize=1024)
    def sketch(place: int) -> Sketch | None:
        plane = photos[place].sketch
        return None if plane is None else Sketch(plane)

    looked_at: Counter[int] = Counter()
    for number, ((one, other), likeness) in enumerate(sorted(alike.items(), key=lambda pair: -pair[1])):
        job.progress(FINDING + LAYING * number / len(alike))
        a, b = photos[one], photos[other]
        same = a.content == b.content or hash_distance(a.hash, b.hash) <= SAME_HASH
        if likeness >= rule.likeness or (same and likeness >= rule.likeness - NEAR):
            yield one, other
        elif likeness >= rule.least and min(looked_at[one], looked_at[other]) < LOOKED_AT:
            looked_at.update((one, other))
            its, others = sketch(one), sketch(other)
            if its is not None and others is not None and rule.holds(likeness, agreement(its, others)):
                yield one, other


def _worth(photo: Photo) -> tuple[int, int, Path]:
    """By which the best photo comes first."""
    return -photo.width * photo.height, -photo.size, photo.path
