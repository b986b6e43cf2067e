"""The photo's own lightness and the colours that were found, joined in full size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import to_integers
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import FROM_PARTS, from_linear, lightness, to_lab, to_parts
from aedesk.threads import mapped
from aedesk.tools.base import Context
from aedesk.tools.guided import GuidedLines

STRIP = 128  # rows that are joined at once

Planes = NDArray[np.float32]


def lightness_of(values: Planes) -> Planes:
    """L* (h, w) of grey (h, w, 1) or colour (h, w, 3), from 0 to 1."""
    return lightness(values[..., 0]) if values.shape[2] == 1 else to_lab(values)[..., 0]


def joined(image: Image, lines: GuidedLines, strength: float, context: Context) -> Image:
    """The photo in full size: its own lightness, and the chroma of the lines. Always in colour."""
    result = np.empty((image.height, image.width, 3), image.pixels.dtype)
    tops = range(0, image.height, STRIP)

    def join(top: int) -> None:
        rows = image.pixels[top : top + STRIP].astype(np.float32) / np.float32(image.maximum)
        light = lightness_of(rows)
        coloured = shown(light, lines.rows(light, top, image.height))
        result[top : top + STRIP] = to_integers(rows + np.float32(strength) * (coloured - rows), image.maximum)

    for done, _ in enumerate(mapped(join, tops, context.engine.threads), start=1):
        context.job.progress(0.4 + 0.6 * done / len(tops))
    return image.with_pixels(result)


def shown(light: Planes, chroma: Planes) -> Planes:
    """sRGB (h, w, 3) in [0, 1] of L* (h, w) and a*, b* (h, w, 2).

    What sRGB cannot show is mixed with the grey of the same luminance until it can, so that L* stays
    (in linear light that is a straight line, and luminance is linear)."""
    parts = to_parts(light, chroma)
    grey = parts[..., 1:2]
    away = parts @ FROM_PARTS - grey
    room = np.where(away > 0, 1 - grey, grey) / np.maximum(np.abs(away), 1e-6)
    share = np.clip(room.min(axis=-1, keepdims=True), 0, 1)
    return np.clip(from_linear(grey + share * away), 0, 1)
