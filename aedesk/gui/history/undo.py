"""Undo, redo, and other steps than those that were done: pictures of the past are worked out anew where needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from aedesk.gui.background.foreground import Running
from aedesk.gui.background.models import Workshop
from aedesk.gui.document.document import Document
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.state import State
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.tools.pending import Pending
from aedesk.jobs import Job
from aedesk.recipe.history import History, common, lies_after, repeat
from aedesk.recipe.outcome import size_of
from aedesk.tools.base import Tool


@dataclass(frozen=True)
class Repeated:
    """A picture worked out anew, the steps with what they have done this time, whether its pixels lie elsewhere than
    those of the photo that is shown, and the mask of that where they do."""

    picture: Picture
    steps: History
    moved: bool
    mask: MaskState | None = None


class TimeTravel(QObject):
    """The actions Undo and Redo are its methods. `settle` ends what is being edited, `busy` says whether the worker is
    at work, `tool` finds a tool by its id. A preview that is not applied yet counts as the last step (`pending`)."""

    def __init__(
        self,
        document: Document,
        workshop: Workshop,
        running: Running,
        pending: Pending,
        settle: Callable[[], None],
        busy: Callable[[], bool],
        tool: Callable[[str], Tool[Any]],
    ) -> None:
        super().__init__(document)
        self._document, self._workshop, self._running = document, workshop, running
        self._pending, self._settle, self._busy, self._tool = pending, settle, busy, tool

    def set_up(self, panel: HistoryPanel) -> None:
        """Take the panel; called once."""
        self._panel = panel
        self._document.steps_changed.connect(lambda: panel.show_steps(self._document.steps))
        panel.change_requested.connect(self.change)

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
        if not self._document.is_open or self._busy():
            return

        def changed(result: Repeated) -> None:
            title, keeps = self.tr("Change of the history"), not result.moved
            self._document.apply(title, result.picture, keeps, steps=result.steps, moved_mask=result.mask)

        self._work_out(steps, changed, self._document.mask)

    def _go(self, target: State | None, step: Callable[[], None]) -> None:
        if target is None or self._busy():
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
        image, make_context, tool = start.image, self._workshop.context, self._tool
        lies, lay = self._document.lies_after(steps[:count]), self._document.lies
        original = self._document.original
        assert original is not None
        size = size_of(original.image)

        def work(job: Job) -> Repeated:
            result, taken = repeat(steps[count:], image, make_context(job), tool, lies)
            job.check()
            # A picture of its own, also where nothing was done: each is known by its identity.
            picture = Picture(image, start.levels) if result is image else Picture.of(result)
            taken = (*steps[:count], *taken)
            now = lies_after(taken, size)
            if lay is None or now is None:
                return Repeated(picture, taken, moved=True)
            way = lay.inverse.then(now)
            return Repeated(picture, taken, way.moves, mask.moved(way) if mask is not None and way.moves else None)

        self._running.start(self._panel.title, work, then)

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
