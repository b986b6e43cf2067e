"""What can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from aedesk.gui.document.hint_state import HintState
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.recipe.history import History

if TYPE_CHECKING:
    from aedesk.gui.document.document import Document

MERGING = 1  # the id of commands that may become one


@dataclass(frozen=True, eq=False)
class State:
    """All that a step can change: immutable, so undo and redo are a swap. `steps`: what made the picture of the
    original."""

    picture: Picture
    mask: MaskState | None = None
    hints: HintState | None = None
    steps: History = ()


class Change(QUndoCommand):
    """One step, from `before` to `after`. With a number in `merges`, it joins a step of the same title and number
    right before it: the many small moves of a slider are one step, the next drag of it is another."""

    def __init__(self, document: Document, title: str, before: State, after: State, merges: int = 0) -> None:
        super().__init__(title)
        self._document = document
        self.before, self.after = before, after
        self.merges = merges

    def undo(self) -> None:
        """Show what was before."""
        self._document.show(self.before)

    def redo(self) -> None:
        """Show the result; called once when the command is pushed."""
        self._document.show(self.after)

    def id(self) -> int:
        """Which commands Qt tries to merge."""
        return MERGING if self.merges else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the later move of the same slider in."""
        if not isinstance(other, Change) or (other.text(), other.merges) != (self.text(), self.merges):
            return False
        self.after = other.after
        return True
