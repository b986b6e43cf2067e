"""What a person says of the photos of a library: names, stars, titles and notes.

They lie in XMP files beside the photos, where other programs read them, never only in the index, which knows them to
find photos by them. Names are keywords; those of people stand below "People", as Lightroom and digiKam have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular, stamp_of
from aedesk.imaging.formats.caption import (
    SEPARATOR,
    Caption,
    caption_in,
    checked,
    embedded_caption,
    write_caption,
)
from aedesk.imaging.formats.rating import MOST, REJECT, rating_in, set_rating
from aedesk.imaging.formats.sidecar import SUFFIX, sidecar_of, sidecar_root
from aedesk.jobs import Job
from aedesk.library.index import Index
from aedesk.library.photo import Photo, Told
from aedesk.sentence import Sentence

PEOPLE = "People"  # the keyword above those of people
TOGETHER = 200  # photos whose words are written into the index at once


def person(name: str) -> str:
    """The keyword of a person. Raises AEDeskError where it is no name."""
    return SEPARATOR.join((PEOPLE, checked(name)))


def shown(keyword: str) -> str:
    """A keyword as a person reads it: without those above it."""
    return keyword.rpartition(SEPARATOR)[2]


def told_by_files(photo: Path) -> Told:
    """What the XMP file of a photo says of it; where there is none, or it is silent, what the photo itself does.

    Raises AEDeskError where the XMP file cannot be read or understood."""
    sidecar = sidecar_of(photo)
    if not is_regular(sidecar):
        return Told(photo, stamp_of(photo) or (0, 0), caption=embedded_caption(photo))
    stamp = stamp_of(sidecar) or (0, 0)
    root = sidecar_root(sidecar)
    if root is None:
        raise AEDeskError("'{}' cannot be understood: what it says of the photo is not known.", sidecar)
    return Told(sidecar, stamp, rating_in(root), caption_in(root, embedded_caption(photo)))


def read_back(index: Index, photos: Sequence[Photo], job: Job) -> list[Sentence]:
    """Bring what the index knows of the words of these photos up to date with their files. Returns what could not be
    read. Raises Cancelled or AEDeskError."""
    known = index.told()
    found: dict[int, Told] = {}
    problems = []
    for number, photo in enumerate(photos):
        if number % TOGETHER == 0:
            job.progress(number / len(photos))
        if photo.gone or _is_up_to_date(photo.path, known.get(photo.id)):
            continue
        try:
            found[photo.id] = told_by_files(photo.path)
        except AEDeskError as problem:  # it is said once, and what was known before is not lost
            problems.append(problem.sentence)
            sidecar = sidecar_of(photo.path)
            stamp = stamp_of(sidecar) or (0, 0)
            found[photo.id] = replace(known.get(photo.id, Told(sidecar, stamp)), source=sidecar, stamp=stamp)
    if found and index.writable:
        index.keep_told(found)
    return problems


def _is_up_to_date(photo: Path, told: Told | None) -> bool:
    sidecar = sidecar_of(photo)
    source = sidecar if is_regular(sidecar) else photo
    if told is None:
        return False
    if source == photo and _was_left_behind(photo, told):
        return True  # what is known of it is all that there is
    return told.source == source and told.stamp == stamp_of(source)


def _was_left_behind(photo: Path, told: Told) -> bool:
    """Whether the photo was moved, but not the XMP file that says this."""
    own = (photo.with_name(photo.name + SUFFIX), photo.with_suffix(SUFFIX))
    return told.source.suffix == SUFFIX and told.source not in own


class Names:
    """Reads and writes the words of the photos of an index, for any thread. Photos themselves are never touched."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def all(self) -> dict[int, Told]:
        """What is said of photos, by their ids; nothing of those of which nothing is said."""
        return {id: told for id, told in self._index.told().items() if not told.is_empty}

    def keywords(self) -> dict[str, int]:
        """All keywords, by name, and of how many photos each is."""
        counts = Counter(keyword for told in self.all().values() for keyword in told.caption.keywords)
        return dict(sorted(counts.items(), key=lambda pair: (pair[0].casefold(), pair[0])))

    def add(self, photos: Sequence[Photo], keyword: str, job: Job) -> list[Sentence]:
        """Give photos a name. Returns what could not be written. Raises Cancelled, or AEDeskError where it is none."""
        name = checked(keyword)
        return self._change_keywords(photos, lambda before: dict.fromkeys((*before, name)), job)

    def remove(self, photos: Sequence[Photo], keyword: str, job: Job) -> list[Sentence]:
        """Take a name away."""
        return self._change_keywords(photos, lambda before: [one for one in before if one != keyword], job)

    def rename(self, photos: Sequence[Photo], before: str, after: str, job: Job) -> list[Sentence]:
        """Give those of these photos that have a name another one, at its place; two names become one so, too."""
        name = checked(after)

        def renamed(keywords: Sequence[str]) -> Iterable[str]:
            return dict.fromkeys(name if one == before else one for one in keywords)

        return self._change_keywords(photos, renamed, job)

    def note(self, photos: Sequence[Photo], text: str, job: Job) -> list[Sentence]:
        """Write a note to photos, "" for none."""
        return self._change(photos, lambda told: replace(told, caption=replace(told.caption, note=text.strip())), job)

    def rate(self, photos: Sequence[Photo], rating: int, job: Job) -> list[Sentence]:
        """Give photos stars, 0 for none, -1 for rejects."""
        stars = max(REJECT, min(MOST, rating))
        return self._change(photos, lambda told: replace(told, rating=stars), job)

    def restore(self, photos: Sequence[Photo], before: Mapping[int, Told], job: Job) -> list[Sentence]:
        """Write again what was said of photos before (`all`), by their ids; nothing of those that are not there."""
        nothing = Told(Path(), (0, 0))
        by_path = {photo.path: before.get(photo.id, nothing) for photo in photos}
        changes = {path: (told.rating, told.caption) for path, told in by_path.items()}
        return self._write(photos, lambda photo, told: _with(told, *changes[photo.path]), job)

    def _change_keywords(
        self, photos: Sequence[Photo], change: Callable[[Sequence[str]], Iterable[str]], job: Job
    ) -> list[Sentence]:
        def changed(told: Told) -> Told:
            keywords = tuple(change(told.caption.keywords))
            return replace(told, caption=replace(told.caption, keywords=keywords))

        return self._change(photos, changed, job)

    def _change(self, photos: Sequence[Photo], change: Callable[[Told], Told], job: Job) -> list[Sentence]:
        return self._write(photos, lambda photo, told: change(told), job)

    def _write(self, photos: Sequence[Photo], change: Callable[[Photo, Told], Told], job: Job) -> list[Sentence]:
        """Write what is said of each photo then into its XMP file, and into the index; one that fails does not stop the
        others, and what is done is kept when the work is stopped."""
        known = self._index.told()
        written: dict[int, Told] = {}
        problems = []
        try:
            for number, photo in enumerate(photos):
                job.progress(number / len(photos))
                try:
                    before = self._before(photo, known.get(photo.id))
                    after = change(photo, before)
                    if (after.rating, after.caption) != (before.rating, before.caption):
                        written[photo.id] = _put(photo.path, before, after)
                except AEDeskError as problem:
                    problems.append(problem.sentence)
        finally:
            if written and self._index.writable:
                self._index.keep_told(written)
        return problems

    def _before(self, photo: Photo, known: Told | None) -> Told:
        """What is said of a photo now: another program may have written since the index was brought up to date."""
        if not is_regular(photo.path):
            raise AEDeskError("'{}' is not there; nothing was written for it.", photo.path)
        told = told_by_files(photo.path)
        if told.source == photo.path and known is not None and _was_left_behind(photo.path, known):
            return known
        return told


def _with(told: Told, rating: int, caption: Caption) -> Told:
    return replace(told, rating=rating, caption=caption)


def _put(photo: Path, before: Told, after: Told) -> Told:
    """Write it beside the photo; all of it where nothing was there before."""
    sidecar = sidecar_of(photo)
    is_new = before.source != sidecar
    if is_new or after.caption != before.caption:
        write_caption(photo, after.caption)
    if after.rating != before.rating or (is_new and after.rating != 0):
        set_rating(photo, after.rating)
    return replace(after, source=sidecar, stamp=stamp_of(sidecar) or (0, 0))
