"""When it is time to look, whatever happens meanwhile."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.library.changes import Changes

A, B = Path("a"), Path("b")


def test_one_look_follows_many_changes() -> None:
    changes = Changes(settle=2, longest=30)
    for now in (0.0, 1.0, 2.5):
        changes.note(A, now)
    assert changes.take(4.4) is None and changes.left(4.0) == 0.5
    assert changes.take(4.5) == A and changes.take(99) is None and changes.left(99) is None


def test_changes_without_end_are_looked_at_all_the_same() -> None:
    changes = Changes(settle=2, longest=30)
    for now in range(30):
        changes.note(A, now)
        assert changes.take(now) is None
    assert changes.take(30) == A


def test_who_has_waited_longest_comes_first_and_some_are_forgotten() -> None:
    changes = Changes(settle=2)
    changes.note(B, 0)
    changes.note(A, 1)
    assert changes.take(10) == B
    changes.forget(lambda folder: folder != A)
    assert changes.take(10) is None


@settings(max_examples=40)
@given(st.lists(st.floats(0, 5), max_size=60))
def test_no_change_is_lost_and_none_waits_too_long(gaps: list[float]) -> None:
    changes, now = Changes(settle=2, longest=9), 0.0
    waiting: list[float] = []
    for gap in gaps:
        now += gap
        if changes.take(now) is not None:
            waiting = []
        assert all(now - since <= 9 for since in waiting)
        changes.note(A, now)
        waiting.append(now)
    assert (changes.take(now + 9) == A) == bool(gaps)
