"""The work that the person waits for: what follows when it ends, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from aedesk.gui.background.trim import give_back
from aedesk.gui.background.worker import Worker
from aedesk.gui.look.messages import show_error
from aedesk.jobs import Job, Stages

T = TypeVar("T")


class ShowsProgress(Protocol):
    """What is seen of the work, such as a bar with a button that stops it."""

    @property
    def cancel_requested(self) -> SignalInstance: ...

    def start(self, title: str, can_stop: bool = True) -> None: ...

    def report(self, fraction: float) -> None: ...

    def show_stages(self, stages: Stages) -> None: ...

    def show_queue(self, photo: str, waiting: int) -> None: ...

    def stopping(self) -> None: ...

    def finish(self) -> None: ...

    def isHidden(self) -> bool: ...


class Owner(Protocol):
    """What work belongs to: a photo."""

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, eq=False)
class _Piece:
    """Work that waits or is done. `title`: what goes on, "" for what is not worth a line."""

    owner: Owner
    title: str
    work: Callable[[Job], Any]
    done: Callable[[Any], object]
    failed: Callable[[BaseException], bool] | None
    stopped: Callable[[], object] | None


class Foreground(QObject):
    """Work that the person waits for, one piece after the other. Each belongs to a photo: with one that has nothing to
    wait for, they can go on meanwhile. `changed`: work has begun, joined the queue or ended, or `shown` gives another
    photo, the one that is seen.

    `say` shows a line in the status bar, "" clears it; `progress` is seen whichever panel is."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        progress: ShowsProgress,
        say: Callable[[str], None],
        shown: Callable[[], Owner],
    ) -> None:
        super().__init__(window)
        self._window, self._worker, self._progress, self._say, self._shown = window, worker, progress, say, shown
        self._queue: list[_Piece] = []  # the first is being done
        progress.cancel_requested.connect(self._cancel_running)
        self.changed.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether the photo that is shown has work to wait for."""
        return self.works_on(self._shown())

    @property
    def at_work(self) -> bool:
        """Whether there is work at all."""
        return bool(self._queue)

    def works_on(self, owner: Owner) -> bool:
        """Whether a photo has work to wait for."""
        return any(piece.owner is owner for piece in self._queue)

    @property
    def can_stop(self) -> bool:
        """Whether there is work that the person can stop."""
        return any(piece.title for piece in self._queue)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], bool] | None = None,
        stopped: Callable[[], object] | None = None,
        owner: Owner | None = None,
    ) -> None:
        """Have `work` done once it is its turn; its result goes to `done`. A problem is shown to the person, unless
        `failed` says that it has dealt with it. `stopped` is called if the person stops it. `owner`: the photo that it
        belongs to, None for the one that is shown; `done` has to mind that another one may be shown by then."""
        self._take(_Piece(owner or self._shown(), "", work, done, failed, stopped))

    def start(
        self,
        title: str,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], bool] | None = None,
        stopped: Callable[[], object] | None = None,
        owner: Owner | None = None,
    ) -> None:
        """The same with a title that says what goes on, such as that of a panel; the person can stop it."""
        self._take(_Piece(owner or self._shown(), title, work, done, failed, stopped))

    def cancel(self) -> None:
        """Stop what is done to the photo that is shown; else whatever is being done, where that can be stopped."""
        of_shown = [piece for piece in self._queue if piece.owner is self._shown() and piece.title]
        if of_shown and of_shown[0] is not self._queue[0]:
            for piece in of_shown:
                self._queue.remove(piece)
                self._end_stopped(piece)
        else:
            self._cancel_running()

    def report(self, fraction: float) -> None:
        """How far the work is, from 0 to 1."""
        if self._progress.isHidden():  # a file that is read or written slowly
            self._progress.start("", can_stop=False)
        self._progress.report(fraction)

    def show_stages(self, stages: Stages) -> None:
        """What the work does now."""
        self._progress.show_stages(stages)

    def report_reading(self, fraction: float) -> None:
        """How far a photo is read, 0 to 1; 1 is the end. Where there is work, that alone is told of."""
        if not self._queue and fraction < 1:
            self.report(fraction)
        elif not self._queue:
            self._progress.finish()

    def _take(self, piece: _Piece) -> None:
        self._queue.append(piece)
        self._say("")
        if len(self._queue) == 1:
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        """Do the first of the queue."""
        piece = self._queue[0]

        def tidy(job: Job) -> Any:
            try:
                return piece.work(job)
            finally:
                give_back()

        def succeeded(result: Any) -> None:
            self._finished(piece)
            piece.done(result)
            self.changed.emit()

        def went_wrong(problem: BaseException) -> None:
            self._finished(piece)
            if piece.failed is None or not piece.failed(problem):
                show_error(self._window, problem)

        def cancelled() -> None:
            self._finished(piece)
            self._end_stopped(piece)

        self._worker.run(tidy, succeeded, went_wrong, self, cancelled)
        if piece.title:
            self._progress.start(piece.title)

    def _finished(self, piece: _Piece) -> None:
        """The next one has its turn, before anybody is asked or told something."""
        self._queue.remove(piece)
        self._progress.finish()
        if piece.owner is self._shown():
            self._say("")
        if self._queue:
            self._begin()
        self.changed.emit()

    def _end_stopped(self, piece: _Piece) -> None:
        if piece.owner is self._shown():
            self._say(self.tr("Stopped. The photo is unchanged."))
        if piece.stopped is not None:
            piece.stopped()
        self.changed.emit()

    def _cancel_running(self) -> None:
        if self._queue and self._queue[0].title:
            self._progress.stopping()
            self._worker.cancel()

    def _tell(self) -> None:
        """Say whose work it is, where that is not the photo that is shown, and how many pieces wait."""
        if self._queue:
            owner = self._queue[0].owner
            self._progress.show_queue("" if owner is self._shown() else owner.name, len(self._queue) - 1)
