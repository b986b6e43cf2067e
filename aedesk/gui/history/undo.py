"""Undo and redo: pictures of the past are worked out anew where needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aedesk.gui.actions.table import as_menu_text
from aedesk.gui.document.state import State
from aedesk.gui.files.desk import Desk
from aedesk.gui.tools.past import Past
from aedesk.gui.tools.pending import Pending


class UndoRedo(QObject):
    """The actions Undo and Redo are its methods. `settle` ends what is being edited, `past` has forgotten pictures at
    hand. A preview that is not applied yet counts as the last step (`pending`)."""

    def __init__(self, desk: Desk, pending: Pending, settle: Callable[[], None], past: Past) -> None:
        super().__init__(desk.window)
        self._desk, self._document = desk, desk.document
        self._pending, self._settle, self._past = pending, settle, past

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"undo": self.undo, "redo": self.redo}

    def enabled(self) -> set[str]:
        """The groups of actions that work now."""
        stack, pending = self._document.undo_stack, self._pending.is_there
        if self._desk.busy:
            return set()
        undo = {"undo"} if pending or stack.canUndo() else set()
        return undo | ({"redo"} if stack.canRedo() and not pending else set())

    def name_steps(self, undo: QAction, redo: QAction) -> None:
        """Say in the menu what would be undone and what done again."""
        stack = self._document.undo_stack
        last = self.tr("preview") if self._pending.is_last_step else stack.undoText()
        for action, words, step in ((undo, self.tr("&Undo"), last), (redo, self.tr("&Redo"), stack.redoText())):
            action.setText(f"{words} {as_menu_text(step)}".strip())

    def undo(self) -> None:
        """Take the last step back."""
        self._settle()
        if not self._pending.take_back():
            self._go(self._document.undo_target(), self._document.undo_stack.undo)

    def redo(self) -> None:
        """Do it again."""
        self._settle()
        self._go(self._document.redo_target(), self._document.undo_stack.redo)

    def _go(self, target: State | None, step: Callable[[], None]) -> None:
        if target is None or self._desk.busy:
            return
        self._past.when_known(target, step)
