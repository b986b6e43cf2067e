"""Duplicates and versions: photos of one negative, cropped, faded or restored, and copies of one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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
    (Coder.version_likeness). Raises Cancelled.

    All of them are versions of the best one. If those of versions counted as well, portraits of many people in one pose
    would hang together by a chain of errors."""
    coded = sorted((photo for photo in photos if photo.codes is not None), key=_worth)
    if not coded:
        return []
    codes = np.stack([photo.codes for photo in coded if photo.codes is not None])
    near: dict[int, set[int]] = {}
    for one, other, likeness in pairs(codes, least - NEAR, job):
        a, b = coded[one], coded[other]
        if likeness >= least or a.content == b.content or hash_distance(a.hash, b.hash) <= SAME_HASH:
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


def _worth(photo: Photo) -> tuple[int, int, Path]:
    """By which the best photo comes first."""
    return -photo.width * photo.height, -photo.size, photo.path
