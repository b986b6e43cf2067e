"""What several hints say about the rest of the photo."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.colorize.hints_agree import agreed
from aedesk.tools.hint import Hint

SIZE = (40, 60)
PLACES = [(5, 5), (5, 50), (20, 30), (35, 8), (33, 52)]
GREY = (150, 150, 150)


def plain() -> tuple[np.ndarray, np.ndarray]:
    """A guess that is a little green, and its lightness."""
    guess = np.zeros((*SIZE, 2), np.float32)
    guess[..., 0] = -8
    return guess, np.full(SIZE, 60, np.float32)


def hints(*colours: tuple[int, int, int]) -> list[Hint]:
    return [Hint(column, row, colour) for (row, column), colour in zip(PLACES, colours, strict=False)]


WARM = [(190, 140, 120), (191, 140, 120), (190, 141, 120), (190, 140, 121), (191, 141, 120)]


def test_hints_that_agree_correct_the_rest_too() -> None:
    guess, lightness = plain()
    added, strength = agreed(guess, lightness, hints(*WARM), PLACES)
    wanted = np.array(Hint(0, 0, WARM[0]).ab) - guess[0, 0]
    assert added.shape == guess.shape and added.dtype == np.float32
    assert strength > 0.9 and np.abs(added - wanted).max() < 0.25 * np.abs(wanted).max()


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_hints_say_nothing_of_the_rest(count: int) -> None:
    guess, lightness = plain()
    added, strength = agreed(guess, lightness, hints(*WARM[:count]), PLACES[:count])
    assert strength == 0 and not added.any()


def test_a_stroke_of_one_colour_is_one_hint() -> None:
    guess, lightness = plain()
    added, strength = agreed(guess, lightness, hints(*[WARM[0]] * 5), PLACES)
    assert strength == 0 and not added.any()


def test_hints_that_contradict_each_other_say_nothing_of_the_rest() -> None:
    guess, lightness = plain()
    guess[:] = 0
    opposite = [(200, 130, 140), (110, 170, 160), (150, 150, 210), (165, 150, 60), GREY]
    added, strength = agreed(guess, lightness, hints(*opposite), PLACES)
    assert strength < 0.3 and np.abs(added).max() < 0.3 * np.abs(np.array(Hint(0, 0, opposite[2]).ab)).max()


def test_what_is_unlike_in_guess_is_corrected_less() -> None:
    guess, lightness = plain()
    guess[:, 58:] = (30, 40)  # another thing, which no hint is on
    added, _ = agreed(guess, lightness, hints(*WARM), PLACES)
    assert np.abs(added[:, 58:]).max() < 0.2 * np.abs(added[:, :50]).min()


def test_places_that_coincide_are_no_trouble() -> None:
    guess, lightness = plain()
    added, strength = agreed(guess, lightness, hints(*WARM), [(5, 5)] * 5)
    assert np.isfinite(added).all() and 0 <= strength <= 1
