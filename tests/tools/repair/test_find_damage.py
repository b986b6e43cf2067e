from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.repair import find_damage
from aedesk.tools.repair.find_damage import damage_likelihood, thin_likelihood, wide_likelihood
from aedesk.tools.repair.looks import halved
from aedesk.tools.repair.stand_out import StandingOut
from aedesk.tools.tone import is_print_of_one_tone, thumbnail
from tests.tools.fakes import FINDER, WIDE_FINDER, FakeEngine, fake_context


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from([1, 3]))
def test_every_size_gets_a_likelihood_of_its_size(height: int, width: int, channels: int) -> None:
    pixels = np.zeros((height, width, channels), np.uint8)
    pixels[height // 2 :] = 255
    context = fake_context()
    found = damage_likelihood(context.engine, context.models, Image(pixels), Job())
    assert found.shape == (height, width) and found.dtype == np.uint8
    assert (found[height // 2 :] == 255).all() and not found[: height // 2].any()


class Listener(FakeEngine):
    """As sure of what is white as `sure` says, and remembers its guesses and the sizes of its windows."""

    def __init__(self, sure: float = 1.0) -> None:
        super().__init__()
        self.guesses: list[np.ndarray] = []
        self._sure = np.float32(sure)

    def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
        self.guesses.append(inputs["guess"][0, 0])
        (white,) = super().run(card, inputs, job)
        return [white * self._sure]


@pytest.mark.parametrize("size", [(90, 130), (91, 131), (200, 260), (201, 261)])
def test_what_is_thin_is_seen_from_two_sizes_below_and_each_look_knows_the_one_before(size: tuple[int, int]) -> None:
    pixels = np.zeros((*size, 3), np.uint16)
    pixels[16:48, -32:] = 65535
    engine: Any = Listener()
    fractions: list[float] = []
    found = thin_likelihood(engine, FINDER, Image(pixels), Job(fractions.append))
    assert found.shape == size and (found[16:48, -32:] == 255).all() and not found[:14].any() and not found[50:].any()
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)
    assert len(engine.guesses) == 3  # each size is a single window here
    first, second, last = engine.guesses
    assert (first == 0.5).all() and first.size < second.size < last.size
    assert last.max() > 0.9 and last.min() == 0  # what half the size has found


def test_very_large_scans_are_not_looked_at_in_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_damage, "FINEST", 100)
    pixels = np.zeros((331, 203, 1), np.uint8)
    pixels[:16, :16] = 255
    engine: Any = Listener()
    found = thin_likelihood(engine, FINDER, Image(pixels), Job())
    assert found.shape == (331, 203) and found[:12, :12].all() and not found[20:].any() and not found[:, 20:].any()
    assert max(guess.shape[0] for guess in engine.guesses) < 200


def test_half_the_size_is_the_mean() -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(4, 6, 1)
    assert halved(pixels)[..., 0].tolist() == [[4, 6, 8], [16, 18, 20]]
    assert halved(pixels[:3, :5])[..., 0].tolist() == [[4, 6, 7], [13, 15, 16]]


@pytest.mark.parametrize("find", [thin_likelihood, wide_likelihood])
def test_even_odds_become_a_half_only_at_the_finest_size(find: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_damage, "one_tone", lambda image: False)
    pixels = np.zeros((200, 300, 3), np.uint8)
    pixels[-100:, -100:] = 255
    engine: Any = Listener(24 / (1 + 24))
    found = find(engine, replace(FINDER, calibration={"even_odds": 24.0}), Image(pixels), Job())
    assert np.abs(found[-90:, -90:].astype(int) - 128).max() <= 1
    assert engine.guesses[-1].max() == pytest.approx(0.96, abs=0.01)  # the guess is as sure as the network was


@pytest.mark.parametrize("size", [(120, 160), (1700, 130)])
def test_what_stands_out_of_a_print_needs_to_be_less_likely_and_comes_whole_with_its_edges(
    size: tuple[int, int],
) -> None:
    calibration = {"even_odds": 24.0, "even_odds_one_tone": 8.0, "even_odds_standing_out": 0.1}
    card = replace(FINDER, calibration=calibration)
    tone = np.linspace(90, 120, size[1]) + np.random.default_rng(7).normal(0, 2, size)
    pixels = np.repeat(np.rint(tone)[..., None], 3, axis=2).astype(np.uint8)
    pixels[40:48, 60:68] = 180
    pixels[43:45, 63:65] = 255  # where the network sees something, with odds of 1
    engine: Any = Listener(0.5)
    found = thin_likelihood(engine, card, Image(pixels), Job())
    assert (found[40:48, 60:68] == 232).all() and (found[39, 60:68] == 232).all() and not found[:36].any()
    careful = replace(card, calibration={**calibration, "even_odds_standing_out": 8.0})
    assert thin_likelihood(engine, careful, Image(pixels), Job()).max() == 28
    colour = pixels.copy()
    colour[..., 2] = 255 - colour[..., 2]
    colour[43:45, 63:65] = 255
    colour[: size[0] // 2, :, 0] //= 3
    assert not is_print_of_one_tone(thumbnail(Image(colour)))
    assert thin_likelihood(engine, card, Image(colour), Job()).max() <= 10


@settings(max_examples=10, deadline=None)
@given(st.floats(0.002, 60), st.floats(0.002, 60))
def test_likelihoods_are_moved_from_the_odds_they_were_written_with(even: float, odds: float) -> None:
    """Where the network says `odds`, with `even` called even, the answer is odds / (odds + even)."""
    written = round(255 * odds / (odds + find_damage.BOTH_ODDS))
    nothing = StandingOut(np.zeros((1, 1), np.int64), np.zeros((1, 1), bool))
    found = int(find_damage.judged(np.full((1, 1), written, np.uint8), nothing, (even, even))[0, 0])
    steps = [255 * x / (x + even) for x in (_odds(written - 0.6), odds, _odds(written + 0.6))]
    assert min(steps) - 1 <= found <= max(steps) + 1


def _odds(written: float) -> float:
    return find_damage.BOTH_ODDS * max(0.0, written) / max(1e-9, 255 - written)


def test_what_is_wide_is_looked_for_from_afar_and_nothing_thin_is_taken_for_it() -> None:
    pixels = np.zeros((1500, 1800, 3), np.uint8)
    pixels[:, 300:308] = 255  # a scratch: two pixels wide at the size that is looked at
    pixels[-400:, -400:] = 255
    engine: Any = Listener()
    found = wide_likelihood(engine, WIDE_FINDER, Image(pixels), Job())
    assert max(max(guess.shape) for guess in engine.guesses) < 700
    assert found.shape == (1500, 1800) and not found[:, :1300].any() and (found[-390:, -390:] == 255).all()


def test_what_either_network_is_sure_of_is_found() -> None:
    class OnlyOne(FakeEngine):
        """Only one of the networks finds anything."""

        def __init__(self, id: str) -> None:
            super().__init__()
            self._id = id

        def run(self, card: ModelCard, inputs: Mapping[str, np.ndarray], job: Job) -> list[np.ndarray]:
            (white,) = super().run(card, inputs, job)
            return [white * np.float32(card.id == self._id)]

    pixels = np.zeros((300, 300, 3), np.uint8)
    pixels[100:200, 100:200] = 255
    context = fake_context()
    for id in ("find_damage", "find_wide"):
        engine: Any = OnlyOne(id)
        found = damage_likelihood(engine, context.models, Image(pixels), Job())
        assert (found[110:190, 110:190] == 255).all() and not found[:90].any()
