"""Which folders have changed, and since when nothing more happens in them: a copy of a thousand photos is one change.

Times are seconds of any clock that never goes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

SETTLE = 2.0  # seconds without another change, after which it is looked what is new
LONGEST = 30.0  # seconds after which it is looked though changes go on


class Changes:
    """Any thread may note changes, one takes what is due."""

    def __init__(self, settle: float = SETTLE, longest: float = LONGEST) -> None:
        self.settle, self._longest = settle, longest
        self._lock = threading.Lock()
        self._due: dict[Path, tuple[float, float]] = {}  # when at the latest, and when if nothing more happens

    def note(self, folder: Path, now: float, wait: float | None = None) -> None:
        """Something has changed in a folder. `wait`: seconds after which it is looked, else `settle`."""
        with self._lock:
            latest, _ = self._due.get(folder, (now + self._longest, 0.0))
            self._due[folder] = (latest, now + (self.settle if wait is None else wait))

    def take(self, now: float) -> Path | None:
        """A folder that is due, that which has waited longest first; it is due no more."""
        with self._lock:
            due = [(min(both), folder) for folder, both in self._due.items() if min(both) <= now]
            if not due:
                return None
            _, folder = min(due)
            del self._due[folder]
            return folder

    def forget(self, wanted: Callable[[Path], bool]) -> None:
        """Only folders that are wanted stay."""
        with self._lock:
            self._due = {folder: both for folder, both in self._due.items() if wanted(folder)}

    def left(self, now: float) -> float | None:
        """Seconds until one is due; None where none will be."""
        with self._lock:
            return max(0.0, min(min(both) for both in self._due.values()) - now) if self._due else None
