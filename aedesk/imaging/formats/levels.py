"""Integer pixels brought to the full range of 8 or 16 bits, and alpha undone: in strips, to spare memory."""

from __future__ import annotations

import numpy as np

STRIP = 256  # rows worked on at once


def full_range(pixels: np.ndarray, bits: int) -> np.ndarray:
    """Unsigned integers of `bits` bits, or bool, (H, W, ...), as uint8 up to 8 bits and as uint16 above: white is
    white. Where nothing is to be done, the same array."""
    if bits in (8, 16) and pixels.dtype == (np.uint8 if bits == 8 else np.uint16):
        return pixels
    white, most = (255 if bits <= 8 else 65535), (1 << bits) - 1
    result = np.empty(pixels.shape, np.uint8 if bits <= 8 else np.uint16)
    for top in range(0, len(pixels), STRIP):
        part = np.minimum(pixels[top : top + STRIP].astype(np.uint64), most)
        result[top : top + STRIP] = (part * white + most // 2) // most
    return result


def inverted(pixels: np.ndarray) -> np.ndarray:
    """Unsigned integers with black for white."""
    result: np.ndarray = np.invert(pixels)
    return result


def unassociated(colour: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """(H, W, C) that was multiplied by alpha (H, W), as it was before; where nothing can be seen it stays as it is.
    Both uint8 or uint16 (TIFF 6.0, section 18)."""
    white = int(np.iinfo(colour.dtype).max)
    result = np.empty(colour.shape, colour.dtype)
    for top in range(0, len(colour), STRIP):
        weight = alpha[top : top + STRIP, :, None].astype(np.uint64)
        part = colour[top : top + STRIP].astype(np.uint64)
        shown = np.maximum(weight, 1)
        result[top : top + STRIP] = np.where(weight > 0, np.minimum((part * white + shown // 2) // shown, white), part)
    return result
