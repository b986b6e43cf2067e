"""Twigs and wires: as thin as cracks and scratches, and no damage. The damage finder must leave them alone."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PIL import ImageDraw

from aedesk.training.data.damage import Layer
from aedesk.training.data.drawing import SUPERSAMPLING, painted, polylines, wander

Size = tuple[int, int]
Branch = tuple[list[tuple[float, float]], float, float]  # points, width at the beginning and at the end, in pixels
DEPTH = 4  # branchings from the trunk to the last twig


def twigs(size: Size, rng: np.random.Generator) -> Layer:
    """One to three bare trees or bushes that grow in from an edge: what tells them from cracks is that they taper."""
    branches: list[Branch] = []
    for _ in range(int(rng.integers(1, 4))):
        _grow(branches, _from_edge(size, rng), max(size) * rng.uniform(0.3, 0.9), rng.uniform(2.5, 12), DEPTH, rng)

    def draw(canvas: ImageDraw.ImageDraw) -> None:
        for points, thick, thin in branches:
            for number, (first, second) in enumerate(pairwise(points)):
                width = thick + (thin - thick) * number / max(1, len(points) - 1)
                ends = [(x * SUPERSAMPLING, y * SUPERSAMPLING) for x, y in (first, second)]
                canvas.line(ends, fill=255, width=max(1, round(width * SUPERSAMPLING)))

    return Layer(painted(size, draw) * np.float32(rng.uniform(0.6, 1.0)), _bark(rng), lost=False)


def wires(size: Size, rng: np.random.Generator) -> Layer:
    """One to three dark wires that sag from edge to edge."""
    height, width = size
    lines = []
    for _ in range(int(rng.integers(1, 4))):
        left, right, sag = rng.uniform(0, height), rng.uniform(0, height), rng.uniform(0.01, 0.2) * height
        along = np.linspace(0, 1, 30)
        heights = left + (right - left) * along + 4 * sag * along * (1 - along)
        lines.append((list(zip(along * width, heights, strict=True)), rng.uniform(0.8, 2.5)))
    alpha = polylines(size, lines) * np.float32(rng.uniform(0.5, 1.0))
    return Layer(alpha, np.full(3, rng.uniform(0.0, 0.3), np.float32), lost=False)


def _grow(
    branches: list[Branch],
    root: tuple[tuple[float, float], float],
    length: float,
    width: float,
    depth: int,
    rng: np.random.Generator,
) -> None:
    """Add a branch and those that fork from it. `root`: where it begins, and its angle."""
    start, angle = root
    steps = int(rng.integers(5, 12))
    points = wander(start, angle, steps, length / steps, rng.uniform(0.05, 0.25), rng)
    branches.append((points, width, 0.5 * width))
    if depth == 0 or width < 0.8:
        return
    for _ in range(int(rng.integers(2, 5))):
        fork = points[int(rng.integers(1, len(points)))]
        aside = angle + rng.choice([-1, 1]) * rng.uniform(0.3, 0.9)
        _grow(branches, (fork, aside), length * rng.uniform(0.35, 0.7), width * rng.uniform(0.4, 0.65), depth - 1, rng)


def _from_edge(size: Size, rng: np.random.Generator) -> tuple[tuple[float, float], float]:
    """A point of an edge and an angle into the picture; mostly from below, as trees grow."""
    height, width = size
    side = rng.choice(4, p=[0.55, 0.15, 0.15, 0.15])
    along = float(rng.uniform())
    lean = float(rng.normal(0, 0.4))
    if side == 0:
        return (along * width, float(height)), -np.pi / 2 + lean
    if side == 1:
        return (along * width, 0.0), np.pi / 2 + lean
    return ((0.0, along * height), lean) if side == 2 else ((float(width), along * height), np.pi + lean)


def _bark(rng: np.random.Generator) -> np.ndarray:
    """Dark against the sky, or lit by the sun before a wood."""
    light = rng.uniform(0.0, 0.35) if rng.random() < 0.88 else rng.uniform(0.6, 0.95)
    return np.full(3, light, np.float32)
