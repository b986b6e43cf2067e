"""A state of the photo with a name, to come back to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QImage

from aedesk.gui.document.from_qimage import from_qimage
from aedesk.gui.document.state import State
from aedesk.recipe.named import Named


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Never changed; one with another name is another one. `small`: what the photo looked like; None where nobody
    knows, and where nothing was done to it yet."""

    name: str
    state: State
    small: QImage | None = None

    @cached_property
    def named(self) -> Named:
        """The same as it is kept in a file."""
        mask, small = self.state.mask, self.small
        packed = mask.packed if mask is not None else None
        return Named(self.name, self.state.steps, packed, from_qimage(small) if small is not None else None)


def free_name(wished: str, taken: Iterable[str], usual: str) -> str:
    """The wished name without spaces around it, `usual` for none, with a number behind it where it is taken."""
    name, others = wished.strip() or usual, set(taken)
    number, found = 2, name
    while found in others:
        found, number = f"{name} {number}", number + 1
    return found
