from __future__ import annotations

import numpy as np
import pytest

from aedesk.tools.guided import guided_lines


def test_an_edge_of_lightness_is_an_edge_of_colour_at_full_size() -> None:
    light = np.full((160, 240), 30, np.float32)
    light[:, 121:] = 70  # not where a place of the small picture ends
    small = light.reshape(40, 4, 60, 4).mean(axis=(1, 3))
    chroma = np.zeros((40, 60, 2), np.float32)
    share = ((small - 30) / 40)[..., None]
    chroma += share * [50, -20] + (1 - share) * [-30, 40]
    full = guided_lines(small, chroma).rows(light, 0, 160)
    assert full[80, 119] == pytest.approx([-30, 40], abs=3) and full[80, 122] == pytest.approx([50, -20], abs=3)


def test_flat_lightness_leaves_the_colours_smooth_and_strips_fit_together() -> None:
    rng = np.random.default_rng(0)
    light, chroma = np.full((50, 70), 40, np.float32), np.full((7, 9, 2), 25, np.float32)
    lines = guided_lines(np.full((7, 9), 40, np.float32), chroma)
    assert lines.rows(light, 0, 50) == pytest.approx(25, abs=1e-3)
    noisy = rng.uniform(0, 100, (50, 70)).astype(np.float32)
    lines = guided_lines(
        rng.uniform(0, 100, (7, 9)).astype(np.float32), rng.normal(0, 30, (7, 9, 2)).astype(np.float32)
    )
    whole = lines.rows(noisy, 0, 50)
    parts = [lines.rows(noisy[top : top + 16], top, 50) for top in range(0, 50, 16)]
    assert np.array_equal(np.concatenate(parts), whole)


@pytest.mark.parametrize("size", [(1, 1), (1, 5), (3, 2)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    lines = guided_lines(np.full(size, 50, np.float32), np.full((*size, 2), 10, np.float32))
    assert lines.rows(np.full((4, 6), 50, np.float32), 0, 4) == pytest.approx(10, abs=1e-3)
