"""`aedesk library name`, `note` and `names`: what is said of photos, in XMP files beside them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from aedesk.cli.interrupt import stopped_by_ctrl_c
from aedesk.cli.library_index import opened_index, tell
from aedesk.cli.parser import file
from aedesk.cli.photos import refused
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.caption import checked
from aedesk.imaging.formats.rating import MOST, REJECT
from aedesk.jobs import Cancelled, Job
from aedesk.library.choose import ALL, STARS, Choice, chosen
from aedesk.library.index import Index
from aedesk.library.names import Names, person, shown
from aedesk.library.photo import Photo
from aedesk.sentence import Sentence

RATINGS = (*map(str, range(MOST + 1)), "reject")
Add = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def add_names(add: Add) -> None:
    """The options of these commands."""
    name = add("name", _name, "Gives photos of the library a name, or a person's, as a keyword in XMP files.")
    name.add_argument("name", metavar="NAME", help="A|B is B below A, as Lightroom and darktable show it")
    name.add_argument("photos", nargs="+", type=file, metavar="PHOTO", help="one photo or more")
    name.add_argument("--person", action="store_true", help="it is that of a person: a keyword below People")
    name.add_argument("--remove", action="store_true", help="take it away")
    note = add("note", _note, "Writes a note to photos of the library, in XMP files.")
    note.add_argument("text", metavar="TEXT", help="'' for none")
    note.add_argument("photos", nargs="+", type=file, metavar="PHOTO", help="one photo or more")
    rate = add("rate", _rate, "Gives photos of the library stars, or rejects them, in XMP files; none is deleted.")
    rate.add_argument("rating", choices=RATINGS, metavar="STARS", help="1 to 5, 0 for none, or reject")
    rate.add_argument("photos", nargs="+", type=file, metavar="PHOTO", help="one photo or more")
    find = add("find", _find, "Names the photos of which words are said: in name, folder, note and keywords.")
    find.add_argument("words", nargs="*", metavar="WORD", help="all of them; capitals and accents do not count")
    find.add_argument("--stars", choices=STARS, default=ALL, help="so many or more, or others (default: all)")
    find.add_argument("--json", action="store_true", help="print JSON, for programs")
    names = add("names", _names, "Lists the names in the library, or the photos of one.")
    names.add_argument("name", nargs="?", metavar="NAME", help="whole, or its last part")
    names.add_argument("--json", action="store_true", help="print JSON, for programs")


def _name(options: argparse.Namespace) -> int:
    def work(names: Names, photos: Sequence[Photo], job: Job) -> list[Sentence]:
        keyword = person(options.name) if options.person else checked(options.name)
        return (names.remove if options.remove else names.add)(photos, keyword, job)

    return _changed(options.photos, work)


def _note(options: argparse.Namespace) -> int:
    return _changed(options.photos, lambda names, photos, job: names.note(photos, options.text, job))


def _rate(options: argparse.Namespace) -> int:
    rating = REJECT if options.rating == RATINGS[-1] else int(options.rating)
    return _changed(options.photos, lambda names, photos, job: names.rate(photos, rating, job))


def _find(options: argparse.Namespace) -> int:
    try:
        with opened_index() as index:
            choice = Choice(" ".join(options.words), options.stars)
            paths = [str(photo.path) for photo in chosen(index.photos(), Names(index).all(), choice)]
    except AEDeskError as problem:
        return refused(problem)
    lines = paths or ["No photo was found."]
    for line in [json.dumps(paths, indent=1)] if options.json else lines:
        print(line)
    return 0


def _changed(paths: Sequence[Path], work: Callable[[Names, Sequence[Photo], Job], list[Sentence]]) -> int:
    """Write something of photos; those that cannot be written are named, and the others go on."""
    job = Job()
    try:
        with opened_index() as index, stopped_by_ctrl_c(job):
            photos, problems = _photos(index, paths)
            problems += work(Names(index), photos, job)
        return 1 if tell(problems) else 0
    except AEDeskError as problem:
        return refused(problem)
    except Cancelled:
        tell([Sentence("Stopped. What is done is kept; the same command goes on.")])
        return 130


def _photos(index: Index, paths: Sequence[Path]) -> tuple[list[Photo], list[Sentence]]:
    """Those of the library, and what is said of the others."""
    photos, problems = [], []
    for path in paths:
        photo = index.at(path)
        if photo is None:
            problems.append(Sentence("'{}' is not in the library: aedesk library add FOLDER.", (path,)))
        else:
            photos.append(photo)
    return photos, problems


def _names(options: argparse.Namespace) -> int:
    try:
        with opened_index() as index:
            names = Names(index)
            if options.name is None:
                counts = names.keywords()
                lines = [f"{count:6}  {name}" for name, count in counts.items()] or ["No photo has a name yet."]
                print(json.dumps(counts, indent=1) if options.json else "\n".join(lines))
                return 0
            wanted = {id for id, told in names.all().items() if _has(told.caption.keywords, options.name)}
            paths = [str(photo.path) for photo in index.photos() if photo.id in wanted]
    except AEDeskError as problem:
        return refused(problem)
    lines = paths or [f"No photo has the name '{options.name}'."]
    for line in [json.dumps(paths, indent=1)] if options.json else lines:
        print(line)
    return 0


def _has(keywords: Sequence[str], name: str) -> bool:
    return any(name in (keyword, shown(keyword)) for keyword in keywords)
