"""An autoencoder that learns, in a process of its own: started, paused, stopped, and heard in the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from aedesk.gui.background.worker import Worker
from aedesk.jobs import Job
from aedesk.workshop.process import Fitting
from aedesk.workshop.project import Project

PATIENCE = 3.0  # seconds for the process to write what it has learnt, while the program ends


class Learning(QObject):
    """`told`: an Event, `ended`: a problem (BaseException), or None where it was stopped or is done."""

    told = Signal(object)
    ended = Signal(object)
    _heard = Signal(object)  # from the worker's thread

    def __init__(self, start: Callable[[Project], Fitting] = Fitting, parent: QObject | None = None) -> None:
        """`start` makes the process."""
        super().__init__(parent)
        self._begin = start
        self._worker = Worker(self)
        self._fitting: Fitting | None = None
        self.project: Project | None = None
        self.paused = False
        self._heard.connect(self.told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a process is there."""
        return self._fitting is not None

    def start(self, project: Project) -> None:
        """Raises AEDeskError where it cannot begin."""
        fitting = self._fitting = self._begin(project)
        self.project, self.paused = project, False
        self._worker.run(lambda job: self._listen(fitting, job), lambda done: self._end(None), self._end)

    def pause(self, wanted: bool) -> None:
        """Rest, or go on."""
        if self._fitting is not None:
            self.paused = wanted
            (self._fitting.pause if wanted else self._fitting.go_on)()

    def stop(self) -> None:
        """It keeps what it has learnt, and ends soon."""
        if self._fitting is not None:
            self._fitting.stop()

    def close(self) -> None:
        """Stop, and wait; a process that does not answer in time is ended, and its last checkpoint stays."""
        fitting, self._fitting = self._fitting, None
        if fitting is None:
            self._worker.close()
            return
        fitting.stop()
        late = threading.Timer(PATIENCE, fitting.kill)
        late.start()
        self._worker.close()
        late.cancel()

    def _listen(self, fitting: Fitting, job: Job) -> None:
        for event in fitting.events():
            self._heard.emit(event)

    def _end(self, problem: BaseException | None) -> None:
        self._fitting, self.paused = None, False
        self.ended.emit(problem)
