"""Where a picture is at the end of what its file can hold."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLACK, WHITE = 1, 2
LIGHTEST = 255


def clipped(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """WHITE where a channel of (h, w, channels) is at its lightest, which nothing lighter could be told from; BLACK
    where all of them are at 0; elsewhere 0. Of a saturated colour one channel is often 0, and nothing is lost there."""
    lightest = pixels[..., 0]
    for channel in range(1, pixels.shape[-1]):  # many times as fast as the maximum along an axis so short
        lightest = np.maximum(lightest, pixels[..., channel])
    result: NDArray[np.uint8] = (lightest == 0).astype(np.uint8) * np.uint8(BLACK)
    result[lightest == LIGHTEST] = WHITE
    return result
