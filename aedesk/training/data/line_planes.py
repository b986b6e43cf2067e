"""Planes of what is long and thin: scratches, hairlines of film, threads, cracks, creases (`planes.py`)."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data.drawing import SIDE, SIZE, log_uniform, polyline, smooth_noise, somewhere, wander
from aedesk.training.data.shapes import Shapes


def scratches(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Straight scratches, often parallel, often broken; half of them run along the film or the scanner's way."""
    plane = np.zeros(SIZE, np.float32)
    angle, parallel = rng.uniform(0, np.pi), rng.random() < 0.5
    if rng.random() < 0.5:
        angle, parallel = float(rng.choice([0.0, np.pi / 2])) + rng.normal(0, 0.01), True
    for _ in range(int(rng.integers(1, 9))):
        turn = angle + rng.normal(0, 0.02) if parallel else rng.uniform(0, np.pi)
        length, bend = rng.uniform(0.08, 1.6) * SIDE, rng.normal(0, 0.02 if parallel else 0.15)
        along = np.linspace(-0.5, 0.5, 25)
        (x, y), aside = somewhere(SIZE, rng), bend * along**2
        xs = x + length * (np.cos(turn) * along - np.sin(turn) * aside)
        ys = y + length * (np.sin(turn) * along + np.cos(turn) * aside)
        line = polyline(SIZE, list(zip(xs, ys, strict=True)), rng.uniform(0.4, 2.2))
        if rng.random() < 0.6:
            line = line * np.clip(2 * smooth_noise(SIZE, rng.uniform(8, 60), rng) - rng.uniform(0, 0.9), 0, 1)
        plane = np.maximum(plane, line * rng.uniform(0.5, 1.0))
    return plane


def threads(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Threads and broad scrapes: curved strokes of 2 to 8 pixels, one to four, often soft or half worn off."""
    plane = np.zeros(SIZE, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        steps, length = int(rng.integers(4, 16)), log_uniform(20, 200, rng)
        points = wander(
            somewhere(SIZE, rng), rng.uniform(0, 2 * np.pi), steps, length / steps, rng.uniform(0.0, 0.5), rng
        )
        stroke = polyline(SIZE, points, rng.uniform(2, 8))
        if rng.random() < 0.5:
            stroke = blur(stroke, rng.uniform(0.5, 1.8))
        if rng.random() < 0.4:
            stroke = stroke * np.clip(2.5 * smooth_noise(SIZE, rng.uniform(2, 10), rng) - rng.uniform(0, 1), 0, 1)
        plane = np.maximum(plane, stroke * rng.uniform(0.3, 1.0))
    return plane


def cracks(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """A crack in the emulsion that turns and branches."""
    plane = np.zeros(SIZE, np.float32)
    ends = [(somewhere(SIZE, rng), rng.uniform(0, 2 * np.pi), rng.uniform(1.0, 4.5))]
    for _ in range(int(rng.integers(2, 9))):
        start, angle, width = ends.pop(0)
        points = wander(start, angle, int(rng.integers(5, 22)), rng.uniform(5, 24), 0.45, rng)
        plane = np.maximum(plane, polyline(SIZE, points, width))
        for _ in range(2):
            fork = points[int(rng.integers(1, len(points)))]
            ends.append((fork, angle + rng.choice([-1, 1]) * rng.uniform(0.5, 1.4), max(0.8, 0.75 * width)))
    if rng.random() < 0.5:
        plane = plane * (smooth_noise(SIZE, rng.uniform(4, 14), rng) > rng.uniform(0.1, 0.45))
    return plane * rng.uniform(0.6, 1.0)


def crease(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """A fold across the whole print, where emulsion has broken off in pieces."""
    angle = rng.choice([0.0, np.pi / 2]) + rng.normal(0, 0.2) if rng.random() < 0.7 else rng.uniform(0, np.pi)
    x, y = somewhere(SIZE, rng)
    along, aside = np.linspace(-1.5, 1.5, 90) * SIDE, np.cumsum(rng.normal(0, 1.1, 90))
    xs = x + np.cos(angle) * along - np.sin(angle) * aside
    ys = y + np.sin(angle) * along + np.cos(angle) * aside
    line = polyline(SIZE, list(zip(xs, ys, strict=True)), rng.uniform(1, 8))
    return line * (smooth_noise(SIZE, rng.uniform(3, 12), rng) > rng.uniform(0.05, 0.5)) * rng.uniform(0.6, 1.0)


def tramlines(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """What a camera's gate leaves on film: one to fifteen hairlines all along it, straight, upright or level, each as
    strong as it likes, in parts."""
    plane = np.zeros(SIZE, np.float32)
    across = rng.random() < 0.5
    tilt = rng.normal(0, 0.003)
    for _ in range(int(log_uniform(1, 15, rng))):
        place, begin, end = rng.uniform(0, SIDE), -2.0, SIDE + 2.0
        if rng.random() < 0.5:
            begin, end = np.sort(rng.uniform(-0.3, 1.3, 2)) * SIDE
        along = np.linspace(begin, end, 20)
        aside = place + tilt * (along - SIDE / 2)
        points = list(zip(along, aside, strict=True) if across else zip(aside, along, strict=True))
        line = polyline(SIZE, points, rng.uniform(0.4, 1.4)) * rng.uniform(0.3, 1.0)
        if rng.random() < 0.6:
            line = line * np.clip(2 * smooth_noise(SIZE, rng.uniform(4, 80), rng) - rng.uniform(0, 0.9), 0, 1)
        plane = np.maximum(plane, line)
    return plane
