"""Values as people write them: from 0 to 255, whatever the depth of the photo; fractions are between two of them."""

from __future__ import annotations

import math
from collections.abc import Sequence

TOP = 255.0
CHANNELS = ("red", "green", "blue")
DIGITS = 3  # behind the point: finer than 16 bits


def numbers(text: str) -> list[float]:
    """Numbers with commas between them. Raises ValueError where something else stands there."""
    found = [float(part) for part in text.split(",")]
    if not all(math.isfinite(number) for number in found):
        raise ValueError
    return found


def written(values: Sequence[float]) -> str:
    """The opposite, as short as it can be."""
    return ",".join(f"{round(value, DIGITS):g}" for value in values)
