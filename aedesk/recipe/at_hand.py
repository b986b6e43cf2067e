"""A photo of another computer as a file of this one, while it is worked on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.recipe.items import Item
from aedesk.recipe.places import Address, fetch, put
from aedesk.sentence import Sentence
from aedesk.temporary import temporary_folder


@contextmanager
def at_hand(item: Item, overwrite: bool) -> Iterator[tuple[Path, Path]]:
    """The photo and what it becomes as paths of this computer; what is at an address is copied into a temporary folder,
    and the result to its address when the block ends well. Raises AEDeskError, which names the address."""
    photo, target = item.photo, item.target
    if isinstance(photo, Path) and isinstance(target, Path):
        target.parent.mkdir(parents=True, exist_ok=True)
        yield photo, target
        return
    with temporary_folder("batch") as home:
        folders = home / "in", home / "out"
        for folder in folders:
            folder.mkdir()
        here = folders[0] / photo.name if isinstance(photo, Address) else photo
        there = folders[1] / target.name if isinstance(target, Address) else target
        if isinstance(photo, Address):
            fetch(photo, here)
        if isinstance(target, Path):
            target.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield here, there
        except AEDeskError as problem:
            problem.sentence = _named(problem.sentence, {str(here): str(photo), str(there): str(target)})
            raise
        if isinstance(target, Address):
            put(there, target, overwrite)


def _named(sentence: Sentence, names: dict[str, str]) -> Sentence:
    """The sentence with other names of files."""
    values = [
        _named(value, names) if isinstance(value, Sentence) else names.get(str(value), value)
        for value in sentence.values
    ]
    return type(sentence)(sentence.text, tuple(values))
