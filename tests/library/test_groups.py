"""Photos put together by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.jobs import Cancelled, Job
from aedesk.library.code import NUMBERS, to_bytes
from aedesk.library.groups import groups, usual_count


def around(centres: int, each: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    middles = rng.normal(size=(centres, NUMBERS))
    return to_bytes(np.repeat(middles, each, axis=0) + rng.normal(0, 0.5, (centres * each, NUMBERS)))


def test_what_lies_together_is_found_again() -> None:
    found = groups(around(5, 12), 5, Job())
    assert sorted(sorted((places // 12).tolist()) for places in found) == [[k] * 12 for k in range(5)]


def test_the_first_of_a_group_is_its_most_typical() -> None:
    codes = around(1, 9)
    (group,) = groups(codes, 1, Job())
    unit = codes / np.linalg.norm(codes.astype(float), axis=1, keepdims=True)
    assert group[0] == int((unit @ unit.sum(axis=0)).argmax())


def test_every_photo_is_in_one_group_and_no_group_is_empty() -> None:
    codes = np.concatenate([around(3, 4), np.repeat(around(1, 1), 8, axis=0), np.zeros((2, NUMBERS), np.int8)])
    for count in (1, 4, 15, 100):
        found = groups(codes, count, Job())
        assert sorted(place for group in found for place in group) == list(range(len(codes)))
        assert len(found) <= count and [len(g) for g in found] == sorted((len(g) for g in found), reverse=True)


def test_the_same_photos_make_the_same_groups() -> None:
    codes = around(6, 7)
    assert [g.tolist() for g in groups(codes, 4, Job())] == [g.tolist() for g in groups(codes, 4, Job())]
    assert groups(codes[:0], 4, Job()) == []


def test_it_can_be_stopped() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        groups(around(2, 5), 2, job)


def test_there_are_not_more_groups_than_can_be_looked_through() -> None:
    assert [usual_count(n) for n in (0, 1, 2, 50, 2000, 10**6)] == [1, 1, 1, 5, 32, 60]
