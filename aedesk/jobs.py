"""A piece of work that reports its progress and can be cancelled. No other import: every layer uses it."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """Raised inside the work when somebody has cancelled it."""


class Job:
    """Shared by the thread that works and the one that watches.

    The worker calls `progress`, which raises Cancelled once `cancel` was called; any thread may
    call `cancel`. `on_progress` is called in the worker's thread with a fraction from 0 to 1.
    """

    def __init__(self, on_progress: Callable[[float], None] | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._on_cancel: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, fraction: float) -> None:
        """Report how much is done. Raises Cancelled."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(min(1.0, max(0.0, fraction)))

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

    def part(self, offset: float, length: float) -> Job:
        """A stage of this job: its 0 to 1 is `offset` to `offset + length` of the whole."""
        return _Part(self, offset, length)


class _Part(Job):
    def __init__(self, whole: Job, offset: float, length: float) -> None:
        super().__init__(lambda fraction: whole.progress(offset + length * fraction))
        self._cancelled = whole._cancelled
        self._whole = whole

    def cancel(self) -> None:
        self._whole.cancel()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        return self._whole.on_cancel(callback)
