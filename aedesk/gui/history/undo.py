"""Undo, redo, and other steps than those that were done: pictures of the past are worked out anew where needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.state import State
from aedesk.gui.files.desk import Desk
from aedesk.gui.files.read import FindTool
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.tools.pending import Pending
from aedesk.jobs import Job
from aedesk.recipe.history import History, common, lies_after, repeat
from aedesk.recipe.outcome import size_of


@dataclass(frozen=True)
class Repeated:
    """A picture worked out anew, the steps with what they have done this time, and the mask over it."""

    picture: Picture
    steps: History
    mask: MaskState | None = None


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

        def changed(result: Repeated) -> None:
            self._document.apply(self.tr("Change of the history"), result.picture, result.mask, steps=result.steps)

        self._work_out(steps, changed, self._document.mask)

    def _go(self, target: State | None, step: Callable[[], None]) -> None:
        if target is None or self._desk.busy:
            return
        self._remember(target, step)

    def _remember(self, target: State, then: Callable[[], None]) -> None:
        """Have all pictures that a state refers to at hand, one after the other."""
        forgotten = next(((picture, steps) for picture, steps in target.pictures if picture.forgotten), None)
        if forgotten is None:
            then()
            return
        picture, steps = forgotten

        def known(result: Repeated) -> None:
            picture.fill(result.picture)
            self._remember(target, then)

        self._work_out(steps, known)

    def _work_out(self, steps: History, then: Callable[[Repeated], None], mask: MaskState | None = None) -> None:
        """The picture after these steps, from the nearest one that is still known, and where `mask` lies then."""
        start, count = self._nearest(steps)
        lies, lay, original = self._document.lies_after(steps[:count]), self._document.lies, self._document.original
        assert original is not None
        size = size_of(original.image)
        image, make_context, tool = start.image, self._desk.models.context, self._tool

        def work(job: Job) -> Repeated:
            result, taken = repeat(steps[count:], image, make_context(job), tool, lies)
            job.check()
            # A picture of its own, also where nothing was done: each is known by its identity.
            picture = Picture(image, start.levels) if result is image else Picture.of(result)
            taken = (*steps[:count], *taken)
            now = lies_after(taken, size)
            if mask is None or lay is None or now is None:
                return Repeated(picture, taken, mask)
            return Repeated(picture, taken, mask.moved(lay.inverse.then(now)))

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
