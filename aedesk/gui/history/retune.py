"""What other steps than those that were done would make of the photo, while they are changed in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from aedesk.errors import AEDeskError
from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk
from aedesk.gui.history.first_look import FirstLook
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.look.translate import sentence
from aedesk.gui.tools.past import Past, Repeated
from aedesk.recipe.history import History, can_repeat

PATIENCE = 60  # milliseconds that a slider must rest


class Retune(QObject):
    """Works out the changed step and all after it whenever the list in the panel is another one, in a worker of its
    own; a newer wish cancels the work on an older one. What is seen comes first (`FirstLook`), then the whole photo:
    `preview_changed`, and applying then takes no time. `pending_changed`: there is a preview now, or none any more."""

    preview_changed = Signal()
    pending_changed = Signal()

    def __init__(self, desk: Desk, canvas: Canvas, panel: HistoryPanel, past: Past) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self._panel, self._past = panel, past
        self._wanted = False
        self._known: tuple[History, Repeated] | None = None  # of the newest wish that there was time for
        self.worker = Worker(self)
        self._look = FirstLook(self, canvas, past)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._work)
        panel.steps.changed.connect(self._changed)
        panel.change_requested.connect(lambda steps: self.apply())
        self._document.picture_changed.connect(self.forget)
        self._document.steps_changed.connect(self.forget)
        desk.foreground.changed.connect(self._make_way)

    @property
    def pending(self) -> bool:
        """Whether the list says something else than what was done."""
        return self._wanted

    @property
    def preview(self) -> Picture | None:
        """The photo after the steps of the list; None where nothing else is wished than what was done. It may be of an
        older wish."""
        return self._known[1].picture if self._known is not None else None

    @property
    def outcome(self) -> tuple[Picture, History] | None:
        """The same with its steps, where it is of the newest wish."""
        repeated = self._repeated(self._panel.steps.steps())
        return (repeated.picture, repeated.steps) if repeated is not None else None

    def discard(self) -> None:
        """List what was done, and show the photo as it is."""
        self._panel.revert()
        self.forget()

    def forget(self) -> None:
        """Show the photo as it is."""
        self._stop()
        was_wanted, self._wanted = self._wanted, False
        known, self._known = self._known, None
        if known is not None:
            self.preview_changed.emit()
        if was_wanted:
            self.pending_changed.emit()

    def apply(self, then: Callable[[], object] = lambda: None, otherwise: Callable[[], object] = lambda: None) -> None:
        """Do the steps of the list to the original, as one step that can be undone."""
        edit, steps = self._document.edit, self._panel.steps.steps()
        if not edit.is_open or self._desk.busy:
            return
        known = self._repeated(steps)
        self._stop()
        if known is not None:
            self._take(edit, known)
            then()
            return

        def changed(result: Repeated) -> None:
            self._take(edit, result)
            then()

        self._past.work_out(steps, changed, edit.mask, otherwise)

    def close(self) -> None:
        """Stop the worker."""
        self._wanted = False
        self._timer.stop()
        self.worker.close()

    def _take(self, edit: Edit, result: Repeated) -> None:
        edit.step_pictures.keep(result.steps, result.small)
        edit.apply(self.tr("Change history"), result.picture, result.mask, steps=result.steps)

    def _repeated(self, steps: History) -> Repeated | None:
        """What these steps make of the photo, where that is worked out."""
        if self._known is None or not _same(self._known[0], steps):
            return None
        return self._known[1]

    def _changed(self) -> None:
        edit, wanted = self._document.edit, self._panel.changed
        if not edit.is_open or not wanted or not can_repeat(self._panel.steps.steps()):
            self.forget()
            return
        was_wanted, self._wanted = self._wanted, True
        self._timer.start()
        if not was_wanted:
            self.pending_changed.emit()

    def _make_way(self) -> None:
        """Something else has been set to work, or is done."""
        if self._desk.busy:
            self._stop()
        elif self._wanted:
            self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self.worker.cancel()
        self._look.clear()
        self._canvas.set_working(False)

    def _work(self) -> None:
        steps, edit = self._panel.steps.steps(), self._document.edit
        if not self._wanted or self._desk.busy or self._repeated(steps) is not None:
            return
        self._canvas.set_working(True)
        look, whole = self._look.work(steps), self._past.work(steps, edit.mask)

        def done(result: Repeated) -> None:
            self._look.clear()
            self._canvas.set_working(False)
            self._known = steps, result
            self.preview_changed.emit()

        def failed(problem: BaseException) -> None:
            self._look.clear()
            self._canvas.set_working(False)
            if not isinstance(problem, AEDeskError):
                raise problem  # a fault of the program must not hide
            self._desk.say(sentence(problem.sentence))

        self._look.expect(self.worker.run(lambda job: (look(job), whole(job))[1], done, failed))


def _same(one: History, other: History) -> bool:
    """Whether two histories do the same, though their steps may be other objects."""
    return len(one) == len(other) and all(
        a.step == b.step and a.inputs is b.inputs for a, b in zip(one, other, strict=True)
    )
