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
def runner(qtbot: QtBot) -> Iterator[Worker]:
    runner = Worker()
    yield runner
    runner.close()


def wait_forever(job: Job) -> None:
    while True:
        job.progress(0.5)
        time.sleep(0.001)


def nobody(value: object = None) -> None:
    raise AssertionError(f"told of {value!r}")


def test_work_runs_elsewhere_and_its_result_comes_here(runner: Worker, qtbot: QtBot) -> None:
    here = threading.current_thread()
    received: list[tuple[threading.Thread, threading.Thread]] = []
    runner.run(
        lambda job: threading.current_thread(),
        lambda value: received.append((value, threading.current_thread())),
        nobody,
        stopped=nobody,
    )
    assert runner.busy
    qtbot.waitUntil(lambda: bool(received))
    (worker, receiver) = received[0]
    assert worker is not here and receiver is here
    assert not runner.busy


def test_a_failure_carries_its_exception(runner: Worker, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise OSError("disk on fire")

    problems: list[BaseException] = []
    runner.run(fail, nobody, problems.append, stopped=nobody)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], OSError) and not runner.busy


def test_a_failure_that_nobody_deals_with_is_a_fault_of_the_program(runner: Worker, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise OSError("disk on fire")

    with qtbot.captureExceptions() as problems:
        runner.run(fail, nobody)
        qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0][1], OSError)


def test_cancel_stops_the_work(runner: Worker, qtbot: QtBot) -> None:
    stops: list[int] = []
    runner.run(wait_forever, nobody, nobody, stopped=lambda: stops.append(1))
    runner.cancel()
    qtbot.waitUntil(lambda: bool(stops))
    assert not runner.busy


def test_work_that_ends_although_it_was_cancelled_counts_as_cancelled(runner: Worker, qtbot: QtBot) -> None:
    go_on = threading.Event()
    stops: list[int] = []
    runner.run(lambda job: go_on.wait(5), nobody, nobody, stopped=lambda: stops.append(1))
    runner.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(stops))


def test_new_work_silences_the_old(runner: Worker, qtbot: QtBot) -> None:
    heard: list[str] = []
    runner.run(wait_forever, nobody, nobody, stopped=nobody)
    runner.run(lambda job: "second", heard.append, nobody, stopped=nobody)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["second"]


def test_how_far_it_is_and_what_it_does_is_told_on_the_way(runner: Worker, qtbot: QtBot) -> None:
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
    runner.run(work, results.append, nobody, heard)
    qtbot.waitUntil(lambda: results == [7])
    assert heard.fractions == [1.0] and len(heard.stages[0]) == 1


def test_quiet_work_does_not_make_busy(runner: Worker, qtbot: QtBot) -> None:
    heard: list[int] = []
    runner.run_quietly(lambda: 7, heard.append)
    assert not runner.busy
    qtbot.waitUntil(lambda: heard == [7])


def test_close_stops_and_waits(qtbot: QtBot) -> None:
    runner = Worker()
    threads = []

    def work(job: Job) -> None:
        threads.append(QThread.currentThread())
        wait_forever(job)

    runner.run(work, nobody, nobody, stopped=nobody)
    qtbot.waitUntil(lambda: bool(threads))
    runner.close()
    assert not runner.busy
    qtbot.wait(20)  # and nobody is told
