"""The code of a photo: 256 whole numbers of 8 bits that say what is on it, the same for all versions of one photo."""

from __future__ import annotations

import numpy as np

SIDE = 128  # pixels of the square, grey view of a photo that the network takes
NUMBERS = 256  # of a code
MOST = 127


def to_bytes(code: np.ndarray) -> np.ndarray:
    """Codes (..., NUMBERS) of any length as int8: the largest number of each becomes MOST. Their direction counts."""
    largest = np.abs(code).max(axis=-1, keepdims=True)
    return np.asarray(np.round(code / np.maximum(largest, 1e-12) * MOST), np.int8)


def to_unit(code: np.ndarray) -> np.ndarray:
    """Codes (..., NUMBERS) as float32 of length 1, so that their product is their likeness, -1 to 1."""
    code = code.astype(np.float32)
    return np.asarray(code / np.maximum(np.linalg.norm(code, axis=-1, keepdims=True), 1e-12), np.float32)
