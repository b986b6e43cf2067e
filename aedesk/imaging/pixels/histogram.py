"""How often each value occurs in a photo."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.colour import LUMA

BINS = 256
SAMPLE = 512  # pixels of each side, about: enough to count the tones of a photo


def sample(pixels: np.ndarray) -> np.ndarray:
    """Some pixels from all over a photo, (h, w, C), as they are: means would have fewer extremes than the photo."""
    step = max(1, round(math.sqrt(pixels.shape[0] * pixels.shape[1]) / SAMPLE))
    return np.ascontiguousarray(pixels[::step, ::step])


def histogram(values: np.ndarray) -> NDArray[np.int64]:
    """Counts (4, 256) of red, green, blue and brightness (luma) of pixels (h, w, 1 or 3) from 0 to 1. A photo without
    colours has the same four times."""
    flat = np.asarray(values, np.float32).reshape(-1, values.shape[-1])
    if flat.shape[1] == 1:
        return np.repeat(_counted(flat[:, 0])[None], 4, axis=0)
    return np.stack([*(_counted(flat[:, k]) for k in range(3)), _counted(flat @ LUMA)])


def _counted(values: np.ndarray) -> NDArray[np.int64]:
    places = (np.clip(values, 0.0, 1.0) * (BINS - 1) + 0.5).astype(np.uint8)
    return np.asarray(np.bincount(places, minlength=BINS), np.int64)
