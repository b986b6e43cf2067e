"""Planes of thin damage: how much of each pixel is covered, drawn once and then laid over thousands of crops.

Drawing costs far more than laying over, so a bank of some hundred planes is made at the start of a training. Real
sizes, numbers and outlines come from `shapes.Shapes`; what it has few of (flakes, cracks, creases, faint straight
scratches, short ticks) is drawn. Every function makes one plane, float32 (SIDE, SIDE) in [0, 1].
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
from PIL import Image as PillowImage

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data.drawing import (
    SIDE,
    SIZE,
    filled_outlines,
    log_uniform,
    polyline,
    polylines,
    ragged_outline,
    smooth_noise,
    somewhere,
    wander,
)
from aedesk.training.data.line_planes import cracks, crease, scratches, threads, tramlines
from aedesk.training.data.shapes import Shapes

MANY = 100  # planes: fewer are drawn sooner than processes start
FINE = 0.5  # of a brush's size: smaller, thin things in it would fade away and are made stronger

# What is drawn, and how often. Among hand-outlined pieces on real film 85 % are dust and dirt, 14 % hairs, 0.5 %
# scratches; but one scratch is seen before a hundred specks are, and prints have flakes and cracks besides.
SHARES = {
    "specks": 0.24,
    "smudges": 0.06,
    "ticks": 0.1,
    "flakes": 0.07,
    "scratches": 0.24,
    "cracks": 0.06,
    "crease": 0.05,
    "threads": 0.07,
    "lint": 0.07,
    "hair": 0.05,
    "dirt": 0.07,
    "scuffs": 0.03,
    "bundles": 0.08,
    "curls": 0.06,
    "swarms": 0.05,
    "tramlines": 0.12,
}
FAINT = (
    "scratches",
    "threads",
    "hair",
    "scuffs",
    "bundles",
    "swarms",
    "tramlines",
)  # what is often faint on real photos


@dataclass(frozen=True)
class Planes:
    """`alpha`: uint8 (N, SIDE, SIDE), 255 where nothing of the photo is seen. `kinds`: (N,), names of SHARES."""

    alpha: np.ndarray
    kinds: np.ndarray

    def draw(self, side: int, rng: np.random.Generator) -> tuple[np.ndarray, str]:
        """A random part of a random plane, float32 (side, side), at most SIDE, and its kind; now and then
        from twice as far away."""
        which = int(rng.integers(len(self.alpha)))
        far = 2 if rng.random() < 1 / 3 and 2 * side <= SIDE else 1
        top, left = (int(n) for n in rng.integers(0, SIDE - far * side + 1, 2))
        part = self.alpha[which, top : top + far * side, left : left + far * side].astype(np.float32) / 255
        if far == 2:
            corners = [part[i::2, j::2] for i in (0, 1) for j in (0, 1)]
            part = (np.add.reduce(corners) / np.float32(4)) if rng.random() < 0.5 else np.maximum.reduce(corners)
        if rng.random() < 0.5:
            part = part[:, ::-1]
        return np.ascontiguousarray(np.rot90(part, int(rng.integers(4)))), str(self.kinds[which])


def make_planes(shapes: Shapes, count: int, seed: int) -> Planes:
    """Draw a bank. 700 planes take about 20 seconds of one processor; many are drawn by all.

    Each plane has a seed of its own, so that the bank is the same whoever draws it."""
    shares = np.array(list(SHARES.values()))
    kinds = np.random.default_rng(seed).choice(list(SHARES), size=count, p=shares / shares.sum())
    draw = partial(_plane, shapes, seed)
    if count < MANY:
        return Planes(np.stack([draw(kind, number) for number, kind in enumerate(kinds)]), kinds)
    # Processes rather than threads: drawing holds the interpreter.
    with ProcessPoolExecutor() as pool:
        return Planes(np.stack(list(pool.map(draw, kinds, range(count), chunksize=max(8, count // 64)))), kinds)


def _plane(shapes: Shapes, seed: int, kind: str, number: int) -> np.ndarray:
    """One plane, uint8 (SIDE, SIDE)."""
    drawn = MAKERS[kind](shapes, np.random.default_rng([seed, number]))
    return np.clip(drawn * 255, 0, 255).astype(np.uint8)


def specks(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Dust and dirt: few to many real outlines, most of them 1 to 5 pixels, some larger."""
    pieces = [outline for outlines in shapes.outlines.values() for outline in outlines]
    typical = rng.uniform(1.0, 4.0)
    polygons = []
    for _ in range(int(log_uniform(4, 160, rng))):
        piece = pieces[int(rng.integers(len(pieces)))]
        size = 1.0 + rng.exponential(typical)
        turn = rng.uniform(0, 2 * np.pi)
        rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        polygons.append(piece / max(1.0, np.ptp(piece, axis=0).max()) * size @ rotation + somewhere(SIZE, rng))
    return filled_outlines(SIZE, polygons) * rng.uniform(0.6, 1.0)


