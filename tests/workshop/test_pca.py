from __future__ import annotations

import numpy as np
import pytest

from aedesk.workshop.pca import Pca, blocks, psnr


@pytest.mark.parametrize("count", [6, 200])  # fewer than there are values, and more
def test_as_many_components_as_there_are_leave_nothing_out(count: int) -> None:
    values = (np.random.default_rng(0).normal(size=(count, 3)) @ np.ones((3, 12)) * np.arange(12)).astype(np.float32)
    assert np.allclose(Pca.learned(values, 12).again(values, 1), values, atol=1e-3)


def test_more_components_leave_less_out() -> None:
    values = np.random.default_rng(0).random((60, 9), np.float32)
    pca = Pca.learned(values, 9)
    errors = [float(np.mean((pca.again(values, k) - values) ** 2)) for k in range(1, 10)]
    assert errors == sorted(errors, reverse=True) and errors[-1] < 1e-9


def test_blocks_are_the_squares_of_a_picture() -> None:
    picture = np.arange(16, dtype=np.float32).reshape(1, 1, 4, 4)
    assert blocks(picture, 2).tolist() == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]]


def test_psnr_is_in_decibels() -> None:
    assert psnr(0.01) == pytest.approx(20)
