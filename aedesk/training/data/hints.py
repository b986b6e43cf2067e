"""Colour hints as a person would click them, drawn from the true colours of a photo."""

from __future__ import annotations

import numpy as np

from aedesk.tools.colorize.look import AB_SCALE

NONE, ALL = 0.55, 0.01  # shares of the photos without any hint, and with all colours given
MEAN_COUNT = 8  # of a geometric law, for the others (Zhang et al. 2017)
LARGEST = 7  # pixels of a side of the patch whose mean colour is given


def empty_hints(height: int, width: int) -> np.ndarray:
    """No hint, (3, H, W) float32."""
    return np.zeros((3, height, width), np.float32)


def put_hint(planes: np.ndarray, ab: np.ndarray, top: int, left: int, size: int) -> None:
    """Give the mean of `ab` (H, W, 2) over a square as a hint, in `planes` (3, H, W)."""
    patch = ab[top : top + size, left : left + size]
    planes[:2, top : top + size, left : left + size] = (patch.mean(axis=(0, 1)) / AB_SCALE)[:, None, None]
    planes[2, top : top + size, left : left + size] = 1


def random_hints(ab: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Hints for a photo of colours `ab` (H, W, 2): (3, H, W), a* and b* divided by AB_SCALE, and 1 where there is one.

    Most photos get none, a few all, the others a random number: mostly near the middle, where a person
    looks (Zhang et al. 2017)."""
    height, width = ab.shape[:2]
    draw = rng.random()
    if draw < NONE:
        return empty_hints(height, width)
    if draw > 1 - ALL:
        given = np.concatenate([ab.transpose(2, 0, 1) / AB_SCALE, np.ones((1, height, width))])
        return np.ascontiguousarray(given, np.float32)
    planes = empty_hints(height, width)
    for _ in range(int(rng.geometric(1 / MEAN_COUNT))):
        size = int(rng.integers(1, LARGEST + 1))
        top, left = (int(np.clip(rng.normal(n / 2, n / 4), 0, n - size)) for n in (height, width))
        put_hint(planes, ab, top, left, size)
    return planes
