"""A code of the person's own network in the library, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk.jobs import Job
from aedesk.library.code import NUMBERS, SIDE, to_unit
from aedesk.library.coder import DRAWER, Coder
from aedesk.library.own_code import card_of
from aedesk.library.versions import VersionRule
from aedesk.models import library_code
from aedesk.models.card import ModelCard
from aedesk.models.library_code import CodeNetwork
from aedesk.models.store import ModelStore
from tests.library.fakes import fake_coder

PLACES = 4
MEAN = tuple(0.5 for _ in range(PLACES * PLACES))
OWN = CodeNetwork("Mine", Path("e"), Path("d"), "ab" * 32, 8, 3, (1, PLACES, PLACES), MEAN, 2.0, 0.95, 1.75)


class Fake:
    """The code is the means of squares; a picture is the code, in three channels."""

    threads = 1

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        if card.path.name == "d":
            assert inputs["code"].shape[1:] == OWN.shape
            return [inputs["code"].repeat(3, axis=1)]
        picture = inputs["picture"]
        assert picture.dtype == np.float32 and picture.shape[1:] == (3, 8, 8)
        return [picture[:, :1].reshape(-1, 1, PLACES, 2, PLACES, 2).mean(axis=(3, 5))]


def coder() -> Coder:
    engine: Any = Fake()
    return Coder(engine, card_of(OWN, DRAWER), OWN)


def views(count: int) -> list[np.ndarray]:
    return list(np.random.default_rng(0).random((count, SIDE, SIDE), dtype=np.float32))


def test_its_codes_are_as_long_as_ours_and_beside_the_mean() -> None:
    codes = coder().codes(views(3), Job())
    assert codes.shape == (3, NUMBERS) and not codes[:, 16:].any() and (codes[:, :16] < 0).any()
    assert coder().id != fake_coder().id and coder().version_rule == VersionRule(0.95, 1.75)


def test_it_draws_pictures_of_the_size_of_ours() -> None:
    made = coder()
    units = to_unit(made.codes(views(2), Job()))
    pictures = made.drawings(units, Job())
    assert pictures.shape == (2, 64, 64)
    wanted = np.clip(units[0, :16] * 2 + 0.5, 0, 1).reshape(PLACES, PLACES)
    assert np.allclose(pictures[0, 0, 0], wanted[0, 0], atol=1e-5)


def test_what_is_chosen_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_code, "chosen", lambda: OWN)
    engine: Any = Fake()
    assert Coder.of(engine, ModelStore([])).own == OWN
