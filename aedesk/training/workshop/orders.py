"""What the process is told through its standard input, a word a line: pause, go on, stop."""

from __future__ import annotations

import sys
import threading
from typing import TextIO

from aedesk.workshop.events import GO_ON, PAUSE, STOP


class Stopped(Exception):
    """The person, or the program that started this one, wants it to end."""


class Orders:
    """Read in a thread of its own. Where the other end is closed the program that listened has gone: it stops."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Without a stream it listens to nobody."""
        self._stopped = threading.Event()
        self._running = threading.Event()
        self._running.set()
        if stream is not None:
            threading.Thread(target=self._listen, args=(stream,), daemon=True).start()

    @staticmethod
    def of_process() -> Orders:
        """Those of this process."""
        return Orders(sys.stdin)

    @property
    def paused(self) -> bool:
        return not self._running.is_set() and not self._stopped.is_set()

    def wait(self) -> None:
        """Until it may go on, or stop."""
        self._running.wait()

    def check(self) -> None:
        """Raises Stopped."""
        if self._stopped.is_set():
            raise Stopped

    def stop(self) -> None:
        """End soon."""
        self._stopped.set()
        self._running.set()

    def _listen(self, stream: TextIO) -> None:
        for line in stream:
            word = line.strip()
            if word == PAUSE:
                self._running.clear()
            elif word == GO_ON:
                self._running.set()
            elif word == STOP:
                break
        self.stop()
