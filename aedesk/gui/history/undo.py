"""Undo, redo, and other steps than those that were done: pictures of the past are worked out anew where needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aedesk.gui.document.picture import Picture
from aedesk.gui.document.state import State
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.read import FindTool
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.tools.pending import Pending
from aedesk.jobs import Job
from aedesk.recipe.history import History, common, repeat


class UndoRedo(QObject):
    """The actions Undo and Redo are its methods. `settle` ends what is being edited, `tool` finds a tool by its id.
    A preview that is not applied yet counts as the last step (`pending`)."""

    def __init__(
        self, desk: Desk, panel: HistoryPanel, pending: Pending, settle: Callable[[], None], tool: FindTool
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._document = desk, desk.document
        self._panel, self._pending, self._settle, self._tool = panel, pending, settle, tool
        self._document.steps_changed.connect(lambda: panel.show_steps(self._document.steps))
        panel.change_requested.connect(self.change)

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
            action.setText(f"{words} {step}".strip())

    def undo(self) -> None:
        """Take the last step back."""
        self._settle()
        if not self._pending.take_back():
            self._go(self._document.undo_target(), self._document.undo_stack.undo)

    def redo(self) -> None:
        """Do it again."""
        self._settle()
        self._go(self._document.redo_target(), self._document.undo_stack.redo)

    def change(self, steps: History) -> None:
        """Do other steps to the original than those that were done, as one step that can be undone."""
        if not self._document.is_open or self._desk.busy:
            return

        def changed(picture: Picture) -> None:
            self._document.apply(self.tr("Change of the history"), picture, steps=steps)

        self._work_out(steps, changed)

    def _go(self, target: State | None, step: Callable[[], None]) -> None:
        if target is None or self._desk.busy:
            return
        if not target.picture.forgotten:
            step()
            return

        def known(picture: Picture) -> None:
            target.picture.fill(picture)
            step()

        self._work_out(target.steps, known)

    def _work_out(self, steps: History, then: Callable[[Picture], None]) -> None:
        """The picture after these steps, from the nearest one that is still known."""
        start, count = self._nearest(steps)
        image, make_context, tool = start.image, self._desk.models.context, self._tool

        def work(job: Job) -> Picture:
            result = repeat(steps[count:], image, make_context(job), tool)
            job.check()
            # A picture of its own, also where nothing was done: each is known by its identity.
            return Picture(image, start.levels) if result is image else Picture.of(result)

        self._desk.foreground.start(self._panel.title, work, then)

    def _nearest(self, steps: History) -> tuple[Picture, int]:
        """A picture that is known, and how many of these steps have made it of the original."""
        original = self._document.original
        assert original is not None
        best, count = original, 0
        for state in self._document.states():
            shared = len(state.steps)
            if shared > count and not state.picture.forgotten and common(state.steps, steps) == shared:
                best, count = state.picture, shared
        return best, count
