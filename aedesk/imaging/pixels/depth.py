"""Bits per channel."""

from __future__ import annotations

import numpy as np


def to_8_bits(pixels: np.ndarray) -> np.ndarray:
    """uint8 or uint16 to uint8, rounded (65535 / 257 is 255), in strips to spare memory."""
    if pixels.dtype == np.uint8:
        return pixels
    result = np.empty(pixels.shape, np.uint8)
    for top in range(0, len(pixels), 256):
        part = pixels[top : top + 256].astype(np.uint32)
        result[top : top + 256] = (part + 128) // 257
    return result
