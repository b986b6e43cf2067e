"""What can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from aedesk.gui.document.state import State

MERGING = 1  # the id of commands that may become one


class Change(QUndoCommand):
    """One step, from `before` to `after`. With a number in `merges`, it joins a step of the same title and number
    right before it: the many small moves of a slider are one step, the next drag of it is another. `show` makes a
    state the current one."""

    def __init__(self, show: Callable[[State], None], title: str, before: State, after: State, merges: int = 0) -> None:
        super().__init__(title)
        self._show = show
        self.before, self.after = before, after
        self.merges = merges

    def undo(self) -> None:
        """Show what was before."""
        self._show(self.before)

    def redo(self) -> None:
        """Show the result; called once when the command is pushed."""
        self._show(self.after)

    def id(self) -> int:
        """Which commands Qt tries to merge."""
        return MERGING if self.merges else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the later move of the same slider in."""
        if not isinstance(other, Change) or (other.text(), other.merges) != (self.text(), self.merges):
            return False
        self.after = other.after
        return True
