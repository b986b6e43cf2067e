from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.engine.tiled import CORE
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools import find_damage
from aedesk.tools.find_damage import damage_likelihood, halved, thin_and_broad
from tests.tools.fakes import FINDER, FakeEngine, fake_context


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from([1, 3]))
def test_every_size_gets_a_likelihood_of_its_size(height: int, width: int, channels: int) -> None:
    pixels = np.zeros((height, width, channels), np.uint8)
    pixels[height // 2 :] = 255
    found = damage_likelihood(fake_context().engine, FINDER, Image(pixels), Job())
    assert found.shape == (height, width) and found.dtype == np.uint8
    assert (found[height // 2 :] == 255).all() and not found[: height // 2].any()


class Listener(FakeEngine):
    """Marks what is white, and remembers the guesses that it was given by the size of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.guesses: list[np.ndarray] = []

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        self.guesses.append(inputs["guess"][0, 0])
        return super().run(card, inputs, job)


@pytest.mark.parametrize("size", [(90, 130), (91, 131), (200, 260), (201, 261)])
def test_from_afar_first_and_each_look_knows_the_one_before(size: tuple[int, int]) -> None:
    pixels = np.zeros((*size, 3), np.uint16)
    pixels[16:48, -32:] = 65535
    engine = Listener()
    fractions: list[float] = []
    found = damage_likelihood(engine, FINDER, Image(pixels), Job(fractions.append))  # type: ignore[arg-type]
    assert found.shape == size and (found[16:48, -32:] == 255).all() and not found[:14].any() and not found[50:].any()
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)
    first, last = engine.guesses[0], engine.guesses[-1]
    assert (first == 0.5).all() and first.size < last.size
    # The last window begins 32 pixels outside the photo; inside, the guess is what half the size has found.
    right = 32 + size[1]
    assert last[32 + 22 : 32 + 42, right - 26 : right - 6].min() > 0.9 and last[32 + 60 : 32 + 80, 40:60].max() == 0


def test_very_large_scans_are_not_looked_at_in_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_damage, "FINEST", 100)
    pixels = np.zeros((331, 203, 1), np.uint8)
    pixels[:16, :16] = 255
    engine = Listener()
    found = damage_likelihood(engine, FINDER, Image(pixels), Job())  # type: ignore[arg-type]
    assert found.shape == (331, 203) and found[:12, :12].all() and not found[20:].any() and not found[:, 20:].any()
    assert max(guess.shape[0] for guess in engine.guesses) < 200


def test_half_the_size_is_the_mean() -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(4, 6, 1)
    assert halved(pixels)[..., 0].tolist() == [[4, 6, 8], [16, 18, 20]]
    assert halved(pixels[:3, :5])[..., 0].tolist() == [[4, 6, 7], [13, 15, 16]]


class Opinion(FakeEngine):
    """As sure of what is white as `likelihood` says, in the first `windows` that it is asked about."""

    def __init__(self, likelihood: float, windows: int = 1000) -> None:
        super().__init__()
        self.guesses: list[np.ndarray] = []
        self._likelihood, self._windows = likelihood, windows

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        self.guesses.append(inputs["guess"])
        (white,) = super().run(card, inputs, job)
        return [white * np.float32(self._likelihood if len(self.guesses) <= self._windows else 0)]


def scratch_and_hole(size: tuple[int, int]) -> np.ndarray:
    """Black, with a scratch three pixels wide and a square of 100 pixels."""
    pixels = np.zeros((*size, 3), np.uint8)
    pixels[:, 30:33] = 255
    pixels[-100:, -100:] = 255
    return pixels


def test_even_odds_become_a_half_for_what_is_thin_and_only_at_the_finest_size() -> None:
    engine: Any = Opinion(24 / (1 + 24))
    card = replace(FINDER, even_odds=24.0)
    found = damage_likelihood(engine, card, Image(scratch_and_hole((200, 300))), Job())
    assert np.abs(found[:, 30:33].astype(int) - 128).max() <= 1
    # Of what is wide and reaches the edge, ODDS_AT_EDGE are even.
    assert np.abs(found[-99:, -99:].astype(int) - round(255 * 12 / 13)).max() <= 1
    # The pixels of the hole in the guess are as sure as the network was.
    assert engine.guesses[-1].max() == pytest.approx(0.96, abs=0.01)
    thin, broad = thin_and_broad(engine, card, Image(scratch_and_hole((200, 300))), Job())
    assert not broad[:, :50].any() and (thin[-99:, -99:] <= 129).all()


def test_what_is_wide_stays_found_when_only_a_smaller_size_saw_it() -> None:
    pixels = scratch_and_hole((80, 1200))
    everywhere = Listener()
    damage_likelihood(everywhere, FINDER, Image(pixels), Job())  # type: ignore[arg-type]
    at_full_size = -(-1200 // CORE)
    engine: Any = Opinion(0.8, len(everywhere.guesses) - at_full_size)
    found = damage_likelihood(engine, FINDER, Image(pixels), Job())
    assert np.abs(found[10:-10, -90:].astype(int) - round(255 * 2 / 3)).max() <= 1 and not found[:, 100:900].any()
    assert not found[:, 28:35].any()


def test_what_is_wide_and_away_from_the_edge_needs_more_odds() -> None:
    pixels = np.zeros((300, 300, 3), np.uint8)
    pixels[120:180, 120:180] = 255
    engine: Any = Opinion(0.8)
    found = damage_likelihood(engine, replace(FINDER, even_odds=30.0), Image(pixels), Job())
    assert np.abs(found[122:178, 122:178].astype(int) - round(255 * 0.8 / 1.8)).max() <= 2
