from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aedesk.jobs import Cancelled, Job
from aedesk.recipe import workers
from aedesk.recipe.workers import side_by_side

Task = tuple[str, Path]


def work(task: Task, job: Job) -> str:
    """What the processes of these tests do."""
    kind, folder = task
    (folder / f"begun {kind}").touch()
    if kind == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    while kind.startswith("stops") and not job.cancelled:
        time.sleep(0.01)
    if kind == "is deaf":
        time.sleep(60)
    if kind == "stops":
        job.check()
    return f"{kind} done"


def died(task: Task, process: int) -> str:
    assert process > 0
    return f"{task[0]} died"


def until(there: Callable[[], bool]) -> None:
    started = time.monotonic()
    while not there():
        assert time.monotonic() - started < 30
        time.sleep(0.01)


def test_all_is_done_although_one_dies(tmp_path: Path) -> None:
    tasks = [(kind, tmp_path) for kind in ("a", "dies", "b", "c")]
    done = list(side_by_side(tasks, work, 2, Job(), died))
    assert sorted(done) == ["a done", "b done", "c done", "dies died"]


def test_a_stop_reaches_those_at_work_and_what_was_done_is_still_told(tmp_path: Path) -> None:
    """Of three at work one ends its task all the same, one stops, one hears nothing; the others are not begun."""
    tasks = [(kind, tmp_path) for kind in ("stops and is done", "stops", "is deaf", "a", "b")]
    job, ended = Job(), list[str]()
    told: list[str] = []

    def has_ended(task: Task, process: int) -> str:
        ended.append(task[0])
        return ""

    running = side_by_side(tasks, work, 3, job, has_ended)
    began = 0.0

    def stop() -> None:
        nonlocal began
        until(lambda: len(list(tmp_path.iterdir())) == 3)
        began = time.monotonic()
        job.cancel()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        told += running
    assert time.monotonic() - began < 10  # usually less than one, but other programs run too; the deaf one sleeps on
    assert told == ["stops and is done done"]
    assert sorted(ended) == ["is deaf", "stops"]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_system_that_gives_no_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real, count = workers._Worker, 0

    def some(*given: Any) -> Any:
        nonlocal count
        count += 1
        if count > most:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return real(*given)

    monkeypatch.setattr(workers, "_Worker", some)
    for most in (0, 1):
        count = 0
        done = list(side_by_side([(kind, tmp_path) for kind in "abc"], work, 2, Job(), died))
        assert sorted(done) == ["a done", "b done", "c done"] and count == most + 1


def test_processes_that_never_come_up_cost_no_task(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(workers, "_serve", nothing)
    done = list(side_by_side([(kind, tmp_path) for kind in "abc"], work, 2, Job(), died))
    assert sorted(done) == ["a done", "b done", "c done"]


def nothing(*_: Any) -> None:
    """A process that ends before it has begun."""
