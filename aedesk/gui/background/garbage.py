"""Python's cyclic garbage is collected in the thread of the window only.

Python collects in whichever thread happens to allocate. Where that is a worker and a closed window or dialog is among
the garbage, Qt's objects are destroyed in the wrong thread: it waits for Python's lock while it holds one of Qt's that
the window waits for, and the desk stands still for ever.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

EVERY = 500  # milliseconds


class Garbage(QObject):
    """Takes over from Python's own collector as long as it lives; then gives it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(lambda: gc.enable())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would decide."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in (0, 1, 2) if counts[generation] > thresholds[generation]]
        if due:
            gc.collect(max(due))


@contextmanager
def all_of_it_stays() -> Iterator[None]:
    """For imports: meanwhile nothing is collected, and no later collection need look at what there is then."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def spare_what_stays() -> None:
    """What is there once the window is built stays: no later collection need look at it, which would take long."""
    gc.freeze()
