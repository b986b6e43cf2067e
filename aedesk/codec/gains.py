"""How finely the latents are rounded: the quality, after Cui et al. 2021.

A better quality multiplies the latents before they are rounded; the decoder divides again, by gains of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BEST = 100  # quality, from 1
USUAL = 60

Latents = NDArray[np.float32]


@dataclass(frozen=True)
class Gains:
    """Logarithms of the gains of each channel for some qualities from 1 to 100, evenly apart: `up` and `down`, both
    (levels, C) float32. Other qualities lie on straight lines between them."""

    up: NDArray[np.float32]
    down: NDArray[np.float32]

    def finer(self, latents: Latents, quality: float) -> Latents:
        """Latents (C, h, w) before they are rounded."""
        return latents * self._at(self.up, quality)

    def back(self, latents: Latents, quality: float) -> Latents:
        """Latents (C, h, w) after it."""
        return latents * self._at(self.down, quality)

    @staticmethod
    def _at(table: NDArray[np.float32], quality: float) -> NDArray[np.float32]:
        place = (quality - 1) / (BEST - 1) * (len(table) - 1)
        low = min(int(place), len(table) - 2)
        mixed = table[low] + np.float32(place - low) * (table[low + 1] - table[low])
        return np.asarray(np.exp(mixed)[:, None, None], np.float32)
