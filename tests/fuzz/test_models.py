"""A few broken ONNX files of the many that the fuzz of models adds, and that it sees what is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fuzz import models as fuzz_models


def test_broken_models_end_in_a_model_or_a_sentence() -> None:
    assert not fuzz_models.fuzz(60, seed=5)


def test_a_finding_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(path: Path) -> None:
        raise TypeError("no")

    monkeypatch.setattr(fuzz_models, "read_onnx", fails)
    found = fuzz_models.fuzz(3, seed=0)
    assert list(found.values()) == [3] and "TypeError in the desk" in next(iter(found))


def dies_at_the_second(given: Any, report: Callable[[float], None]) -> Any:
    for number, path in enumerate(given):
        report(number / len(given))
        if path.endswith("1.onnx"):
            os._exit(9)
    return ["a model" for _ in given]


def test_one_that_ends_its_process_does_not_end_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_models, "try_some", dies_at_the_second)
    became: Any = fuzz_models.Counter()
    answers = fuzz_models._tried([Path(f"{number}.onnx") for number in range(4)], became)
    assert [path.stem for path, _ in answers] == ["0", "2", "3"] and became == {"ended its own process": 1}


def test_the_same_seed_breaks_the_same_file() -> None:
    first, second = (fuzz_models.broken(fuzz_models.sound(), np.random.default_rng([1, number])) for number in (2, 2))
    assert first == second
