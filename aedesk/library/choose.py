"""Which photos of a library are shown, and in which order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from aedesk.imaging.formats.rating import REJECT
from aedesk.library.photo import MEASURES, Photo, Told

NAME, DATE = "name", "date"
ORDERS = (NAME, DATE, *MEASURES)
ALL, KEPT, REJECTED, UNRATED = "all", "kept", "rejected", "unrated"
STARS = (ALL, KEPT, "1", "2", "3", "4", "5", UNRATED, REJECTED)  # a number: so many stars or more


@dataclass(frozen=True)
class Choice:
    """`text`: words that all occur in the name, folder, title, note or keywords of a photo; capitals and accents do not
    count. `stars`: one of STARS. `folder`: only what lies in it. `order`: one of ORDERS; by a measure the worst come
    first, and what was not measured comes last. `backwards`: the other way round."""

    text: str = ""
    stars: str = ALL
    folder: Path | None = None
    order: str = NAME
    backwards: bool = False

    @property
    def leaves_out(self) -> bool:
        """Whether it may leave out photos of the folder."""
        return bool(self.text.strip()) or self.stars != ALL


def chosen(photos: Sequence[Photo], told: Mapping[int, Told], choice: Choice) -> list[Photo]:
    """These of the photos, in this order. `told`: what is said of them, by their ids."""
    wanted = [plain(word) for word in choice.text.split()]
    fits = _fits(choice.stars)

    def is_wanted(photo: Photo) -> bool:
        says = told.get(photo.id)
        if choice.folder is not None and not photo.path.is_relative_to(choice.folder):
            return False
        if not fits(0 if says is None else says.rating):
            return False
        return not wanted or _has(photo, says, wanted)

    return in_order([photo for photo in photos if is_wanted(photo)], choice.order, choice.backwards)


def in_order(photos: Sequence[Photo], order: str, backwards: bool = False) -> list[Photo]:
    """Photos in one of ORDERS."""
    key: Callable[[Photo], Any]
    if order == NAME:
        key = by_name
    elif order == DATE:
        key = _by_date
    else:
        known = [photo for photo in photos if order in photo.measures]
        rest = sorted((photo for photo in photos if order not in photo.measures), key=by_name)
        return sorted(known, key=lambda photo: (photo.measures[order], photo.path), reverse=not backwards) + rest
    return sorted(photos, key=key, reverse=backwards)


def by_name(photo: Photo) -> tuple[str, Path]:
    """By which photos are in the order of their names, as people count: capitals do not matter."""
    return photo.path.name.casefold(), photo.path


def _by_date(photo: Photo) -> tuple[date, int, Path]:
    return photo.day, photo.changed, photo.path


def _fits(stars: str) -> Callable[[int], bool]:
    """Whether so many stars are wanted."""
    if stars == REJECTED:
        return lambda rating: rating == REJECT
    if stars == UNRATED:
        return lambda rating: rating == 0
    if stars == KEPT:
        return lambda rating: rating != REJECT
    if stars == ALL:
        return lambda rating: True
    least = int(stars)
    return lambda rating: rating >= least


def _has(photo: Photo, told: Told | None, words: Sequence[str]) -> bool:
    texts = [str(photo.path)]
    if told is not None:
        texts += [told.caption.title, told.caption.note, *told.caption.keywords]
    text = plain("\n".join(texts))
    return all(word in text for word in words)


def plain(text: str) -> str:
    """Text without capitals and accents."""
    if text.isascii():
        return text.lower()
    # Folding the case parts signs, and parting them brings capitals forth (Unicode 16, D146).
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold()).casefold()
    parted = unicodedata.normalize("NFKD", folded)
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
