"""A progress bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
import time
from types import TracebackType

WIDTH = 30


class ProgressBar:
    """`with ProgressBar(name) as bar: bar.show(0.5)`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.visible = sys.stderr.isatty()
        self.started = time.monotonic()

    def __enter__(self) -> ProgressBar:
        return self

    def show(self, fraction: float) -> None:
        """Draw the bar at a fraction from 0 to 1, with the time left."""
        if not self.visible:
            return
        elapsed = time.monotonic() - self.started
        left = f"{elapsed / fraction - elapsed:4.0f} s left" if fraction > 0.05 else ""
        bar = "#" * round(WIDTH * fraction)
        print(f"\r{self.name[:40]} [{bar:-<{WIDTH}}] {fraction:4.0%} {left}\x1b[K", end="", file=sys.stderr)

    def clear(self) -> None:
        """Make room for a line."""
        if self.visible:
            print("\r\x1b[K", end="", file=sys.stderr)

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()