def smudges(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Spots with soft edges of 3 to 25 pixels, alone or in swarms: foxing, fingers, dust that the scanner did not see
    sharply."""
    pieces = [outline for outlines in shapes.outlines.values() for outline in outlines]
    plane = np.zeros(SIZE, np.float32)
    for _ in range(int(rng.integers(1, 4))):
        swarm = rng.random() < 0.5
        middle, spread = np.array(somewhere(SIZE, rng)), rng.uniform(5, 60)
        typical = rng.uniform(2, 9)
        polygons = []
        for _ in range(int(log_uniform(2, 30, rng))):
            piece = pieces[int(rng.integers(len(pieces)))]
            size = min(25.0, 2.0 + rng.exponential(typical))
            place = middle + rng.normal(0, spread, 2) if swarm else np.array(somewhere(SIZE, rng))
            polygons.append(piece / max(1.0, np.ptp(piece, axis=0).max()) * size + place)
        soft = blur(filled_outlines(SIZE, polygons), rng.uniform(0.6, 0.25 * typical + 1.0))
        plane = np.maximum(plane, soft / max(0.05, float(soft.max())) * rng.uniform(0.25, 0.9))
    return plane


def ticks(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Short curved marks of 4 to 30 pixels, a few or many."""
    lines = []
    for _ in range(int(log_uniform(3, 50, rng))):
        length = log_uniform(4, 30, rng)
        points = wander(somewhere(SIZE, rng), rng.uniform(0, 2 * np.pi), 8, length / 8, rng.uniform(0.0, 0.35), rng)
        lines.append((points, rng.uniform(0.7, 3.2)))
    return polylines(SIZE, lines) * rng.uniform(0.6, 1.0)


def flakes(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Emulsion that is gone: one to six irregular places of 5 to 40 pixels with hard edges."""
    polygons = []
    for _ in range(int(rng.integers(1, 7))):
        outline = ragged_outline(log_uniform(2.5, 20, rng), (7, 24), 0.35, 0.45, rng)
        polygons.append(outline + somewhere(SIZE, rng))
    return filled_outlines(SIZE, polygons) * rng.uniform(0.75, 1.0)


def _brushes(kinds: tuple[str, ...], sizes: tuple[float, float], most: int) -> Callable[..., np.ndarray]:
    """One to `most` brushes of one of the kinds, their longer sides in pixels."""

    def make(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
        plane = np.zeros(SIZE, np.float32)
        there = [kind for kind in kinds if kind in shapes.brushes]
        if not there:
            return specks(shapes, rng)
        brushes = shapes.brushes[there[int(rng.integers(len(there)))]]
        for _ in range(int(rng.integers(1, most + 1))):
            brush = brushes[int(rng.integers(len(brushes)))]
            _stamp(plane, brush, log_uniform(*sizes, rng), rng.uniform(0.5, 1.0), rng)
        return plane

    return make


def _stamp(plane: np.ndarray, brush: np.ndarray, size: float, strength: float, rng: np.random.Generator) -> None:
    """Lay a brush, `size` pixels long, somewhere on the plane."""
    picture = PillowImage.fromarray(brush)
    scale = size / max(picture.size)
    smaller = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    filter_ = PillowImage.Resampling.BOX if scale < 1 else PillowImage.Resampling.BICUBIC
    turned = picture.resize(smaller, filter_).rotate(rng.uniform(0, 360), PillowImage.Resampling.BICUBIC, expand=True)
    alpha = np.asarray(turned).astype(np.float32) / 255
    greatest = float(alpha.max())
    if greatest > 0 and scale < FINE:
        alpha = np.clip(alpha * min(1.0, 2 * greatest) / greatest, 0, 1)
    height, width = alpha.shape
    y, x = int(rng.integers(-height // 2, SIDE - height // 2)), int(rng.integers(-width // 2, SIDE - width // 2))
    top, left, bottom, right = max(0, y), max(0, x), min(SIDE, y + height), min(SIDE, x + width)
    if bottom > top and right > left:
        part = plane[top:bottom, left:right]
        np.maximum(part, strength * alpha[top - y : bottom - y, left - x : right - x], out=part)


def scuffs(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """A part of a whole overlay: where prints rubbed against each other."""
    if not shapes.overlays:
        return specks(shapes, rng)
    overlay = shapes.overlays[int(rng.integers(len(shapes.overlays)))]
    side = min(*overlay.shape, int(rng.integers(SIDE, 2 * SIDE)))
    top, left = (int(rng.integers(0, n - side + 1)) for n in overlay.shape)
    part = PillowImage.fromarray(overlay[top : top + side, left : left + side])
    return np.asarray(part.resize(SIZE, PillowImage.Resampling.BOX)).astype(np.float32) / 255 * rng.uniform(0.5, 1.0)


def bundles(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Short scrapes: two to five soft strokes side by side, 8 to 60 pixels long, as a brush or a fingernail leaves them
    on a plate; most of a print's point the same way or across it."""
    plane = np.zeros(SIZE, np.float32)
    angle = rng.uniform(0, np.pi)
    for _ in range(int(log_uniform(1, 24, rng))):
        turn = angle + rng.choice([0.0, np.pi / 2], p=[0.75, 0.25]) + rng.normal(0, 0.08)
        length, apart, width = log_uniform(8, 60, rng), rng.uniform(1.5, 4.0), rng.uniform(0.6, 2.0)
        x, y = somewhere(SIZE, rng)
        lines = []
        count = int(rng.integers(2, 6))
        for number in range(count):
            aside = (number - (count - 1) / 2) * apart + rng.normal(0, 0.3)
            start, end = rng.uniform(-0.6, -0.3) * length, rng.uniform(0.3, 0.6) * length
            ends = [
                (x + along * np.cos(turn) - aside * np.sin(turn), y + along * np.sin(turn) + aside * np.cos(turn))
                for along in (start, end)
            ]
            lines.append((ends, width * rng.uniform(0.7, 1.3)))
        stroke = blur(polylines(SIZE, lines), rng.uniform(0.4, 1.2)) * rng.uniform(0.3, 1.0)
        plane = np.maximum(plane, stroke)
    worn = np.clip(2.0 * smooth_noise(SIZE, rng.uniform(2, 6), rng) - rng.uniform(-0.4, 0.6), 0, 1)
    return plane * worn if rng.random() < 0.6 else plane


def curls(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Fibres of 2 to 5 pixels that curl, half of them with a frayed end or a ball of fluff."""
    plane = np.zeros(SIZE, np.float32)
    for _ in range(int(rng.integers(1, 6))):
        steps, width = int(rng.integers(8, 22)), rng.uniform(1.5, 5.0)
        turn, bend = rng.uniform(0, 2 * np.pi), rng.normal(0, 0.25)
        x, y = somewhere(SIZE, rng)
        points = [(x, y)]
        for _ in range(steps):
            bend = float(np.clip(bend + rng.normal(0, 0.18), -0.7, 0.7))
            turn += bend
            x, y = x + 1.6 * width * np.cos(turn), y + 1.6 * width * np.sin(turn)
            points.append((x, y))
        stroke = polyline(SIZE, points, width)
        if rng.random() < 0.5:
            fluff = filled_outlines(
                SIZE, [ragged_outline(rng.uniform(1.5, 4) * width, (9, 30), 0.3, 0.3, rng) + np.array(points[-1])]
            )
            stroke = np.maximum(stroke, blur(fluff, rng.uniform(0.5, 1.0) * width) * rng.uniform(0.6, 1.0))
        plane = np.maximum(plane, blur(stroke, rng.uniform(0.3, 1.2)) * rng.uniform(0.35, 1.0))
    return plane


def swarms(shapes: Shapes, rng: np.random.Generator) -> np.ndarray:
    """Clouds of round dots of 1.5 to 5 pixels, each as strong as it likes: dried drops, pits in a plate."""
    plane = np.zeros(SIZE, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        middle, spread = np.array(somewhere(SIZE, rng)), rng.uniform(8, 60)
        for strength in (rng.uniform(0.2, 0.5), rng.uniform(0.5, 1.0)):
            dots = []
            for _ in range(int(log_uniform(3, 40, rng))):
                place, radius = middle + rng.normal(0, spread, 2), rng.uniform(0.7, 2.5)
                dots.append(ragged_outline(radius, (8, 14), 0.12, 0.15, rng) + place)
            plane = np.maximum(plane, filled_outlines(SIZE, dots) * np.float32(strength))
    return blur(plane, rng.uniform(0.3, 0.9))


MAKERS: dict[str, Callable[[Shapes, np.random.Generator], np.ndarray]] = {
    "specks": specks,
    "smudges": smudges,
    "ticks": ticks,
    "flakes": flakes,
    "scratches": scratches,
    "cracks": cracks,
    "crease": crease,
    "threads": threads,
    "lint": _brushes(("lint", "hair-short"), (10, 110), 8),
    "hair": _brushes(("hair",), (50, 420), 3),
    "dirt": _brushes(("scratches", "sprinkles", "dirt", "spots", "smut", "dots", "stain"), (20, 300), 4),
    "scuffs": scuffs,
    "bundles": bundles,
    "curls": curls,
    "swarms": swarms,
    "tramlines": tramlines,
}
