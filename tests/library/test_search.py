"""Nearest codes, and pairs."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.jobs import Job
from aedesk.library import search
from aedesk.library.code import BOXES, NUMBERS, to_bytes
from aedesk.library.search import likenesses, nearest, pairs


def codes(count: int, seed: int = 0) -> np.ndarray:
    return to_bytes(np.random.default_rng(seed).normal(size=(count, len(BOXES), NUMBERS)))


@pytest.fixture(params=[search.BLOCK, 7])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BLOCK", "ROWS"):
        monkeypatch.setattr(search, name, request.param)


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize("part", [0, len(BOXES) - 1])
def test_a_changed_code_finds_its_own(part: int) -> None:
    many = codes(300)
    wanted = to_bytes(many[123, part].astype(np.float32) + np.random.default_rng(1).normal(0, 20, NUMBERS))
    found = nearest(many, wanted, 5)
    assert found[0][0] == 123 and len(found) == 5
    assert [likeness for _, likeness in found] == sorted((x for _, x in found), reverse=True)
    assert found[0][1] == pytest.approx(float(likenesses(many, wanted)[123]))


def test_nothing_is_found_in_nothing() -> None:
    assert nearest(codes(0), codes(1)[0, 0], 5) == [] and list(pairs(codes(0), 0.5, Job())) == []


@pytest.mark.usefixtures("block")
def test_pairs_are_those_of_a_plain_comparison() -> None:
    many = codes(40)
    many[30, 0], many[31, 4] = many[2, 0], many[2, 0]  # the same as a whole, and the same as a part
    found = list(pairs(many, 0.5, Job()))
    assert {(min(one, other), max(one, other)) for one, other, _ in found} == {(2, 30), (2, 31), (30, 31)}
    assert (31, 2) not in {(one, other) for one, other, _ in found}
    assert all(likeness == pytest.approx(1, abs=1e-5) for *_, likeness in found)


def test_a_large_library_is_compared_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    many, wanted = codes(50), codes(1, seed=5)[0, 0]
    whole = likenesses(many, wanted)
    monkeypatch.setattr(search, "PART", 8)
    monkeypatch.setattr(search, "processors", lambda: 3)
    assert np.allclose(likenesses(many, wanted), whole, atol=1e-6)
