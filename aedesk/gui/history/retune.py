"""What other steps than those that were done would make of the photo, while they are changed in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from aedesk.errors import AEDeskError
from aedesk.gui.background.shared_work import SharedWork
from aedesk.gui.background.worker import Worker
from aedesk.gui.canvas.canvas import Canvas
from aedesk.gui.document.edit import Edit
from aedesk.gui.document.picture import Picture
from aedesk.gui.files.desk import Desk, nothing
from aedesk.gui.history.first_look import FirstLook
from aedesk.gui.history.history_panel import HistoryPanel
from aedesk.gui.look.translate import sentence
from aedesk.gui.tools.past import Past, Repeated
from aedesk.jobs import Job
from aedesk.recipe.history import History, can_repeat

PATIENCE = 60  # milliseconds that a slider must rest


class Retune(QObject):
    """Works out the changed step and all after it whenever the list in the panel is another one, in a worker of its
    own; a newer wish cancels the work on an older one. What is seen comes first (`FirstLook`), then the whole photo:
    `preview_changed`, and applying then takes no time. Who applies it earlier waits for that work (`SharedWork`).

    `pending_changed`: there is a preview now, or none any more."""

    preview_changed = Signal()
    pending_changed = Signal()

    def __init__(self, desk: Desk, canvas: Canvas, panel: HistoryPanel, past: Past) -> None:
        super().__init__(desk.window)
        self._desk, self._document, self._canvas = desk, desk.document, canvas
        self._panel, self._past = panel, past
        self._wanted = False
        self._known: tuple[History, Repeated] | None = None  # of the newest wish that there was time for
        self._job: Job | None = None  # of what is wished now
        self._working: tuple[History, SharedWork[Repeated]] | None = None  # what it does
        self._left: list[Worker] = []  # that go on with what is waited for
        self.worker = Worker(self)
        self._look = FirstLook(self, canvas, past)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._work)
        panel.steps.changed.connect(self._changed)
        panel.change_requested.connect(self.change)
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
        self._past.results.forget()
        was_wanted, self._wanted = self._wanted, False
        known, self._known = self._known, None
        if known is not None:
            self.preview_changed.emit()
        if was_wanted:
            self.pending_changed.emit()

    def apply(self, then: Callable[[], object] = nothing, otherwise: Callable[[], object] = nothing) -> None:
        """Do the steps of the list to the original."""
        self.change(self._panel.steps.steps(), then, otherwise)

    def change(
        self, steps: History, then: Callable[[], object] = nothing, otherwise: Callable[[], object] = nothing
    ) -> None:
        """Do other steps to the original than those that were done, as one step that can be undone."""
        edit = self._document.edit
        if not edit.is_open or self._desk.busy:
            return
        known = self._repeated(steps)
        if known is not None:
            self._take(edit, known)
            then()
            return
        begun, worker = self._lent(steps)

        def changed(result: Repeated) -> None:
            self._take(edit, result)
            then()

        def not_changed() -> None:
            if begun is not None:
                worker.cancel()  # nobody waits for it any more
            otherwise()

        self._past.work_out(steps, changed, edit.mask, not_changed, begun)

    def _lent(self, steps: History) -> tuple[Callable[[Job], Repeated] | None, Worker]:
        """What waits for the work on these steps where it is going on, and who does it: a worker that is left alone
        from now on, while the previews get another one."""
        worker, working = self.worker, self._working
        if self._job is None or working is None or not _same(working[0], steps):
            self._stop()
            return None, worker
        self._job = self._working = None
        self._left.append(worker)
        self.worker = Worker(self)
        worker.run_quietly(lambda: None, lambda _: self._end(worker))
        return working[1].result, worker

    def _end(self, worker: Worker) -> None:
        """What was waited for is there."""
        if worker in self._left:
            self._left.remove(worker)
            worker.close()

    def close(self) -> None:
        """Stop the workers."""
        self._wanted = False
        self._timer.stop()
        for worker in (*self._left, self.worker):
            worker.close()

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
        self._job = self._working = None
        self.worker.cancel()
        self._look.clear()
        self._canvas.set_working(False)

    def _work(self) -> None:
        steps, edit = self._panel.steps.steps(), self._document.edit
        if not self._wanted or self._desk.busy or self._repeated(steps) is not None:
            return
        self._canvas.set_working(True)
        look, whole = self._look.work(steps), SharedWork(self._past.work(steps, edit.mask))

        def work(job: Job) -> Repeated:
            look(job)
            return whole.run(job)

        def done(result: Repeated) -> None:
            if job is not self._job:
                return  # somebody else has it, or nobody wants it
            self._job = self._working = None
            self._look.clear()
            self._canvas.set_working(False)
            self._known = steps, result
            self.preview_changed.emit()

        def failed(problem: BaseException) -> None:
            if job is not self._job:
                return  # who waits for it says it
            self._job = self._working = None
            self._look.clear()
            self._canvas.set_working(False)
            if not isinstance(problem, AEDeskError):
                raise problem  # a fault of the program must not hide
            self._desk.say(sentence(problem.sentence))

        self._working = steps, whole
        self._job = job = self.worker.run(work, done, failed, whole)
        self._look.expect(job)


def _same(one: History, other: History) -> bool:
    """Whether two histories do the same, though their steps may be other objects."""
    return len(one) == len(other) and all(
        a.step == b.step and a.inputs is b.inputs for a, b in zip(one, other, strict=True)
    )
