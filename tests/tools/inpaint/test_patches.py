"""Wide holes filled from patches of the photo around them."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.jobs import Cancelled, Job
from aedesk.tools.inpaint.patches import continued


def weave(height: int, width: int, channels: int = 3) -> np.ndarray:
    """A cloth: the same every 12 pixels, float32 (H, W, C) in [0, 1]."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [0.5 + 0.3 * np.sin(2 * np.pi * (x + k) / 12) * np.cos(2 * np.pi * y / 12) for k in range(channels)]
    return np.stack(planes, axis=2).astype(np.float32)


def hole_in(photo: np.ndarray, box: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """The photo with a grey guess in a box, and the hole."""
    top, left, bottom, right = box
    hole = np.zeros(photo.shape[:2], np.bool_)
    hole[top:bottom, left:right] = True
    guess = photo.copy()
    guess[hole] = 0.5
    return guess, hole


@pytest.mark.parametrize("channels", [1, 3])
def test_a_cloth_goes_on_through_the_hole(channels: int) -> None:
    photo = weave(170, 210, channels)
    guess, hole = hole_in(photo, (50, 60, 120, 140))
    filled = continued(guess, hole, Job())
    error, before = (np.sqrt(np.mean((one[hole] - photo[hole]) ** 2)) for one in (filled, guess))
    contrast = filled[hole].std() / photo[hole].std()
    assert contrast > 0.8 and filled.dtype == np.float32
    assert np.array_equal(filled[~hole], guess[~hole])
    # The pattern may be shifted; it must be sharp and of the same kind, and mostly in step.
    assert error < before


def test_an_edge_goes_on_through_the_hole() -> None:
    photo = np.full((160, 200, 1), 0.2, np.float32)
    photo[:, 100:] = 0.8
    guess, hole = hole_in(photo, (40, 70, 110, 130))
    # What a network would say: soft.
    guess[hole] = np.clip((np.nonzero(hole)[1] - 70) / 60, 0, 1)[:, None] * 0.6 + 0.2
    filled = continued(guess, hole, Job())
    assert np.mean(np.abs(filled[hole] - photo[hole]) > 0.2) < 0.06


def test_it_is_always_the_same() -> None:
    guess, hole = hole_in(weave(120, 120), (30, 30, 90, 90))
    assert np.array_equal(continued(guess, hole, Job()), continued(guess, hole, Job()))


def test_nothing_is_taken_from_where_it_must_not() -> None:
    photo = weave(140, 260)
    photo[:, 200:] = 1.0  # a second hole, still white
    guess, hole = hole_in(photo, (40, 90, 110, 160))
    unusable = np.zeros_like(hole)
    unusable[:, 200:] = True
    assert continued(guess, hole, Job(), unusable)[hole].max() < 0.95


def test_the_guess_stays_where_there_is_too_little_to_take_from() -> None:
    guess, hole = hole_in(weave(40, 40), (3, 3, 37, 37))
    assert np.array_equal(continued(guess, hole, Job()), guess)


def test_it_can_be_stopped_and_tells_how_far_it_is() -> None:
    guess, hole = hole_in(weave(120, 120), (30, 30, 90, 90))
    seen: list[float] = []
    continued(guess, hole, Job(seen.append))
    assert seen == sorted(seen) and seen[-1] == 1.0
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        continued(guess, hole, job)
