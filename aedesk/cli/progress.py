"""A progress bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import shutil
import sys
from types import TracebackType

from aedesk.jobs import Stages
from aedesk.jobs import in_words as said
from aedesk.time_left import LEAST_DONE, TimeLeft
from aedesk.time_left import in_words as told

WIDTH = 30
NAME = 40  # letters


class ProgressBar:
    """`with ProgressBar(name) as bar: work(Job(bar.show, bar.name_stages))`."""

    def __init__(self, name: str, least_done: float = LEAST_DONE) -> None:
        """`least_done`: the fraction from which on the time left is told."""
        self.name = name
        self.visible = sys.stderr.isatty()
        self._stages: Stages = ()
        self._time_left = TimeLeft(least_done)

    def __enter__(self) -> ProgressBar:
        return self

    def name_stages(self, stages: Stages) -> None:
        """What is being done, from the next `show` on."""
        self._stages = stages
        self._time_left.change_stage(stages)

    def show(self, fraction: float) -> None:
        """Draw the bar at a fraction from 0 to 1, with what is being done and the time left."""
        if not self.visible:
            return
        left = self._time_left.report(fraction)
        words = [str(said(self._stages))] if self._stages else []
        if left is not None:
            words.append(str(told(left)))
        bar = "#" * round(WIDTH * fraction)
        line = f"{self.name[:NAME]} [{bar:-<{WIDTH}}] {fraction:4.0%} {' - '.join(words)}"
        # A longer one would go on in the next line of the terminal and could not be wiped.
        line = line[: shutil.get_terminal_size().columns - 1].rstrip()
        print(f"\r{line}\x1b[K", end="", file=sys.stderr)

    def clear(self) -> None:
        """Make room for a line."""
        if self.visible:
            print("\r\x1b[K", end="", file=sys.stderr)

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()
