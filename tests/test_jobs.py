from __future__ import annotations

import pytest

from aedesk.jobs import Cancelled, Job


def test_progress_reaches_the_watcher_and_stays_between_0_and_1() -> None:
    seen: list[float] = []
    job = Job(seen.append)
    for fraction in (-1.0, 0.25, 2.0):
        job.progress(fraction)
    assert seen == [0.0, 0.25, 1.0]


def test_a_cancelled_job_stops_at_the_next_progress() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        job.progress(0.5)


def test_parts_report_their_share_and_hear_the_cancel_of_the_whole() -> None:
    seen: list[float] = []
    whole = Job(seen.append)
    part = whole.part(0.5, 0.5).part(0.0, 0.5)
    part.progress(1.0)
    assert seen == [0.75]
    whole.cancel()
    with pytest.raises(Cancelled):
        part.check()


def test_callbacks_run_once_on_cancel_and_not_when_taken_back() -> None:
    job, calls = Job(), []
    job.on_cancel(lambda: calls.append("kept"))
    job.on_cancel(lambda: calls.append("removed"))()
    job.cancel()
    job.cancel()
    job.on_cancel(lambda: calls.append("late"))
    assert calls == ["kept", "late"]
