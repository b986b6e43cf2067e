"""Some photos of the library that are seen instead of all: those alike, of a group, or versions of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from aedesk.gui.library.photo_rows import Says, nothing
from aedesk.gui.library.source import Listing
from aedesk.library.photo import Photo


@dataclass(frozen=True, eq=False)
class Scope:
    """`title` and `actions` stand above the photos, `says` below each; `marked`: the id of the one that has the
    `badge`.
    `renew`: the same for another listing, None where there is nothing left of it."""

    title: str
    photos: Sequence[Photo]
    renew: Callable[[Listing], Scope | None]
    says: Says = nothing
    actions: tuple[QAction, ...] = ()
    marked: int = -1
    badge: str = ""


def still_there(photos: Sequence[Photo], listing: Listing) -> tuple[Photo, ...]:
    """These photos as they are in a listing."""
    return tuple(listing.by_id[photo.id] for photo in photos if photo.id in listing.by_id)
