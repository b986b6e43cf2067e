"""What was changed on a photo, and how much."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.depth import to_8_bits

STRIP = 64  # rows
DIMMED = 0.35  # of the brightness of the photo beneath
LARGEST = 64.0  # levels of 255 that are shown in full: what is larger stands out anyway
LEAST = 2.0  # levels that nobody sees
# From little to much: yellow, orange, red.
LITTLE, MUCH = np.array([255, 230, 60], np.float32), np.array([255, 20, 30], np.float32)


def difference(before: Image, after: Image) -> Image:
    """A dim grey picture of `after` with every changed pixel in a colour, from yellow (a little) to red (64 of 255
    levels or more): uint8 (H, W, 3). Raises ValueError for photos of different sizes."""
    if (before.height, before.width) != (after.height, after.width):
        raise ValueError("only photos of one size can be compared")
    result = np.empty((after.height, after.width, 3), np.uint8)
    for top in range(0, after.height, STRIP):
        rows = slice(top, top + STRIP)
        old, new = (to_8_bits(image.pixels[rows]).astype(np.int16) for image in (before, after))
        changed = np.abs(new - old).max(axis=2).astype(np.float32)
        share = np.clip((changed - LEAST) / (LARGEST - LEAST), 0, 1)[..., None]
        grey = DIMMED * new.mean(axis=2, keepdims=True, dtype=np.float32)
        colour = LITTLE * (1 - share) + MUCH * share
        strength = np.where(changed[..., None] > LEAST, 0.35 + 0.65 * share, np.float32(0))
        result[rows] = np.clip(grey * (1 - strength) + colour * strength, 0, 255)
    return Image(result)
