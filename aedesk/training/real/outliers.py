"""What stands out from its surroundings: in a smooth place of a photo, all of it is damage.

A pixel is compared with the median around it, which specks and scratches do not move (Tukey 1977), and the difference
with the grain of the place, the median absolute deviation (Hampel 1974).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WINDOW = 31  # pixels, odd: what covers more than half of such a square is its surroundings
LEAST_LEVELS = 12  # of 255: fainter things are not seen at a glance, and JPEG makes them too
SIGMAS = 5.0  # of the grain: of a megapixel of Gaussian noise less than one pixel
LEAST_PIXELS = 4  # of a piece: less is grain
MAD_TO_SIGMA = 1.4826  # for Gaussian noise


@dataclass(frozen=True)
class Outliers:
    """What stood out in a place. `pieces`: (H, W), the number of the piece that a pixel belongs to, 0 for none.

    `threshold`: levels of 255 from which on a pixel counted."""

    pieces: NDArray[np.int32]
    threshold: float

    @property
    def marked(self) -> NDArray[np.bool_]:
        return self.pieces > 0

    @property
    def count(self) -> int:
        """How many pieces there are."""
        return int(self.pieces.max(initial=0))

    def pieces_within(self, found: NDArray[np.bool_]) -> int:
        """How many pieces lie inside (H, W) of bool with half of their pixels or more."""
        whole = np.bincount(self.pieces.ravel(), minlength=self.count + 1)[1:]
        inside = np.bincount(self.pieces[found], minlength=self.count + 1)[1:]
        return int((2 * inside >= whole).sum())

    def left(self, after: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Which of these pixels still stand out, by the same threshold, in (H, W): the luma of the place later."""
        return self.marked & (np.abs(departures(after)) > self.threshold)


def luma(pixels: np.ndarray) -> NDArray[np.uint8]:
    """Rec. 601 luma, (H, W), of sRGB or grey pixels (H, W, C) of 8 or 16 bits."""
    values = pixels.astype(np.float32) * (255 / np.iinfo(pixels.dtype).max)
    grey = values @ np.array([0.299, 0.587, 0.114], np.float32) if pixels.shape[2] == 3 else values[..., 0]
    return np.asarray(np.rint(grey), np.uint8)


def departures(plane: NDArray[np.uint8]) -> NDArray[np.int16]:
    """How far every pixel of (H, W) is from the median of the square around it; beyond the edge it is mirrored."""
    import cv2

    half = WINDOW // 2
    padded = cv2.copyMakeBorder(np.ascontiguousarray(plane), half, half, half, half, cv2.BORDER_REFLECT)
    median = cv2.medianBlur(padded, WINDOW)[half:-half, half:-half]
    return np.asarray(plane.astype(np.int16) - median.astype(np.int16))


def find_outliers(plane: NDArray[np.uint8]) -> Outliers:
    """What stands out in (H, W), the luma of a smooth place, as pieces connected by sides and corners."""
    import cv2

    away = np.abs(departures(plane))
    threshold = max(LEAST_LEVELS, SIGMAS * MAD_TO_SIGMA * float(np.median(away)))
    _, pieces, stats, _ = cv2.connectedComponentsWithStats((away > threshold).astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= LEAST_PIXELS
    kept[0] = False
    numbers = np.where(kept, np.cumsum(kept), 0).astype(np.int32)
    return Outliers(numbers[pieces], threshold)
