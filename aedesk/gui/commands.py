"""What can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from aedesk.gui.picture import Picture

if TYPE_CHECKING:
    from aedesk.gui.document import Document


class ApplyTool(QUndoCommand):
    """A tool was applied. The pictures are immutable, so undo and redo are a swap."""

    def __init__(self, document: Document, title: str, before: Picture, after: Picture) -> None:
        super().__init__(title)
        self._document = document
        self.before = before
        self.after = after

    def undo(self) -> None:
        """Show the picture from before."""
        self._document.show(self.before)

    def redo(self) -> None:
        """Show the result; called once when the command is pushed."""
        self._document.show(self.after)
