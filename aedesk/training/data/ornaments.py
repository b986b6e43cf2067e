"""Buttons, pearls and handwriting: as small and as sharp as specks and scratches, and no damage.

What tells them from damage is that they come in rows, alike and evenly spaced, or follow a line of writing. The damage
finder took the buttons of a vest and a photographer's signature for dirt before it had seen such.
"""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.gaussian import blur
from aedesk.training.data.damage import Layer
from aedesk.training.data.drawing import filled_outlines, log_uniform, polylines, somewhere

Size = tuple[int, int]
CORNERS = 20  # of a polygon that stands for a circle


def buttons(size: Size, rng: np.random.Generator) -> Layer:
    """One or two rows of three to nine round things along a slightly bent line: buttons, pearls, rivets, lamps."""
    radius = log_uniform(1.0, 7.0, rng)
    apart = radius * rng.uniform(2.1, 9.0)
    (x, y), angle, bend = somewhere(size, rng), rng.uniform(0, 2 * np.pi), rng.normal(0, 0.12)
    aside = apart * rng.uniform(0.8, 2.5)
    rows = 2 if rng.random() < 0.25 else 1
    flat = rng.uniform(0.55, 1.0)  # seen from the side
    tilt = rng.uniform(0, np.pi)
    discs = []
    for _ in range(int(rng.integers(3, 10))):
        for row in range(rows):
            middle = np.array([x - row * aside * np.sin(angle), y + row * aside * np.cos(angle)])
            discs.append(_ellipse(radius * rng.uniform(0.92, 1.08), flat, tilt) + middle)
        angle += bend
        x, y = x + apart * np.cos(angle), y + apart * np.sin(angle)
    alpha = filled_outlines(size, discs)
    if rng.random() < 0.5:  # a rim, or a middle that shines less
        inner = filled_outlines(size, [disc.mean(axis=0) + 0.55 * (disc - disc.mean(axis=0)) for disc in discs])
        alpha = alpha - np.float32(rng.uniform(0.3, 0.9)) * inner
    light = rng.uniform(0.0, 0.3) if rng.random() < 0.45 else rng.uniform(0.6, 1.0)
    return Layer(alpha * np.float32(rng.uniform(0.5, 1.0)), np.full(3, light, np.float32), lost=False)


def handwriting(size: Size, rng: np.random.Generator) -> Layer:
    """One or two lines of script in white or dark ink, with loops, ascenders and an underline: a signature, a date, a
    number scratched into the negative."""
    height, width = size
    letter = log_uniform(4.0, 24.0, rng)  # height of small letters, pixels
    slant, tilt = rng.uniform(-0.1, 0.7), rng.normal(0, 0.12)
    x, y = rng.uniform(-0.1, 0.6) * width, rng.uniform(0.05, 0.95) * height
    pen = rng.uniform(0.6, 0.22 * letter + 0.6)
    lines = []
    for line in range(2 if rng.random() < 0.25 else 1):
        left = x
        for _ in range(int(rng.integers(1, 4))):  # words
            word = _word(letter, rng)
            word[:, 0] += slant * word[:, 1]
            lines.append((left + word[:, 0], y + line * 2.6 * letter - word[:, 1]))
            left += float(np.ptp(word[:, 0])) + letter * rng.uniform(0.6, 1.5)
        if rng.random() < 0.25:
            along = np.linspace(x, left, 12)
            lines.append((along, y + (0.8 + 2.6 * line) * letter + rng.normal(0, 0.1 * letter, 12).cumsum() / 6))
    turned = []
    for xs, ys in lines:
        down = (ys - y) + np.sin(tilt) * (xs - x)
        turned.append((list(zip(xs, y + down, strict=True)), pen * rng.uniform(0.8, 1.2)))
    alpha = polylines(size, turned)
    if rng.random() < 0.3:
        alpha = blur(alpha, rng.uniform(0.3, 0.9))
    light = rng.uniform(0.0, 0.3) if rng.random() < 0.45 else rng.uniform(0.75, 1.0)
    return Layer(alpha * np.float32(rng.uniform(0.5, 1.0)), np.full(3, light, np.float32), lost=False)


def _ellipse(radius: float, flat: float, tilt: float) -> np.ndarray:
    """(CORNERS, 2) of x and y around the middle."""
    turn = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    x, y = radius * np.cos(turn), radius * flat * np.sin(turn)
    return np.stack([x * np.cos(tilt) - y * np.sin(tilt), x * np.sin(tilt) + y * np.cos(tilt)], axis=1)


def _word(letter: float, rng: np.random.Generator) -> np.ndarray:
    """The path of a pen through three to nine letters, (N, 2) of x and of y upwards from the line, in pixels.

    A pen goes round and round while the hand moves on; some rounds reach up, some hang down, some come to a stop."""
    path = [np.zeros((1, 2))]
    x = 0.0
    turn = np.linspace(0, 2 * np.pi, 11)[1:]
    for number in range(int(rng.integers(3, 10))):
        tall = 1.0
        if number == 0 or rng.random() < 0.2:
            tall = rng.uniform(1.7, 2.6)
        deep = rng.uniform(0.8, 1.4) if rng.random() < 0.12 else 0.0
        wide = letter * rng.uniform(0.35, 0.8)
        loop = rng.uniform(0.15, 0.6)  # how far the pen goes back
        forth = x + wide * turn / (2 * np.pi) + loop * wide * np.sin(turn)
        up = 0.5 * (1 - np.cos(turn)) * tall * letter - deep * letter * np.clip(np.sin(turn / 2) ** 8, 0, 1)
        path.append(np.stack([forth, up + rng.normal(0, 0.02 * letter, len(turn))], axis=1))
        x += wide
    return np.concatenate(path)
