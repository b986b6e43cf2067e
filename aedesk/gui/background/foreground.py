"""Work for the worker: who it is for, what follows when it ends, and what the person sees meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.trim import give_back
from aedesk.gui.background.worker import Runner
from aedesk.gui.look.messages import show_error
from aedesk.gui.panels.progress import Progress
from aedesk.jobs import Job, Stages


class Running(QObject):
    """Gives work to the runner, and its result to who asked. `changed`: work has begun or ended.

    `note` shows a line in the status bar, "" clears it; `progress` is seen whichever panel is."""

    changed = Signal()

    def __init__(self, window: QWidget, runner: Runner, progress: Progress, note: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._runner, self._shown, self._note = window, runner, progress, note
        progress.cancel_requested.connect(self.cancel)
        self._can_stop = False
        self._on_success: Callable[[Any], None] = lambda result: None
        self._on_failure: Callable[[BaseException], bool] | None = None
        self._on_cancel: Callable[[], object] | None = None
        runner.started.connect(self._started)
        runner.progress.connect(self._progress)
        runner.stages.connect(self._stages)
        runner.succeeded.connect(self._succeeded)
        runner.failed.connect(self._failed)
        runner.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._runner.busy

    @property
    def can_stop(self) -> bool:
        """Whether work is going on that the person can stop."""
        return self._can_stop

    def run(
        self,
        work: Callable[[Job], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[BaseException], bool] | None = None,
        on_cancel: Callable[[], object] | None = None,
    ) -> Job:
        """Have `work` done; its result goes to `on_success`. A problem is shown to the person, unless `on_failure`
        says that it has dealt with it. `on_cancel` is called if the person stops it."""
        self._on_success, self._on_failure, self._on_cancel = on_success, on_failure, on_cancel

        def tidy(job: Job) -> Any:
            try:
                return work(job)
            finally:
                give_back()

        return self._runner.run(tidy)

    def start(
        self,
        title: str,
        work: Callable[[Job], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[BaseException], bool] | None = None,
        on_cancel: Callable[[], object] | None = None,
    ) -> Job:
        """The same with a title that says what goes on, such as that of a panel; the person can stop it."""
        self._can_stop = True
        job = self.run(work, on_success, on_failure, on_cancel)
        self._shown.start(title)
        return job

    def cancel(self) -> None:
        """Stop what is being done, where that can be stopped."""
        if self._can_stop:
            self._shown.stopping()
            self._runner.cancel()

    def _started(self, job: Job) -> None:
        self._note("")
        self.changed.emit()

    def _progress(self, job: Job, fraction: float) -> None:
        if self._shown.isHidden():  # a file that is read or written slowly
            self._shown.start("", can_stop=False)
        self._shown.report(fraction)

    def _stages(self, job: Job, stages: Stages) -> None:
        self._shown.show_stages(stages)

    def _finished(self) -> None:
        self._note("")
        self._shown.finish()
        self._can_stop = False
        self.changed.emit()

    def _succeeded(self, job: Job, result: Any) -> None:
        self._finished()
        self._on_success(result)
        self.changed.emit()

    def _failed(self, job: Job, problem: BaseException) -> None:
        self._finished()
        if self._on_failure is None or not self._on_failure(problem):
            show_error(self._window, problem)

    def _cancelled(self, job: Job) -> None:
        self._finished()
        self._note(self.tr("Stopped; the photo is as it was."))
        if self._on_cancel is not None:
            self._on_cancel()
