"""A few broken files of the many that the fuzz of the loader reads, and that it is the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.fuzz import load as fuzz_load
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds


def test_broken_files_end_in_a_photo_or_a_sentence() -> None:
    assert not fuzz_load.fuzz(200, seed=5)


def test_a_finding_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise TypeError("no")

    monkeypatch.setattr(fuzz_load, "load", broken)
    found = fuzz_load.fuzz(3, seed=0)
    assert list(found.values()) == [3] and "TypeError" in next(iter(found))


def test_the_same_seed_breaks_the_same_bytes(tmp_path: Path) -> None:
    (_, data), (_, other), *_ = seeds(tmp_path)
    first, second = (mutated(data, other, np.random.default_rng([1, 2])) for _ in range(2))
    assert first == second != data
