"""Groups as they are kept: those that the library made by itself, and what a person made of them.

A group with a name is the person's: it stays as it is when photos are grouped again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from aedesk.jobs import Job
from aedesk.library.groups import groups, usual_count
from aedesk.library.photo import Photo


@dataclass(frozen=True)
class Group:
    """`photos`: ids, the most typical first. `name`: "" for none."""

    name: str
    photos: tuple[int, ...]


Groups = tuple[Group, ...]


def kept(stored: Sequence[tuple[str, Sequence[int]]], known: Collection[int]) -> Groups:
    """The groups of an index (`Index.groups`), without photos that have gone: `known` are the ids of the others."""
    found = [Group(name, tuple(id for id in photos if id in known)) for name, photos in stored]
    return tuple(group for group in found if group.photos)


def to_keep(kept_groups: Groups) -> list[tuple[str, tuple[int, ...]]]:
    """The same as the index takes it (`Index.keep_groups`)."""
    return [(group.name, group.photos) for group in kept_groups]


def ungrouped(kept_groups: Groups, ids: Sequence[int]) -> tuple[int, ...]:
    """Those of the photos that are in no group."""
    taken = {id for group in kept_groups for id in group.photos}
    return tuple(id for id in ids if id not in taken)


def grouped_again(kept_groups: Groups, photos: Sequence[Photo], job: Job) -> Groups:
    """Named groups as they are, then all other photos in new groups. The photos have codes. Raises Cancelled."""
    named = tuple(group for group in kept_groups if group.name)
    taken = {id for group in named for id in group.photos}
    rest = [photo for photo in photos if photo.id not in taken and photo.code is not None]
    return named + _clusters(rest, usual_count(len(rest)), job)


def split_in_two(kept_groups: Groups, place: int, photos: Sequence[Photo], job: Job) -> Groups:
    """A group taken apart into the two that it is most clearly made of; the larger one keeps the name. `photos`: those
    of the group, with their codes. Raises Cancelled."""
    parts = _clusters([photo for photo in photos if photo.code is not None], 2, job)
    if len(parts) < 2:
        return kept_groups
    larger, smaller = parts
    name = kept_groups[place].name
    return (*kept_groups[:place], replace(larger, name=name), smaller, *kept_groups[place + 1 :])


def named(kept_groups: Groups, place: int, name: str) -> Groups:
    """A group with another name, "" for none."""
    return (*kept_groups[:place], replace(kept_groups[place], name=name), *kept_groups[place + 1 :])


def merged(kept_groups: Groups, places: Collection[int]) -> Groups:
    """Several groups as one, where the first of them stands, by the first name that one of them has."""
    first = min(places)
    some = [kept_groups[place] for place in sorted(places)]
    name = next((group.name for group in some if group.name), "")
    whole = Group(name, tuple(id for group in some for id in group.photos))
    others = ((place, group) for place, group in enumerate(kept_groups) if place == first or place not in places)
    return tuple(whole if place == first else group for place, group in others)


def without(kept_groups: Groups, ids: Collection[int]) -> Groups:
    """Photos taken out of their groups; one that is empty then has gone."""
    left = [replace(group, photos=tuple(id for id in group.photos if id not in ids)) for group in kept_groups]
    return tuple(group for group in left if group.photos)


def moved(kept_groups: Groups, ids: Sequence[int]) -> Groups:
    """Photos as a group of their own, without a name, behind all others."""
    return (*without(kept_groups, set(ids)), Group("", tuple(ids)))


def _clusters(photos: Sequence[Photo], count: int, job: Job) -> Groups:
    if not photos:
        return ()
    codes = np.stack([photo.code for photo in photos if photo.code is not None])
    return tuple(Group("", tuple(photos[place].id for place in places)) for places in groups(codes, count, job))
