"""How fast a batch goes: all in all, and worker by worker."""

from __future__ import annotations

import time
from collections import Counter, deque
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


class Workers:
    """How fast each worker of a cluster is; nobody where this computer does all itself."""

    def __init__(self, outcomes: Sequence[Outcome] = ()) -> None:
        self._photos: Counter[str] = Counter()
        self._seconds: dict[str, float] = {}
        for outcome in outcomes:
            self.add(outcome)

    def add(self, outcome: Outcome) -> None:
        """One more."""
        if outcome.worker and outcome.state == DONE:
            self._photos[outcome.worker] += 1
            self._seconds[outcome.worker] = self._seconds.get(outcome.worker, 0.0) + outcome.seconds

    def rates(self) -> list[WorkerRate]:
        """By their names."""
        return [
            WorkerRate(name, photos, 60 * photos / seconds if (seconds := self._seconds[name]) else 0.0)
            for name, photos in sorted(self._photos.items())
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
