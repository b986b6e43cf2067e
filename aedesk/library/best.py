"""Which of several versions of a photo is the best, and why."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from aedesk.filesystem import is_regular
from aedesk.library.photo import Photo
from aedesk.recipe.sidecar import sidecar_path

# Why one is better than others.
LARGER, RESTORED, LESS_DAMAGED, SHARPER, LARGER_FILE = REASONS = (
    "larger",
    "restored",
    "less damaged",
    "sharper",
    "larger file",
)
CLEARLY = 1.1  # times as many pixels or bytes
DAMAGE, BLUR = 0.002, 0.2  # a share of the photo, and pixels: more than both measures err by


@dataclass(frozen=True)
class Judged:
    """A version, and in what it is better than the worst of the others, some of REASONS."""

    photo: Photo
    reasons: tuple[str, ...] = ()


def is_restored(photo: Path) -> bool:
    """Whether the steps by which a photo was restored lie beside it."""
    return is_regular(sidecar_path(photo))


def judged(photos: Sequence[Photo], restored: Callable[[Path], bool] = is_restored) -> list[Judged]:
    """Versions of one photo, the best first: that with far more pixels; of those alike in that the restored one, the
    less damaged, the sharper, the larger file. What was not measured counts as neither good nor bad."""
    done = {photo.id for photo in photos if restored(photo.path)}
    damage, blur = _filled(photos, "damage"), _filled(photos, "blur")

    def worth(photo: Photo) -> tuple[float, ...]:
        pixels = max(1, photo.width * photo.height)
        steps = round(2 * math.log2(pixels))  # of half a doubling: a little cut off at the edges does not matter
        harm = round(damage[photo.id] / DAMAGE), round(blur[photo.id] / BLUR)
        return -steps, photo.id not in done, *harm, -pixels, -photo.size

    ranked = sorted(photos, key=lambda photo: (worth(photo), photo.path))
    return [Judged(photo, tuple(_reasons(photo, photos, done))) for photo in ranked]


def _filled(photos: Sequence[Photo], name: str) -> dict[int, float]:
    """A measure of each by its id; for those that have none, the mean of the others."""
    known = [photo.measures[name] for photo in photos if name in photo.measures]
    mean = sum(known) / len(known) if known else 0.0
    return {photo.id: photo.measures.get(name, mean) for photo in photos}


def _reasons(photo: Photo, photos: Sequence[Photo], done: set[int]) -> list[str]:
    others = [other for other in photos if other.id != photo.id]
    if not others:
        return []
    pixels, least = photo.width * photo.height, min(other.width * other.height for other in others)
    better = {
        LARGER: pixels > CLEARLY * least,
        RESTORED: photo.id in done and any(other.id not in done for other in others),
        LESS_DAMAGED: _is_less(photo, others, "damage", DAMAGE),
        SHARPER: _is_less(photo, others, "blur", BLUR),
        LARGER_FILE: pixels <= CLEARLY * least and photo.size > CLEARLY * min(other.size for other in others),
    }
    return [reason for reason in REASONS if better[reason]]


def _is_less(photo: Photo, others: Sequence[Photo], name: str, by: float) -> bool:
    known = [other.measures[name] for other in others if name in other.measures]
    return bool(known) and name in photo.measures and photo.measures[name] + by <= max(known)
