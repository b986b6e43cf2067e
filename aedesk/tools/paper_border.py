"""The paper around a print: its white border, the mount or the page of an album are no part of the picture."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.colour import LUMA

WIDEST = 0.25  # of the side
FLAT = 0.03  # mean distance from the median along a line
STEP = 0.08  # in brightness, from the paper to the picture
SHARE = 0.6  # of a line that must take the step
WITHIN = 0.03  # of the side: prints lie a little askew
FEWEST = 3  # sides: a sky or a backdrop is flat on fewer, or ends less straight


def without_paper(pixels: np.ndarray) -> np.ndarray:
    """The part of (h, w, 1 or 3) values from 0 to 1 inside of a flat border; all of them where there is none."""
    top, left, bottom, right = widths = paper_widths(pixels)
    if not any(widths):
        return pixels
    return pixels[top : len(pixels) - bottom, left : pixels.shape[1] - right]


def paper_widths(pixels: np.ndarray) -> tuple[int, int, int, int]:
    """Lines of paper at the top, left, bottom and right of (h, w, 1 or 3) values from 0 to 1; zeros for none."""
    luma = pixels @ LUMA if pixels.shape[2] == 3 else pixels[..., 0]
    top, left, bottom, right = (_width(np.rot90(luma, quarter)) for quarter in (0, 3, 2, 1))
    if sum(width > 0 for width in (top, left, bottom, right)) < FEWEST:
        return 0, 0, 0, 0
    return top, left, bottom, right


def _width(luma: np.ndarray) -> int:
    """Lines of paper along the upper side of (h, w)."""
    height = len(luma)
    most = int(WIDEST * height)
    lines = luma[: most + 1]
    middle = np.median(lines, axis=1)
    flat = np.abs(lines - middle[:, None]).mean(axis=1) < FLAT
    same = flat & (np.abs(middle - middle[0]) < FLAT)
    width = len(same) if same.all() else int(np.argmin(same))
    if not 0 < width <= most:
        return 0
    inside = luma[min(height - 1, width + max(1, round(WITHIN * height)))]
    return width if (np.abs(inside - middle[0]) > STEP).mean() > SHARE else 0
