from __future__ import annotations

from pathlib import Path

import pytest

from aedesk.recipe import rates
from aedesk.recipe.batch import DONE, FAILED, SKIPPED, Outcome
from aedesk.recipe.items import Item
from aedesk.recipe.rates import Pace, WorkerRate, Workers

ITEM = Item(Path("a.png"), Path("out/a.png"))


def test_each_worker_by_the_time_it_has_worked() -> None:
    outcomes = [
        Outcome(ITEM, DONE, 2.0, worker="b"),
        Outcome(ITEM, DONE, 4.0, worker="b"),
        Outcome(ITEM, DONE, 6.0, worker="a"),
        Outcome(ITEM, FAILED, 9.0, worker="a"),
        Outcome(ITEM, DONE, 1.0),  # of this computer
    ]
    assert Workers(outcomes).rates() == [WorkerRate("a", 1, 10.0), WorkerRate("b", 2, 20.0)]


def test_the_pace_is_that_of_the_last_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(rates.time, "monotonic", lambda: now[0])
    pace = Pace()
    for second in range(1, 31):
        now[0] = second
        pace.add(Outcome(ITEM, DONE))
        pace.add(Outcome(ITEM, SKIPPED))
    assert pace.per_minute == pytest.approx(60.0)
    now[0] = 75.0
    assert pace.per_minute == pytest.approx(16.0)
