"""The steps of a saved photo, in a small file beside it: so that the work can go on tomorrow.

    {"aedesk_sidecar": 2, "photo": "aunt.jpg", "sha256": "...", "width": 1200, "height": 800,
     "steps": [{"title": "Repair", "tool": "repair", "enabled": true, "params": {...},
                "mask": "...", "hints": ["120,85,#c8a078"], "reference": "/photos/other.jpg",
                "frame": {"before": [1200, 800], "after": [800, 1200], "map": [...]},
                "done": {"before": [800, 1200], "after": [800, 1200], "map": [...],
                         "changed": true, "effect": "invents", "networks": ["inpaint 5d0c..."]},
                "picture": "..."}],
     "snapshots": [{"name": "Before colours", "steps": [0, {"title": ...}], "mask": "...", "picture": "..."}]}

`photo` is where the original lies, seen from the file itself, with its size; its hash tells whether it is still the
same. A step holds what it was given (tools/inputs.py): a packed mask (imaging/packed_mask.py), colour hints, the path
of a photo with colours, and how the photo lay then (imaging/geometry.py); and what it has done (outcome.py). Version 1
told neither of the last two. `picture` is what the photo looked like then, for lists (imaging/packed_picture.py); a
wrong one is as none. A snapshot has the steps of then, those that are among `steps` by their number from 0, and
what was marked then; where there is none the entry is missing.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from aedesk.errors import AEDeskError
from aedesk.filesystem import is_regular, is_same
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.imaging.geometry import LARGEST as LARGEST_SIDE
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.imaging.packed_mask import PackedMask
from aedesk.imaging.packed_picture import from_text, to_text
from aedesk.recipe.history import Done, History, can_repeat, lies_after
from aedesk.recipe.named import Named
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import read_entries, read_step, step_entry
from aedesk.tools.base import Tool
from aedesk.tools.inputs import Inputs
from aedesk.tools.registry import tool

VERSION, FIRST = 2, 1
KEY = "aedesk_sidecar"
ENDING = ".aedesk.json"
LARGEST = 64 * 1024 * 1024  # bytes that are read: masks of many steps


@dataclass(frozen=True)
class Sidecar:
    """`photo`: the original. `digest`: SHA-256 of its file, in hexadecimal. `steps`: what was done to it. `width` and
    `height` are those of the original. `pictures`: what the photo looked like after each step, where that was kept."""

    photo: Path
    digest: str
    width: int
    height: int
    steps: History
    snapshots: tuple[Named, ...] = ()
    pictures: tuple[Image | None, ...] = ()

    @property
    def saved_size(self) -> Size | None:
        """Width and height that the photo has after the steps; None where they do not follow each other."""
        lies = lies_after(self.steps, (self.width, self.height))
        return lies.after if lies is not None else None


def sidecar_path(photo: Path) -> Path:
    """Where the steps of a saved photo lie."""
    return photo.with_name(photo.name + ENDING)


def digest_of(path: Path) -> str:
    """SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def save_sidecar(
    steps: Sequence[Done],
    original: Path,
    size: Size,
    saved: Path,
    snapshots: Sequence[Named] = (),
    pictures: Sequence[Image | None] = (),
) -> bool:
    """Write the steps beside a saved photo, or take an old file away where they are not known or none, nor snapshots.

    `size`: width and height of the original. `pictures`: what the photo looked like after each step, as far as that is
    known. Returns whether the file was written. Raises AEDeskError."""
    path = sidecar_path(saved)
    try:
        there, same = is_regular(original), is_same(original, saved)
        snapshots = [one for one in snapshots if can_repeat(one.steps)]
        if not (steps or snapshots) or not can_repeat(steps) or same or not there:
            # Without its original a step cannot be taken again; an old file would tell of another photo.
            path.unlink(missing_ok=True)
            return False
        try:
            where = os.path.relpath(original.absolute(), path.absolute().parent)
        except ValueError:  # another drive
            where = str(original.absolute())
        content = {
            KEY: VERSION,
            "photo": Path(where).as_posix(),
            "sha256": digest_of(original),
            "width": size[0],
            "height": size[1],
            "steps": [_entry(done) | _picture(one) for done, one in zip_longest(steps, pictures[: len(steps)])],
        }
        if snapshots:
            content["snapshots"] = [_snapshot_entry(one, steps) for one in snapshots]
        with atomic_path(path, overwrite=True) as temporary:
            temporary.write_text(
                json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", errors="backslashreplace"
            )
    except OSError as problem:
        raise AEDeskError(
            "The steps cannot be saved next to '{}' ({}).", saved.name, problem.strerror or problem
        ) from None
    return True


def drop_sidecar(saved: Path) -> None:
    """Take away steps that lie beside a file which was written without any: they would tell of the photo that it has
    replaced. Raises AEDeskError."""
    try:
        sidecar_path(saved).unlink(missing_ok=True)
    except OSError as problem:
        raise AEDeskError(
            "The steps cannot be saved next to '{}' ({}).", saved.name, problem.strerror or problem
        ) from None


