"""How strongly a step is seen: its result over what it was given."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from aedesk.imaging.image import Image, Pixels
from aedesk.tools.base import Context, MovingTool, Number, Result, Tool
from aedesk.tools.local import run_local

FULL = 100.0  # per cent
OPACITY = Number("Opacity", "How much of this step is laid over the photo as it was before.", 0, FULL, unit="%")
STRIP = 256  # rows blended at once: a large photo must not lie in memory three times as numbers


def can_fade(tool: Tool[Any]) -> bool:
    """Whether an opacity means something for a tool: not where pixels lie elsewhere afterwards."""
    return not isinstance(tool, MovingTool)


def run_faded(tool: Tool[Any], image: Image, params: Any, context: Context, opacity: float = FULL) -> Result:
    """What a tool makes of a photo, `opacity` per cent of it (0 to 100). Raises Cancelled or AEDeskError."""
    return faded(image, run_local(tool, image, params, context), opacity)


def faded(before: Image, result: Result, opacity: float = FULL) -> Result:
    """A result over the photo that it was made of: `opacity` per cent of it (0 to 100), the rest is as before. At 0 it
    is the same photo. Where the step has moved pixels it is as it is, since they have no places in common."""
    after = result.image
    moved = result.geometry is not None and result.geometry.moves
    if opacity >= FULL or after is before or moved or after.pixels.shape[:2] != before.pixels.shape[:2]:
        return result
    if opacity <= 0:
        return replace(result, image=before, models=())
    return replace(result, image=after.with_pixels(_blended(before, after, opacity / FULL)))


def _blended(before: Image, after: Image, share: float) -> Pixels:
    """(H, W, 3), or (H, W, 1) where both are grey; of the type of `after`. Values are mixed as they are stored, which
    is how layers are mixed in the programs that people know."""
    channels = max(before.pixels.shape[2], after.pixels.shape[2])
    pixels: Pixels = np.empty((after.height, after.width, channels), after.pixels.dtype)
    scale = np.float32(after.maximum / before.maximum * (1 - share))
    for top in range(0, after.height, STRIP):
        rows = slice(top, top + STRIP)
        mixed = before.pixels[rows].astype(np.float32) * scale + after.pixels[rows] * np.float32(share)
        pixels[rows] = np.rint(mixed)
    return pixels
