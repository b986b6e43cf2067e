from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from aedesk.gui.background.worker import Worker
from aedesk.jobs import Job, Stage, Stages
from aedesk.sentence import Sentence


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def wait_forever(job: Job) -> None:
    while True:
        job.progress(0.5)
        time.sleep(0.001)


def nobody(value: object = None) -> None:
    raise AssertionError(f"told of {value!r}")


def test_work_runs_elsewhere_and_its_result_comes_here(worker: Worker, qtbot: QtBot) -> None:
    here = threading.current_thread()
    received: list[tuple[threading.Thread, threading.Thread]] = []
    worker.run(
        lambda job: threading.current_thread(),
        lambda value: received.append((value, threading.current_thread())),
        nobody,
        stopped=nobody,
    )
    assert worker.busy
    qtbot.waitUntil(lambda: bool(received))
    (there, receiver) = received[0]
    assert there is not here and receiver is here
    assert not worker.busy


def test_a_failure_carries_its_exception(worker: Worker, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise OSError("disk on fire")

    problems: list[BaseException] = []
    worker.run(fail, nobody, problems.append, stopped=nobody)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], OSError) and not worker.busy


def test_a_failure_that_nobody_deals_with_is_a_fault_of_the_program(worker: Worker, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise OSError("disk on fire")

    with qtbot.captureExceptions() as problems:
        worker.run(fail, nobody)
        qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0][1], OSError)


def test_cancel_stops_the_work(worker: Worker, qtbot: QtBot) -> None:
    stops: list[int] = []
    worker.run(wait_forever, nobody, nobody, stopped=lambda: stops.append(1))
    worker.cancel()
    qtbot.waitUntil(lambda: bool(stops))
    assert not worker.busy


def test_work_that_ends_although_it_was_cancelled_counts_as_cancelled(worker: Worker, qtbot: QtBot) -> None:
    go_on = threading.Event()
    stops: list[int] = []
    worker.run(lambda job: go_on.wait(5), nobody, nobody, stopped=lambda: stops.append(1))
    worker.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(stops))


def test_new_work_silences_the_old(worker: Worker, qtbot: QtBot) -> None:
    heard: list[str] = []
    worker.run(wait_forever, nobody, nobody, stopped=nobody)
    worker.run(lambda job: "second", heard.append, nobody, stopped=nobody)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["second"]


def test_how_far_it_is_and_what_it_does_is_told_on_the_way(worker: Worker, qtbot: QtBot) -> None:
    class Heard:
        def __init__(self) -> None:
            self.fractions: list[float] = []
            self.stages: list[Stages] = []

        def report(self, fraction: float) -> None:
            self.fractions.append(fraction)

        def show_stages(self, stages: Stages) -> None:
            self.stages.append(stages)

    def work(job: Job) -> int:
        looking = job.part(0.0, 1.0, Stage(Sentence("Looking")))
        looking.progress(1.0)
        return 7

    heard, results = Heard(), []
    worker.run(work, results.append, nobody, heard)
    qtbot.waitUntil(lambda: results == [7])
    assert heard.fractions == [1.0] and len(heard.stages[0]) == 1


def test_quiet_work_does_not_make_busy(worker: Worker, qtbot: QtBot) -> None:
    heard: list[int] = []
    worker.run_quietly(lambda: 7, heard.append)
    assert not worker.busy
    qtbot.waitUntil(lambda: heard == [7])


def test_close_stops_and_waits(qtbot: QtBot) -> None:
    worker = Worker()
    threads = []

    def work(job: Job) -> None:
        threads.append(QThread.currentThread())
        wait_forever(job)

    worker.run(work, nobody, nobody, stopped=nobody)
    qtbot.waitUntil(lambda: bool(threads))
    worker.close()
    assert not worker.busy
    qtbot.wait(20)  # and nobody is told
