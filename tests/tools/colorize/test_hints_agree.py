"""What several hints say about the rest of the photo."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.colorize.hints_agree import agreed
from aedesk.tools.colorize.likely import Likely
from aedesk.tools.hint import Hint

SIZE = (40, 60)
PLACES = [(5, 5), (5, 50), (20, 30), (35, 8), (33, 52)]
GREY = (150, 150, 150)


def plain() -> tuple[np.ndarray, Likely]:
    """A guess that is a little green, and what it is of: everywhere the same."""
    guess = np.zeros((*SIZE, 2), np.float32)
    guess[..., 0] = -8
    palette = np.array([(-8, 0), (30, 40), (20, -30), (5, 5)], np.float32)
    probability = np.broadcast_to(np.array([0.7, 0.1, 0.1, 0.1], np.float32), (*SIZE, 4)).copy()
    return guess, Likely(np.full(SIZE, 60, np.float32), probability, palette)


def hints(*colours: tuple[int, int, int]) -> list[Hint]:
    return [Hint(column, row, colour) for (row, column), colour in zip(PLACES, colours, strict=False)]


WARM = [(190, 140, 120), (191, 140, 120), (190, 141, 120), (190, 140, 121), (191, 141, 120)]


def test_hints_that_agree_correct_the_rest_too() -> None:
    guess, likely = plain()
    added, strength = agreed(guess, likely, hints(*WARM), PLACES)
    wanted = np.array(Hint(0, 0, WARM[0]).ab) - guess[0, 0]
    assert added.shape == guess.shape and added.dtype == np.float32
    assert strength > 0.9 and np.abs(added - wanted).max() < 0.25 * np.abs(wanted).max()


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_hints_say_nothing_of_the_rest(count: int) -> None:
    guess, likely = plain()
    added, strength = agreed(guess, likely, hints(*WARM[:count]), PLACES[:count])
    assert strength == 0 and not added.any()


def test_a_stroke_of_one_colour_is_one_hint() -> None:
    guess, likely = plain()
    added, strength = agreed(guess, likely, hints(*[WARM[0]] * 5), PLACES)
    assert strength == 0 and not added.any()


def test_hints_that_contradict_each_other_say_nothing_of_the_rest() -> None:
    guess, likely = plain()
    guess[:] = 0
    opposite = [(200, 130, 140), (110, 170, 160), (150, 150, 210), (165, 150, 60), GREY]
    added, strength = agreed(guess, likely, hints(*opposite), PLACES)
    assert strength < 0.3 and np.abs(added).max() < 0.3 * np.abs(np.array(Hint(0, 0, opposite[2]).ab)).max()


def test_what_is_unlike_in_guess_is_corrected_less() -> None:
    guess, likely = plain()
    guess[:, 58:] = (30, 40)  # another thing, which no hint is on
    added, _ = agreed(guess, likely, hints(*WARM), PLACES)
    assert np.abs(added[:, 59:]).max() < 0.2 * np.abs(added[:, :50]).min()


def test_what_the_network_takes_for_another_thing_is_corrected_less() -> None:
    """Though one would guess the same colour for both, in the same light."""
    guess, likely = plain()
    likely.probability[:, 40:] = (0.1, 0.1, 0.1, 0.7)
    added, _ = agreed(guess, likely, hints(*WARM[:4]), [(5, 5), (5, 20), (20, 30), (35, 8)])
    assert np.abs(added[:, 45:]).mean() < 0.7 * np.abs(added[:, :35]).mean()


def test_places_that_coincide_are_no_trouble() -> None:
    guess, likely = plain()
    added, strength = agreed(guess, likely, hints(*WARM), [(5, 5)] * 5)
    assert np.isfinite(added).all() and 0 <= strength <= 1
