"""A state of the photo with a name, to come back to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from aedesk.gui.document.state import State
from aedesk.recipe.named import Named


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Never changed; one with another name is another one."""

    name: str
    state: State

    @cached_property
    def named(self) -> Named:
        """The same as it is kept in a file."""
        mask = self.state.mask
        return Named(self.name, self.state.steps, mask.packed if mask is not None else None)


def free_name(wished: str, taken: Iterable[str], usual: str) -> str:
    """The wished name without spaces around it, `usual` for none, with a number behind it where it is taken."""
    name, others = wished.strip() or usual, set(taken)
    number, found = 2, name
    while found in others:
        found, number = f"{name} {number}", number + 1
    return found