def load_sidecar(saved: Path, find: Callable[[str], Tool[Any]] = tool) -> Sidecar | None:
    """The steps of a saved photo; None where no file lies beside it. Raises AEDeskError with a sentence."""
    path = sidecar_path(saved)
    try:
        if not path.is_file():
            return None
        if path.stat().st_size > LARGEST:
            raise ValueError("it is too large.")
        return parse_sidecar(path.read_text(encoding="utf-8"), path.parent, find)
    except OSError as problem:
        raise AEDeskError("The steps in '{}' cannot be read ({}).", path.name, problem.strerror or problem) from None
    except UnicodeDecodeError:
        raise AEDeskError("The steps in '{}' cannot be used: it is not text.", path.name) from None
    except ValueError as problem:
        raise AEDeskError("The steps in '{}' cannot be used: {}", path.name, problem) from None


def parse_sidecar(text: str, folder: Path, find: Callable[[str], Tool[Any]] = tool) -> Sidecar:
    """Read the text of a file that lies in `folder`. Raises ValueError with a sentence."""
    content, entries = read_entries(text, KEY, VERSION, FIRST)
    photo, digest = content.get("photo"), content.get("sha256")
    if not isinstance(photo, str) or not isinstance(digest, str) or "\0" in photo:
        raise ValueError("it does not say which photo it belongs to.")
    width, height = _size(content.get("width")), _size(content.get("height"))
    steps, _ = _read_steps(entries, (width, height), find)
    pictures = tuple(from_text(entry.get("picture")) for entry in entries)
    named = content.get("snapshots", [])
    if not isinstance(named, list):
        raise ValueError("its 'snapshots' are not a list.")
    snapshots = tuple(_snapshot(entry, steps, (width, height), find) for entry in named)
    return Sidecar(folder / photo, digest, width, height, steps, snapshots, pictures)


def _read_steps(
    entries: list[Any], size: Size, find: Callable[[str], Tool[Any]], known: History = ()
) -> tuple[History, Geometry]:
    """Steps, some of them by their numbers in `known`, and how the photo lies after them."""
    steps: list[Done] = []
    lies = Geometry.unmoved(size)
    for number, entry in enumerate(entries, start=1):
        among = isinstance(entry, int) and not isinstance(entry, bool) and 0 <= entry < len(known)
        done = known[entry] if among else _done(entry, number, lies, find)
        steps.append(done)
        if done.taken and done.outcome is not None:
            try:
                lies = lies.then(done.outcome.geometry)
            except ValueError:
                raise ValueError(f"step {number} was taken on a photo of another size.") from None
    return tuple(steps), lies


def _snapshot_entry(named: Named, steps: Sequence[Done]) -> dict[str, Any]:
    numbers = {id(done): number for number, done in enumerate(steps)}
    taken = [numbers[id(done)] if id(done) in numbers else _entry(done) for done in named.steps]
    entry = {"name": named.name, "steps": taken, **_picture(named.picture)}
    return entry | ({"mask": named.mask.to_text()} if named.mask is not None else {})


def _snapshot(entry: Any, steps: History, size: Size, find: Callable[[str], Tool[Any]]) -> Named:
    if (
        not isinstance(entry, dict)
        or not isinstance(entry.get("name"), str)
        or not isinstance(entry.get("steps"), list)
    ):
        raise ValueError("a snapshot is not understood.")
    mask = entry.get("mask")
    if not isinstance(mask, str | None):
        raise ValueError("the mask of a snapshot is not understood.")
    taken, lies = _read_steps(entry["steps"], size, find, steps)
    width, height = lies.after
    marked = PackedMask.from_text(mask, height, width) if mask is not None else None
    return Named(entry["name"], taken, marked, from_text(entry.get("picture")))


def _picture(picture: Image | None) -> dict[str, str]:
    return {"picture": to_text(picture)} if picture is not None else {}


def _size(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < LARGEST_SIDE:
        raise ValueError("it does not say how large the photo is.")
    return value


def _entry(done: Done) -> dict[str, Any]:
    assert done.step is not None
    entry = {"title": done.title, **step_entry(done.step), **done.inputs.to_json()}
    if done.outcome is not None:
        entry["done"] = done.outcome.to_json()
    return entry


def _done(entry: Any, number: int, lies: Geometry, find: Callable[[str], Tool[Any]]) -> Done:
    """The `number`th step. `lies`: how the photo lay before it."""
    step = read_step(entry, number, find)
    title = entry.get("title", step.tool)
    if not isinstance(title, str):
        raise ValueError(f"in step {number} something is of a wrong kind.")
    try:
        inputs = Inputs.from_json(entry, lies)
        if "done" in entry:
            outcome = Outcome.from_json(entry["done"])
        else:
            outcome = Outcome.supposed(find(step.tool), step.params, lies.after)
    except (ValueError, AEDeskError) as problem:
        raise ValueError(f"in step {number}: {problem}") from None
    return Done(title, step, inputs, outcome)
