from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from aedesk.errors import AEDeskError
from aedesk.gui.background.shared_work import SharedWork
from aedesk.jobs import Cancelled, Job, Stage, Stages
from aedesk.sentence import Sentence


def test_who_waits_gets_the_same_result_and_hears_how_far_it_is() -> None:
    go_on, heard = threading.Event(), threading.Event()
    fractions: list[float] = []
    told: list[Stages] = []

    def work(job: Job) -> str:
        assert go_on.wait(30)
        return "done"

    def hear(fraction: float) -> None:
        fractions.append(fraction)
        heard.set()

    shared = SharedWork(work)
    shared.fraction, shared.stages = 0.4, (Stage(Sentence("Outer")), Stage(Sentence("Inner")))
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(shared.run, Job())
        second = threads.submit(shared.result, Job(hear, told.append))
        assert heard.wait(30) and not shared.done
        go_on.set()
        assert first.result(30) is second.result(30) and shared.done
    assert set(fractions) == {0.4} and [[str(stage.words) for stage in stages] for stages in told] == [
        ["Outer", "Inner"]
    ]


def test_what_goes_wrong_is_raised_in_both() -> None:
    def work(job: Job) -> None:
        raise AEDeskError("It cannot be done.")

    shared = SharedWork(work)
    for way in (shared.run, shared.result):
        with pytest.raises(AEDeskError, match="cannot be done"):
            way(Job())


def test_who_stops_to_wait_does_not_stop_the_work() -> None:
    shared = SharedWork(lambda job: "done")
    waiting = Job()
    waiting.cancel()
    with pytest.raises(Cancelled):
        shared.result(waiting)
    assert shared.run(Job()) == "done"
