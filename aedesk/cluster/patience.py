"""Waiting for what has gone and may come back."""

from __future__ import annotations

import time
from collections.abc import Callable

from aedesk.errors import AEDeskError
from aedesk.sentence import Sentence

SILENT = 2.0  # seconds before the person is told
LONGEST = 600.0  # seconds


class Patience:
    """`longest`: seconds until it is given up; None for never. `say`: is told once what is waited for."""

    def __init__(self, say: Callable[[Sentence], None], longest: float | None = LONGEST) -> None:
        self._say, self._longest = say, longest
        self._since: float | None = None
        self._told = False

    def wait(self, words: Sentence) -> None:
        """It is not there. Raises AEDeskError where it has not been for too long."""
        now = time.monotonic()
        self._since = now if self._since is None else self._since
        if self._longest is not None and now - self._since > self._longest:
            raise AEDeskError(
                "{} It has been so for {} minutes, so the batch has stopped; it can continue from there.",
                words,
                round(self._longest / 60),
            )
        if not self._told and now - self._since >= SILENT:
            self._told = True
            self._say(words)

    def over(self) -> None:
        """It is there."""
        self._since, self._told = None, False
