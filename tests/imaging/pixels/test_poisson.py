"""Poisson's equation on a part of a picture."""

from __future__ import annotations

import numpy as np
import pytest

from aedesk.imaging.pixels.poisson import solved


def laplacian(t: np.ndarray) -> np.ndarray:
    around = np.pad(t, [(1, 1), (1, 1), (0, 0)], "edge")
    return around[:-2, 1:-1] + around[2:, 1:-1] + around[1:-1, :-2] + around[1:-1, 2:] - 4 * t


def part_of(shape: tuple[int, int], kind: str) -> np.ndarray:
    y, x = np.mgrid[: shape[0], : shape[1]]
    return {
        "box": (y > 5) & (y < shape[0] - 7) & (x > 9) & (x < shape[1] - 4),
        "disc": (y - shape[0] / 2) ** 2 + (x - shape[1] / 2) ** 2 < (min(shape) * 0.4) ** 2,
        "line": abs(y - x // 2 - 10) < 2,
        "edge": x < shape[1] // 3,
        "dots": (y % 7 < 3) & (x % 9 < 4),
    }[kind]


@pytest.mark.parametrize("kind", ["box", "disc", "line", "edge", "dots"])
@pytest.mark.parametrize("shape", [(97, 130), (64, 64), (24, 200)])
def test_what_is_known_is_found_again(kind: str, shape: tuple[int, int]) -> None:
    inside = part_of(shape, kind)
    if not inside.any():
        pytest.skip("nothing of it fits")
    true = np.random.default_rng(0).normal(size=(*shape, 2)).astype(np.float32)
    true = np.cumsum(true, axis=1) * inside[..., None]
    found = solved(laplacian(true).astype(np.float32), inside)
    assert found.dtype == np.float32 and (found[~inside] == 0).all()
    assert np.abs(found - true).max() < 0.03 * np.abs(true).max()


def test_nothing_makes_nothing() -> None:
    inside = part_of((40, 50), "box")
    assert not solved(np.zeros((40, 50, 1), np.float32), inside).any()
    assert not solved(np.ones((40, 50, 1), np.float32), np.zeros((40, 50), np.bool_)).any()
