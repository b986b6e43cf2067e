"""Channels of an array as a photo."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.image import Image, Metadata


def from_array(pixels: np.ndarray, metadata: Metadata) -> Image:
    """(H, W), (H, W, 2), (H, W, 3) or (H, W, 4), of 8 or 16 bits; an even channel is alpha."""
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    channels = pixels.shape[2]
    alpha = np.ascontiguousarray(pixels[..., -1]) if channels in (2, 4) else None
    colour = pixels[..., : 3 if channels >= 3 else 1]
    return Image(np.ascontiguousarray(colour), alpha, metadata)
