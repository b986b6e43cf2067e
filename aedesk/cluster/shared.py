"""The folders of a batch as the computers of a cluster share them."""

from __future__ import annotations

import os
import platform
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.filesystem import content_of, is_there
from aedesk.imaging.formats.atomic import PREFIX
from aedesk.processes import is_running
from aedesk.recipe.items import Item
from aedesk.recipe.places import Address, Place, exists, files_below, text_of

NAME = f"{PREFIX}cluster-"  # of a small file that says: here the results go


@dataclass
class Shared:
    """`marker`: a file in the folder of the results, there while the batch is at work, by which a worker knows that it
    sees the folder itself and not the empty place where it should be mounted; "" at an address."""

    source: Place
    out: Place
    marker: str = ""
    _present: set[str] | None = field(default=None, repr=False)

    @property
    def must_be_seen(self) -> list[str]:
        """What each worker needs to see."""
        return [
            *([text_of(self.source)] if isinstance(self.source, Path) else []),
            *([self.marker] * bool(self.marker)),
        ]

    def is_done(self, target: Place) -> bool:
        """Whether a result is there. An address is asked once for all of them. Raises AEDeskError."""
        if isinstance(target, Path):
            return is_there(target)
        if self._present is None:
            assert isinstance(self.out, Address)
            there = files_below(self.out) if exists(self.out) else ()
            self._present = {(self.out / part).text for part in there}
        return target.text in self._present

    def is_gone(self, item: Item) -> bool:
        """Whether a photo is not there any more although its folder is, as seen from here."""
        try:
            folder = isinstance(self.source, Address) or bool(content_of(self.source))
            return folder and not exists(item.photo)
        except AEDeskError:
            return False


@contextmanager
def marked(shared: Shared) -> Iterator[None]:
    """The marker is there in the block. Raises AEDeskError."""
    if isinstance(shared.out, Address):
        yield
        return
    try:
        shared.out.mkdir(parents=True, exist_ok=True)
        for left in content_of(shared.out):
            if left.name.startswith(NAME) and _is_left(left):
                left.unlink(missing_ok=True)
        marker = shared.out.absolute() / f"{NAME}{secrets.token_hex(6)}"
        marker.write_text(f"{platform.node()} {os.getpid()}\n", encoding="utf-8")
    except OSError as problem:
        raise AEDeskError("'{}' cannot be written ({}).", shared.out, problem.strerror or problem) from None
    shared.marker = str(marker)
    try:
        yield
    finally:
        shared.marker = ""
        with suppress(OSError):
            marker.unlink()


def _is_left(marker: Path) -> bool:
    """Whether it is of a batch of this computer that was killed."""
    with suppress(OSError, ValueError):
        host, process = marker.read_text(encoding="utf-8").split()
        return host == platform.node() and not is_running(int(process))
    return False
