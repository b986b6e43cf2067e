"""Undo, redo, and other steps than those that were done: pictures of the past are worked out anew where needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from aedesk.gui.background.foreground import Running
from aedesk.gui.background.models import Workshop
from aedesk.gui.document.document import Document
from aedesk.gui.document.picture import Picture
from aedesk.gui.document.state import State
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.tools.pending import Pending
from aedesk.jobs import Job
from aedesk.recipe.history import History, common, repeat
from aedesk.tools.base import Tool


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

        def changed(picture: Picture) -> None:
            self._document.apply(self.tr("Change of the history"), picture, steps=steps)

        self._work_out(steps, changed)

    def _go(self, target: State | None, step: Callable[[], None]) -> None:
        if target is None or self._busy():
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
        image, make_context, tool = start.image, self._workshop.context, self._tool

        def work(job: Job) -> Picture:
            result = repeat(steps[count:], image, make_context(job), tool)
            job.check()
            # A picture of its own, also where nothing was done: each is known by its identity.
            return Picture(image, start.levels) if result is image else Picture.of(result)

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
