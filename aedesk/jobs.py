"""A piece of work that reports its progress and can be cancelled. Every layer uses it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from aedesk.sentence import Sentence


class Cancelled(Exception):
    """Raised inside the work when somebody has cancelled it."""


@dataclass(frozen=True)
class Stage:
    """What a part of the work does. `words`: such as "Looking for scratches". `number` of `count`: its place among
    those that follow each other, both 0 where that does not matter. `foreseen`: whether it is known what the work will
    do after it."""

    words: Sentence
    number: int = 0
    count: int = 0
    foreseen: bool = True


# The stage of the work, the stage of that stage, ...; empty where no part has said what it does.
Stages = tuple[Stage, ...]


def in_words(stages: Stages) -> Sentence:
    """What is being done, in one line: "Repair: Looking for scratches, 1 of 3". At least one stage.

    One place is told only, that of the outermost stage: two would be read as a sum."""
    said = stages[-1].words
    for stage in reversed(stages[:-1]):
        said = Sentence("{}: {}", (stage.words, said))
    placed = next((stage for stage in stages if stage.count > 1), None)
    return said if placed is None else Sentence("{}, {} of {}", (said, placed.number, placed.count))


class Job:
    """Shared by the thread that works and the one that watches.

    The worker calls `progress`, which raises Cancelled once `cancel` was called; any thread may
    call `cancel`. `on_progress` is called in the worker's thread with a fraction from 0 to 1, `on_stages` before it
    whenever another part of the work reports than before."""

    def __init__(
        self,
        on_progress: Callable[[float], None] | None = None,
        on_stages: Callable[[Stages], None] | None = None,
    ) -> None:
        self._on_progress, self._on_stages = on_progress, on_stages
        self._stages: Stages = ()
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._on_cancel: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, fraction: float) -> None:
        """Report how much is done. Raises Cancelled."""
        self._report(min(1.0, max(0.0, fraction)), ())

    def _report(self, fraction: float, stages: Stages) -> None:
        self.check()
        if stages != self._stages:
            self._stages = stages
            if self._on_stages is not None:
                self._on_stages(stages)
        if self._on_progress is not None:
            self._on_progress(fraction)

    def check(self) -> None:
        """Raise Cancelled if the job was cancelled."""
        if self.cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop. Safe from any thread and more than once."""
        with self._lock:
            self._cancelled.set()
            callbacks, self._on_cancel = self._on_cancel, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called when the job is cancelled (at once if it already is).

        Returns a function that takes the callback back."""
        with self._lock:
            if not self.cancelled:
                self._on_cancel.append(callback)

                def remove() -> None:
                    with self._lock:
                        if callback in self._on_cancel:
                            self._on_cancel.remove(callback)

                return remove
        callback()
        return lambda: None

    def part(self, offset: float, length: float, stage: Stage | None = None) -> Job:
        """A part of this job: its 0 to 1 is `offset` to `offset + length` of the whole. `stage` says what it does, and
        is known from its first report on."""
        return _Part(self, offset, length, stage)


class _Part(Job):
    def __init__(self, whole: Job, offset: float, length: float, stage: Stage | None) -> None:
        super().__init__()
        self._cancelled = whole._cancelled
        self._whole, self._offset, self._length, self._stage = whole, offset, length, stage

    def _report(self, fraction: float, stages: Stages) -> None:
        own = stages if self._stage is None else (self._stage, *stages)
        self._whole._report(min(1.0, max(0.0, self._offset + self._length * fraction)), own)

    def cancel(self) -> None:
        self._whole.cancel()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        return self._whole.on_cancel(callback)
