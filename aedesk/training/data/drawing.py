"""Shapes in white on black: lines, walks and smooth noise, from which damage is drawn.

Shapes are drawn at twice the size and shrunk, so that their edges are as soft as a scanner makes them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageDraw

SUPERSAMPLING = 2
SIDE = 512  # pixels of a plane of damage
SIZE = (SIDE, SIDE)

Points = Sequence[tuple[float, float]]  # (x, y) in pixels


def painted(size: tuple[int, int], draw: Callable[[ImageDraw.ImageDraw], None]) -> np.ndarray:
    """What `draw` paints in white on black, (H, W) in [0, 1]; its coordinates are supersampled."""
    height, width = size
    big = PillowImage.new("L", (width * SUPERSAMPLING, height * SUPERSAMPLING))
    draw(ImageDraw.Draw(big))
    return np.asarray(big.resize((width, height), PillowImage.Resampling.BOX)).astype(np.float32) / 255.0


def polyline(size: tuple[int, int], points: Points, width: float) -> np.ndarray:
    """A polyline `width` pixels wide, (H, W) in [0, 1]."""
    return polylines(size, [(points, width)])


def polylines(size: tuple[int, int], lines: Sequence[tuple[Points, float]]) -> np.ndarray:
    """Polylines, each with its width in pixels, as (H, W) in [0, 1]."""

    def draw(canvas: ImageDraw.ImageDraw) -> None:
        for points, width in lines:
            scaled = [(x * SUPERSAMPLING, y * SUPERSAMPLING) for x, y in points]
            canvas.line(scaled, fill=255, width=max(1, round(width * SUPERSAMPLING)), joint="curve")

    return painted(size, draw)


def wander(
    start: tuple[float, float], angle: float, steps: int, length: float, turn: float, rng: np.random.Generator
) -> list[tuple[float, float]]:
    """A walk of `steps` steps of about `length` pixels that turns by about `turn` radians each."""
    x, y = start
    points = [start]
    for _ in range(steps):
        angle += rng.normal(0.0, turn)
        distance = length * rng.uniform(0.5, 1.5)
        x, y = x + distance * np.cos(angle), y + distance * np.sin(angle)
        points.append((x, y))
    return points


def smooth_noise(size: tuple[int, int], period: float, rng: np.random.Generator) -> np.ndarray:
    """Smooth random hills about `period` pixels wide, (H, W) from 0 to 1."""
    height, width = size
    coarse = rng.random((max(2, int(height / period) + 2), max(2, int(width / period) + 2))).astype(np.float32)
    hills = PillowImage.fromarray(coarse).resize((width, height), PillowImage.Resampling.BICUBIC)
    return np.clip(np.asarray(hills), 0.0, 1.0)


def somewhere(size: tuple[int, int], rng: np.random.Generator) -> tuple[float, float]:
    """A point (x, y) of the picture."""
    return float(rng.uniform(0, size[1])), float(rng.uniform(0, size[0]))


def ragged_outline(
    radius: float, corners: tuple[int, int], roughness: float, stretch: float, rng: np.random.Generator
) -> np.ndarray:
    """The outline of something broken off, (N, 2) of x and y around its middle.

    `corners`: at least and fewer than so many. `roughness`: standard deviation of their distances, of the radius.
    `stretch`: standard deviation of the logarithm of length over width, which points anywhere."""
    count = int(rng.integers(*corners))
    angles = np.sort(rng.uniform(0, 2 * np.pi, count))
    radii = radius * np.clip(1 + rng.normal(0, roughness, count), 0.25, 2)
    longer, turn = np.exp(rng.normal(0, stretch)), rng.uniform(0, np.pi)
    x, y = np.cos(angles) * radii * longer, np.sin(angles) * radii / longer
    return np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], axis=1)


def filled_outlines(size: tuple[int, int], outlines: Sequence[np.ndarray]) -> np.ndarray:
    """Filled polygons, (N, 2) of x and y in pixels each, as (H, W) in [0, 1]."""

    def draw(canvas: ImageDraw.ImageDraw) -> None:
        for outline in outlines:
            canvas.polygon([tuple(point) for point in outline * SUPERSAMPLING], fill=255)

    return painted(size, draw)


def log_uniform(low: float, high: float, rng: np.random.Generator) -> float:
    """A number between `low` and `high` whose logarithm is as likely anywhere."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))
