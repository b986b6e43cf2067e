"""What is known of a watermark, a stamp or a date: what a network says of one photo, and what many photos share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.float32]

THINNEST = 0.08  # of the photo must shine through; below it, there is nothing to recover


@dataclass(frozen=True)
class MarkLook:
    """What the network says of a photo made small, all float32 in [0, 1].

    `photo` (h, w, 3) is what it saw; `probability` (h, w) that a place is marked, `opacity` (h, w) of the mark there;
    `restored` (h, w, 3), the photo without it."""

    photo: Planes
    probability: Planes
    opacity: Planes
    restored: Planes


@dataclass(frozen=True)
class Veil:
    """`scale`: (H, W), 1 where there is no mark. `offset`: (H, W, 3), 0 there. Both float32, for sRGB in [0, 1]."""

    scale: Planes
    offset: Planes

    @property
    def opaque(self) -> NDArray[np.bool_]:
        """(H, W): where too little shines through to be recovered."""
        return np.asarray(self.scale < THINNEST)

    def lifted(self, marked: Planes) -> Planes:
        """The photo (H, W, 3) under the veil, clipped to [0, 1]; as it was where it is opaque."""
        scale = np.maximum(self.scale, THINNEST)[..., None]
        clear = np.clip((marked - self.offset) / scale, 0, 1)
        return np.where(self.opaque[..., None], marked, clear).astype(np.float32)

    def over(self, photo: Planes) -> Planes:
        """The photo (H, W, 3) under the veil, as it would look: for tests and for a check of the estimate."""
        return np.asarray(photo * self.scale[..., None] + self.offset, np.float32)


@dataclass(frozen=True)
class SharedMark:
    """`probability` and `opacity` (h, w) in [0, 1] and the `veil`, all of the photos made small."""

    probability: Planes
    opacity: Planes
    veil: Veil
