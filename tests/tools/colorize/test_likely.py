"""One colour out of many likely ones."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.colorize.likely import LEAST_AGREEMENT, Likely, guess

PALETTE = np.array([[0, 0], [30, 20], [-20, -30], [10, 50]], np.float32)


def seen(*rows: list[float]) -> Likely:
    return Likely(np.full((1, len(rows)), 50, np.float32), np.array([rows], np.float32), PALETTE)


def test_with_vividness_the_mean_is_as_long_as_what_it_is_of() -> None:
    likely = seen([0.0, 1.0, 0.0, 0.0], [0.0, 0.4, 0.0, 0.6])
    plain, vivid = (guess(likely, v).chroma[0] for v in (0.0, 1.0))
    assert vivid[0] == pytest.approx(plain[0], rel=1e-3) and plain[0] == pytest.approx([30, 20], rel=1e-3)  # sure
    sharp = np.array([0.4, 0.6]) ** (1 / 0.38)
    length = (sharp / sharp.sum()) @ np.linalg.norm(PALETTE[[1, 3]], axis=1)
    assert np.linalg.norm(vivid[1]) == pytest.approx(length, rel=1e-3)
    assert vivid[1] / np.linalg.norm(vivid[1]) == pytest.approx(plain[1] / np.linalg.norm(plain[1]), abs=1e-4)  # hue


def test_what_is_not_known_is_not_loud() -> None:
    doubtful = seen([0.0, 0.5, 0.5, 0.0])
    plain, vivid, most = (np.linalg.norm(guess(doubtful, v).chroma) for v in (0.0, 1.0, 2.0))
    assert vivid == pytest.approx(plain / LEAST_AGREEMENT, rel=1e-3) and most < 2.1 * plain


def test_certainty_falls_with_doubt_and_is_1_on_average() -> None:
    certainty = guess(seen([0.0, 1.0, 0.0, 0.0], [0.0, 0.8, 0.1, 0.1], [0.25, 0.25, 0.25, 0.25]), 1.0).certainty[0]
    assert certainty[0] > certainty[1] > certainty[2] > 0 and certainty.mean() == pytest.approx(1, rel=1e-3)
