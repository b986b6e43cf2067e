from __future__ import annotations

import pytest

from aedesk.jobs import Stage
from aedesk.sentence import Sentence
from aedesk.time_left import TimeLeft, in_words


class Clock:
    """Work whose parts take the seconds that they are told to."""

    def __init__(self) -> None:
        self.now = 0.0
        self.done = 0.0
        self.left = TimeLeft(now=lambda: self.now)

    def work(self, seconds: float, part: float, times: int = 1) -> float | None:
        told = None
        for _ in range(times):
            self.now += seconds
            self.done += part
            told = self.left.report(self.done)
        return told


def test_nothing_is_told_before_a_tenth_is_done_nor_before_two_seconds() -> None:
    slow, quick = Clock(), Clock()
    assert slow.work(10, 0.0099, times=10) is None
    assert quick.work(0.3, 0.12, times=6) is None
    assert quick.work(0.3, 0.12) == pytest.approx(0.4)


def test_even_work_is_foreseen_all_the_time() -> None:
    clock = Clock()
    clock.work(1, 0.01, times=10)
    for done in range(11, 100):
        assert clock.work(1, 0.01) == pytest.approx(100 - done)


def test_neither_a_halt_at_the_start_nor_a_leap_misleads() -> None:
    loading = Clock()
    loading.work(20, 0.0)
    assert loading.work(0.5, 0.02, times=10) == pytest.approx(20)
    leaping = Clock()
    leaping.work(1, 0.01, times=20)
    leaping.work(0.001, 0.3)  # it had been done before
    assert leaping.work(1, 0.01, times=12) == pytest.approx(38, rel=0.1)
    halting = Clock()
    halting.work(0.5, 0.01, times=40)
    halting.work(2, 0.0)  # another network is loaded
    assert halting.work(0.5, 0.01, times=4) == pytest.approx(28, rel=0.1)


def test_what_has_become_faster_is_believed_and_what_has_become_slower() -> None:
    faster, slower = Clock(), Clock()
    faster.work(1, 0.01, times=20)
    assert faster.work(0.5, 0.01, times=40) == pytest.approx(20, rel=0.1)
    slower.work(0.5, 0.01, times=20)
    assert slower.work(1, 0.01, times=30) == pytest.approx(50, rel=0.1)


def test_two_estimates_do_not_jump() -> None:
    clock = Clock()
    before = clock.work(1, 0.01, times=30)
    after = clock.work(0.1, 0.01, times=10)
    assert before is not None and after is not None and before - after < 10


def test_the_end_is_nothing_left_and_a_halt_tells_nothing() -> None:
    clock = Clock()
    assert clock.work(1, 0.1, times=10) == pytest.approx(0)
    halted = Clock()
    halted.work(1, 0.2, times=2)
    assert halted.work(30, 0.0, times=3) is None


def test_a_stage_has_its_own_pace() -> None:
    clock = Clock()
    clock.left.change_stage((Stage(Sentence("Repair"), 1, 2),))
    clock.work(5, 0.01, times=20)
    clock.left.change_stage((Stage(Sentence("Denoise"), 2, 2),))
    assert clock.work(0.1, 0.01) is None
    assert clock.work(0.1, 0.01, times=29) == pytest.approx(5)
    inner = (Stage(Sentence("Denoise"), 2, 2), Stage(Sentence("Looking")))
    clock.left.change_stage(inner)
    assert clock.work(0.1, 0.01) is not None


def test_nothing_is_told_while_it_is_open_what_will_be_done() -> None:
    clock = Clock()
    clock.left.change_stage((Stage(Sentence("Looking"), foreseen=False),))
    assert clock.work(1, 0.01, times=30) is None
    clock.left.change_stage((Stage(Sentence("Denoise"), 1, 1),))
    clock.work(3, 0.0)
    assert clock.work(1, 0.07, times=6) == pytest.approx(4)


def test_many_photos_are_foreseen_after_the_first() -> None:
    now = 0.0
    left = TimeLeft(least_done=0.001, now=lambda: now)
    for number in range(4):
        now = 10.0 * number
        told = left.report(number / 1000)
    assert told == pytest.approx(9970)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "A few seconds left"),
        (7, "A few seconds left"),
        (7.1, "About 10 s left"),
        (50.4, "About 50 s left"),
        (37, "About 40 s left"),
        (55, "About 55 s left"),
        (56, "About 1 min left"),
        (75, "About 1 min left"),
        (76, "About 2 min left"),
        (90 * 60, "About 90 min left"),
        (4 * 3600, "About 4 h left"),
    ],
)
def test_it_is_said_as_people_do(seconds: float, words: str) -> None:
    assert str(in_words(seconds)) == words
