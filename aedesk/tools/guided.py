"""Planes of a small picture, such as its chroma, brought to full size along the edges of the full-size lightness.

The fast guided filter (He and Sun 2015): around every place of the small picture, the planes are taken for straight
lines of lightness, and the two numbers of a line are enlarged rather than the planes. Where lightness has an edge,
so have they, at full sharpness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.box import box_mean

RADIUS = 1  # places of the small picture around each
SMOOTHNESS = 1.5  # differences in L* below it are grain, not edges

Planes = NDArray[np.float32]


@dataclass(frozen=True)
class GuidedLines:
    """At every place of the small picture the planes are `slope` * L* + `offset`: both (h, w, c) float32."""

    slope: Planes
    offset: Planes

    def at(self, places: Sequence[tuple[int, int]], lightness: Planes) -> np.ndarray:
        """The planes, (n, c), at some places (row, column) of the small picture, whose L* is (h, w)."""
        rows, columns = np.array(places).T
        value: np.ndarray = self.slope[rows, columns] * lightness[rows, columns][:, None] + self.offset[rows, columns]
        return value

    def rows(self, lightness: Planes, top: int, height: int) -> Planes:
        """The planes, (n, W, c), of some rows of a photo of `height` rows that begin at `top`; their L* (n, W)."""
        down = _places(np.arange(top, top + len(lightness)), height, self.slope.shape[0])
        across = _places(np.arange(lightness.shape[1]), lightness.shape[1], self.slope.shape[1])
        planes: Planes = _enlarged(self.slope, down, across) * lightness[..., None]
        planes += _enlarged(self.offset, down, across)
        return planes


def guided_lines(lightness: Planes, planes: Planes) -> GuidedLines:
    """Fit the lines to a small picture: L* (h, w) and what shall follow it (h, w, c)."""
    light = lightness[..., None]
    mean_light, mean = _around(light), _around(planes)
    variance = _around(light * light) - mean_light**2
    slope = (_around(light * planes) - mean_light * mean) / (variance + SMOOTHNESS**2)
    return GuidedLines(_around(slope), _around(mean - slope * mean_light))


def _around(planes: Planes) -> Planes:
    return box_mean(planes, RADIUS)


def _places(pixels: np.ndarray, size: int, small: int) -> tuple[np.ndarray, np.ndarray, Planes]:
    """For pixels of a side of `size`: the two places of the small side around each, and the share of the second."""
    place = np.clip((pixels + 0.5) * small / size - 0.5, 0, small - 1)
    low = np.minimum(place.astype(np.int64), max(0, small - 2))
    return low, np.minimum(low + 1, small - 1), (place - low).astype(np.float32)


def _enlarged(
    planes: Planes, down: tuple[np.ndarray, np.ndarray, Planes], across: tuple[np.ndarray, np.ndarray, Planes]
) -> Planes:
    """Bilinear interpolation, (n, W, c)."""
    upper, lower, part = down
    rows = planes[upper] * (1 - part)[:, None, None] + planes[lower] * part[:, None, None]
    left, right, part = across
    wide: Planes = rows[:, left] * (1 - part)[None, :, None] + rows[:, right] * part[None, :, None]
    return wide
