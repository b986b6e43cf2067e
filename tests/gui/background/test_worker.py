from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from aedesk.gui.background.worker import Runner
from aedesk.jobs import Job


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def wait_forever(job: Job) -> None:
    while True:
        job.progress(0.5)
        time.sleep(0.001)


def test_work_runs_elsewhere_and_its_result_comes_here(runner: Runner, qtbot: QtBot) -> None:
    here = threading.current_thread()
    received = []
    runner.succeeded.connect(lambda job, value: received.append((value, threading.current_thread())))
    with qtbot.waitSignal(runner.succeeded):
        runner.run(lambda job: threading.current_thread())
        assert runner.busy
    (worker, receiver) = received[0]
    assert worker is not here and receiver is here
    assert not runner.busy


def test_a_failure_carries_its_exception(runner: Runner, qtbot: QtBot) -> None:
    def fail(job: Job) -> None:
        raise OSError("disk on fire")

    with qtbot.waitSignal(runner.failed) as signal:
        runner.run(fail)
    assert signal.args is not None and isinstance(signal.args[1], OSError)


def test_cancel_stops_the_work(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.cancelled):
        runner.run(wait_forever)
        runner.cancel()
    assert not runner.busy


def test_work_that_ends_although_it_was_cancelled_counts_as_cancelled(runner: Runner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    succeeded = []
    runner.succeeded.connect(lambda job, value: succeeded.append(value))
    with qtbot.waitSignal(runner.cancelled):
        runner.run(lambda job: go_on.wait(5))
        runner.cancel()
        go_on.set()
    assert succeeded == []


def test_new_work_silences_the_old(runner: Runner, qtbot: QtBot) -> None:
    heard = []
    runner.cancelled.connect(heard.append)
    runner.run(wait_forever)
    with qtbot.waitSignal(runner.succeeded) as signal:
        second = runner.run(lambda job: "second")
    assert signal.args == [second, "second"]
    assert heard == []


def test_quiet_work_does_not_make_busy(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.quietly_done) as signal:
        runner.run_quietly(lambda: 7)
        assert not runner.busy
    assert signal.args == [7]


def test_close_stops_and_waits(qtbot: QtBot) -> None:
    runner = Runner()
    threads = []

    def work(job: Job) -> None:
        threads.append(QThread.currentThread())
        wait_forever(job)

    runner.run(work)
    qtbot.waitUntil(lambda: bool(threads))
    runner.close()
    assert not runner.busy
