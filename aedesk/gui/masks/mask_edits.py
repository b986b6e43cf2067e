"""Changes of the whole mask, worked out by a worker: on a large scan each takes a tenth of a second or more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from aedesk.gui.background.worker import Worker
from aedesk.gui.document.document import Document
from aedesk.gui.document.mask_state import MaskState
from aedesk.gui.document.picture import Picture


@dataclass(frozen=True)
class MaskEdit:
    """`title` and `merges` as in Document.edit_mask. `change` touches no widget."""

    title: str
    change: Callable[[MaskState], MaskState]
    merges: int = 0


class MaskEdits(QObject):
    """Does edits one after the other, each to the mask as it is then. Of those that merge, such as of a slider that is
    dragged, only the newest waits. `failed`: a problem, of an edit that was given up."""

    failed = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._waiting: list[MaskEdit] = []
        self._running: MaskEdit | None = None
        self._before: tuple[Picture, MaskState | None] | None = None  # what was there when the running one began
        self.worker = Worker(self)  # its own: the desk is not busy
        document.opened.connect(self.forget)

    @property
    def pending(self) -> bool:
        """Whether the mask will soon be another one."""
        return self._running is not None or bool(self._waiting)

    def do(self, edit: MaskEdit) -> None:
        """Edit the mask soon."""
        if edit.merges and self._waiting and self._waiting[-1].merges == edit.merges:
            self._waiting.pop()
        self._waiting.append(edit)
        self._begin()

    def settle(self) -> None:
        """Do at once what is still to be done: what comes next needs the mask as the person wants it."""
        edits = [*([self._running] if self._running is not None else []), *self._waiting]
        self.forget()
        for edit in edits:
            state = self._state()
            if state is not None:
                self._document.edit_mask(edit.title, edit.change(state), edit.merges)

    def forget(self) -> None:
        """Another photo is there; nothing of the old mask is wanted."""
        self._waiting, self._running, self._before = [], None, None
        self.worker.cancel()

    def close(self) -> None:
        """Stop the worker."""
        self.forget()
        self.worker.close()

    def _state(self) -> MaskState | None:
        """The mask to go on from; an empty one where there is none yet, None without a photo."""
        picture = self._document.current
        if picture is None:
            return None
        return self._document.mask or MaskState.nothing(picture.image.height, picture.image.width)

    def _begin(self) -> None:
        picture, state = self._document.current, self._state()
        if self._running is not None or not self._waiting or picture is None or state is None:
            return
        edit = self._running = self._waiting.pop(0)
        self._before = picture, self._document.mask
        self.worker.run(lambda job: edit.change(state), self._take, self._fail)

    def _take(self, state: MaskState) -> None:
        edit, before = self._running, self._before
        if edit is None or before is None:
            return
        self._running = self._before = None
        if self._document.current is before[0]:
            if self._document.mask is before[1]:
                self._document.edit_mask(edit.title, state, edit.merges)
            else:  # somebody was faster
                self._waiting.insert(0, edit)
        self._begin()

    def _fail(self, problem: BaseException) -> None:
        self._running = self._before = None
        self.failed.emit(problem)
        self._begin()
