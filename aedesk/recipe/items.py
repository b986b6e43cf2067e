"""The photos of a batch, and the files that they become."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from aedesk.errors import AEDeskError
from aedesk.filesystem import check_folder, is_folder, is_same, is_there
from aedesk.imaging.formats.table import is_readable, is_writable
from aedesk.recipe.batch_names import Names
from aedesk.recipe.kept_apart import is_kept_apart
from aedesk.recipe.places import Address, Place, files_below
from aedesk.sentence import Sentence

KEPT_NAMES = Names()


@dataclass(frozen=True)
class Item:
    """One photo and the file that it becomes. `problem`: where it is a folder that cannot be looked into, why."""

    photo: Place
    target: Place
    problem: Sentence | None = None


def find_photos(source: Place, out: Place, names: Names = KEPT_NAMES) -> list[Item]:
    """All photos below `source`, in a fixed order, and where they go below `out`, which may lie inside.

    A photo keeps its name, and its format if AEDesk writes that; else it becomes a PNG, with its old ending in the
    name where another photo has the new one already; `names` may call them otherwise. What is hidden and what programs
    keep for themselves is left out; folders that cannot be looked into come last. Raises AEDeskError."""
    if isinstance(out, Path) and is_there(out) and not is_folder(out):
        raise AEDeskError("'{}' is a file; a batch needs a folder.", out)
    photos, closed = _photos_at(source, out) if isinstance(source, Address) else _photos_in(source, out)
    taken = {photo for photo in photos if is_writable(Path(photo))}
    targets = []
    for photo in photos:
        target = photo
        if not is_writable(Path(photo)):
            target = target.with_suffix(".png")
            if target in taken:
                target = target.with_name(f"{photo.stem} ({photo.suffix[1:]}).png")
            taken.add(target)
        targets.append(target)
    places = [source / photo for photo in photos]
    return [
        Item(photo, out / target) for photo, target in zip(places, names.renamed(places, targets), strict=True)
    ] + closed


def items_for(photos: Sequence[Path], out: Place, names: Names = KEPT_NAMES) -> list[Item]:
    """Some photos, of any folders, and where they go in `out`: under their names, with a number where two have one
    name; `names` may call them otherwise. Raises AEDeskError where they would lie next to one of the originals."""
    if isinstance(out, Path) and is_there(out) and not is_folder(out):
        raise AEDeskError("'{}' is a file; a batch needs a folder.", out)
    if isinstance(out, Path) and any(is_same(out, folder) for folder in {photo.parent for photo in photos}):
        raise AEDeskError("The photos would be saved next to their originals; choose another folder.")
    targets, taken = [], set[str]()
    for photo in photos:
        suffix = photo.suffix if is_writable(photo) else ".png"
        name, number = f"{photo.stem}{suffix}", 2
        while name.casefold() in taken:
            name, number = f"{photo.stem} {number}{suffix}", number + 1
        taken.add(name.casefold())
        targets.append(PurePosixPath(name))
    renamed = names.renamed(photos, targets)
    return [Item(photo, out / target) for photo, target in zip(photos, renamed, strict=True)]


def _photos_in(source: Path, out: Place) -> tuple[list[PurePosixPath], list[Item]]:
    """The photos of a folder of this computer, relative to it, and the folders that are closed. Raises AEDeskError."""
    check_folder(source)
    if isinstance(out, Path) and is_same(out, source):
        raise AEDeskError("The photos would be saved next to their originals; choose another folder.")
    inside = os.path.realpath(out) if isinstance(out, Path) else ""
    photos: list[PurePosixPath] = []
    closed: list[OSError] = []
    for folder, folders, files in os.walk(source, onerror=closed.append):
        folders[:] = sorted(n for n in folders if not is_kept_apart(n) and os.path.realpath(Path(folder, n)) != inside)
        here = PurePosixPath(Path(folder).relative_to(source).as_posix())
        photos += [here / name for name in sorted(files) if _is_photo(name)]
    return photos, [_closed(problem, source, out) for problem in closed]


def _photos_at(source: Address, out: Place) -> tuple[list[PurePosixPath], list[Item]]:
    """The same of an address."""
    start, other = source.text.rstrip("/"), out.text.rstrip("/") if isinstance(out, Address) else ""
    if start == other:
        raise AEDeskError("The photos would be saved next to their originals; choose another folder.")
    inside = PurePosixPath(other[len(start) + 1 :]) if other.startswith(f"{start}/") else None
    photos = [
        photo
        for photo in files_below(source)
        if _is_photo(photo.name)
        and not any(is_kept_apart(part) for part in photo.parts[:-1])
        and (inside is None or not photo.is_relative_to(inside))
    ]
    return photos, []


def _is_photo(name: str) -> bool:
    return is_readable(Path(name)) and name[0] != "."


def _closed(problem: OSError, source: Path, out: Place) -> Item:
    folder = Path(problem.filename)
    why = problem.strerror or str(problem)
    if folder == source:
        raise AEDeskError("'{}' cannot be read ({}).", folder, why)
    words = Sentence("The folder '{}' cannot be read, so its photos were left out ({}).", (folder, why))
    return Item(folder, out / PurePosixPath(folder.relative_to(source).as_posix()), words)


def folders_of(items: Sequence[Item]) -> set[Place]:
    """Where the results of these go."""
    return {item.target.parent for item in items}
