"""The weighted least squares behind the colours, against a system that is written out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aedesk.tools.colorize.edge_aware import EdgeAware


def written_out(light: np.ndarray, contrast: float, told: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """The same, place by place and pair by pair, as a full matrix."""
    height, width = light.shape
    places = [(y, x) for y in range(height) for x in range(width)]
    matrix = np.diag(confidence.ravel().astype(float))
    for i, (y, x) in enumerate(places):
        for j, (v, u) in enumerate(places):
            if max(abs(y - v), abs(x - u)) == 1:
                weight = np.exp(-((light[y, x] - light[v, u]) ** 2) / (2 * contrast**2))
                matrix[i, i] += weight
                matrix[i, j] -= weight
    right = (confidence[..., None] * told).reshape(len(places), -1)
    return np.linalg.solve(matrix, right).reshape(told.shape)


@given(st.integers(1, 7), st.integers(1, 7), st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_the_solution_is_the_one_of_the_full_system(height: int, width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    light = (100 * rng.random((height, width))).astype(np.float32)
    told = rng.normal(0, 20, (height, width, 2)).astype(np.float32)
    confidence = rng.uniform(0.01, 2, (height, width)).astype(np.float32)
    expected = written_out(light, 15.0, told, confidence)
    assert EdgeAware(light, 15.0).solve(told, confidence) == pytest.approx(expected, abs=0.02)


def test_a_cloud_goes_and_an_edge_stays() -> None:
    light = np.full((40, 40), 30, np.float32)
    light[:, 20:] = 70
    told = np.zeros((40, 40, 2), np.float32)
    told[:, 20:] = 30
    told[10:14, 5:9] = 50  # a doubtful cloud
    confidence = np.ones((40, 40), np.float32)
    confidence[10:14, 5:9] = 0.05
    found = EdgeAware(light, 4.0).solve(told, confidence / 12)
    assert np.abs(found[:, :20]).max() < 3 and np.abs(found[:, 20:] - 30).max() < 0.1


def test_what_is_the_same_everywhere_stays() -> None:
    told = np.full((1, 1, 3), 7, np.float32)
    assert EdgeAware(np.zeros((1, 1), np.float32), 4.0).solve(told, np.ones((1, 1), np.float32)) == pytest.approx(told)
