from __future__ import annotations

import pytest

from aedesk.jobs import Cancelled, Job, Stage, Stages, in_words
from aedesk.sentence import Sentence


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


def stage(words: str, number: int = 0, count: int = 0) -> Stage:
    return Stage(Sentence(words), number, count)


def test_the_part_that_reports_says_what_is_done() -> None:
    told: list[tuple[str, ...]] = []

    def listen(stages: Stages) -> None:
        told.append(tuple(str(one.words) for one in stages))

    job = Job(on_stages=listen)
    repair = job.part(0.0, 0.5, stage("Repair"))
    repair.progress(0.0)
    looking = repair.part(0.0, 0.5, stage("Looking"))
    for fraction in (0.0, 0.5, 1.0):
        looking.part(0.2, 0.5).progress(fraction)  # a part that says nothing is the part that it belongs to
    repair.progress(1.0)
    job.part(0.5, 0.5, stage("Denoise")).progress(0.0)
    job.progress(1.0)
    assert told == [("Repair",), ("Repair", "Looking"), ("Repair",), ("Denoise",), ()]


def test_stages_in_one_line_tell_one_place() -> None:
    assert str(in_words((stage("Denoise", 2, 3),))) == "Denoise, 2 of 3"
    assert str(in_words((stage("Repair", 1, 3), stage("Looking", 1, 2)))) == "Repair: Looking, 1 of 3"
    assert str(in_words((stage("Repair", 1, 1), stage("Looking", 1, 2)))) == "Repair: Looking, 1 of 2"
    assert str(in_words((stage("Looking"),))) == "Looking"
