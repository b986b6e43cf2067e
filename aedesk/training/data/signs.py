"""Letters that belong to a photo: shop signs, posters, house numbers. Whoever looks for watermarks must leave them.

A watermark is upright, of one opacity and in front of everything. A sign is opaque and hangs in the scene: seen from
aside, lit as what it hangs on, as sharp as the photo.
"""

from __future__ import annotations

import numpy as np
from PIL import Image as Pillow
from PIL import ImageChops

from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data.stencils import text_stencil

LIT = 12.0  # pixels: how fine the light is that falls on a sign
PLATES = 0.9  # of the signs are letters on a plate; the others are painted on what is there


def with_sign(photo: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The photo, (H, W, 3) float32 in [0, 1], with one to three lines of letters somewhere in it."""
    height, width = photo.shape[:2]
    plate, letters = _sign(rng, int(min(height, width) * rng.uniform(0.12, 0.5)))
    corners = _seen_from_aside(plate.size, (width, height), rng)
    plate, letters = (_laid(stencil, corners, (width, height)) for stencil in (plate, letters))
    ground, ink = rng.random(3), rng.random(3)
    if abs(float((ground - ink) @ LUMA)) < 0.35:  # signs are made to be read
        ink = np.full(3, 0.05 if ground @ LUMA > 0.5 else 0.95)
    luma = np.asarray(photo @ LUMA, np.float32)
    light = blur(luma, LIT)
    light = (light / max(0.05, float(light.mean())))[..., None]
    soft = rng.uniform(0.3, 1.0)
    body, covered = (blur(np.asarray(x, np.float32) / 255, soft)[..., None] for x in (letters, plate))
    result = photo
    if rng.random() < PLATES:
        result = result * (1 - covered) + np.clip(ground * light, 0, 1) * covered
    return np.asarray(np.clip(result * (1 - body) + np.clip(ink * light, 0, 1) * body, 0, 1), np.float32)


def _sign(rng: np.random.Generator, height: int) -> tuple[Pillow.Image, Pillow.Image]:
    """The plate and the letters on it, two stencils of one size."""
    lines = [text_stencil(rng, max(10, height)) for _ in range(int(rng.integers(1, 4)))]
    gap = max(3, height // 4)
    size = max(line.width for line in lines) + 2 * gap, sum(line.height for line in lines) + 2 * gap
    letters = Pillow.new("L", size)
    top = gap
    for line in lines:
        letters.paste(line, ((size[0] - line.width) // 2, top))
        top += line.height
    return Pillow.new("L", size, 255), letters


def _seen_from_aside(
    sign: tuple[int, int], photo: tuple[int, int], rng: np.random.Generator
) -> list[tuple[float, float]]:
    """Where the four corners of a sign are in the photo, from the upper left one clockwise: x and y in pixels."""
    width = photo[0] * rng.uniform(0.3, 1.3)
    height = min(width * sign[1] / sign[0], 0.8 * photo[1])
    x, y = rng.uniform(-0.3 * width, photo[0] - 0.7 * width), rng.uniform(0, max(1.0, photo[1] - height))
    far, lean = rng.uniform(0.08, 0.35), rng.uniform(-0.2, 0.2)
    corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    right = rng.random() < 0.5  # which side is further away
    placed = []
    for u, v in corners:
        shrink = far * (u if right else 1 - u)
        placed.append((x + u * width, y + lean * u * width + (0.5 + (v - 0.5) * (1 - shrink)) * height))
    return placed


def _laid(stencil: Pillow.Image, corners: list[tuple[float, float]], photo: tuple[int, int]) -> Pillow.Image:
    """The stencil in perspective on a plane of the photo's size, width and height."""
    rows, there = [], []
    source = [(0, 0), (stencil.width, 0), (stencil.width, stencil.height), (0, stencil.height)]
    for (x, y), (u, v) in zip(corners, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        there += [u, v]
    homography = np.linalg.solve(np.array(rows, np.float64), np.array(there, np.float64))
    plane = stencil.transform(
        photo, Pillow.Transform.PERSPECTIVE, tuple(homography), Pillow.Resampling.BICUBIC, fillcolor=0
    )
    return ImageChops.lighter(plane, Pillow.new("L", photo))
