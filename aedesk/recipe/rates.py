"""How fast a batch goes: all in all, and worker by worker."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from aedesk.recipe.batch import DONE, Outcome

RECENT = 60.0  # seconds that tell the pace of now


@dataclass(frozen=True)
class WorkerRate:
    """`photos` that a worker has done, and how many it does in a minute of work."""

    name: str
    photos: int
    per_minute: float


def of_workers(outcomes: Sequence[Outcome]) -> list[WorkerRate]:
    """Of each worker of a cluster, by its name; none where this computer did all itself."""
    seconds: dict[str, list[float]] = {}
    for outcome in outcomes:
        if outcome.worker and outcome.state == DONE:
            seconds.setdefault(outcome.worker, []).append(outcome.seconds)
    return [
        WorkerRate(name, len(times), 60 * len(times) / total if (total := sum(times)) else 0.0)
        for name, times in sorted(seconds.items())
    ]


class Pace:
    """Photos a minute now: those of the last RECENT seconds. What was done already is none."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._when: deque[float] = deque()

    def add(self, outcome: Outcome) -> None:
        """One more."""
        if outcome.state == DONE:
            self._when.append(time.monotonic())

    @property
    def per_minute(self) -> float:
        now = time.monotonic()
        while self._when and now - self._when[0] > RECENT:
            self._when.popleft()
        return 60 * len(self._when) / max(1.0, min(RECENT, now - self._began))
