"""What marks look like: wide as a shirt, long as a twig, or small as a speck of dust.

Morphology tells them apart (openings, Serra 1982): what is left of a mask after shrinking it, and growing it again.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.mask import Mask

SLIM = 2  # pixels on each side of its middle: so wide is the thinnest scratch, with its soft edges
RIM = 3  # pixels around something wide or long, which go with it
SPECK = 0.8  # per cent of the photo's shorter side: what is longer is no speck
THICKER = 2  # pixels on each side
SMALLEST = 8  # pixels: so long may a speck be on a small photo


def wide(mask: Mask, widest: float) -> Mask:
    """What of a mask is wider than a percentage of the shorter side, with its rim."""
    half = max(SLIM, round(min(mask.marked.shape) * widest / 200))
    return mask.grown(-half).grown(half + RIM)


def specks(mask: Mask) -> Mask:
    """What of a mask is small in every direction: no part of a line, nor of anything large."""
    length = max(SMALLEST, round(min(mask.marked.shape) * SPECK / 100)) + 2 * THICKER
    # A line between two of the four directions stays inside a thicker one for long enough.
    thick = mask.grown(THICKER).marked
    long = np.zeros_like(thick)
    for down, across in ((0, 1), (1, 0), (1, 1), (1, -1)):
        long |= _with_run(thick, down, across, length)
    return Mask(mask.marked & ~Mask(long).grown(RIM).marked)


def _with_run(marked: NDArray[np.bool_], down: int, across: int, length: int) -> NDArray[np.bool_]:
    """The pixels that lie in a run of at least `length` marked ones in a direction."""
    start = marked.copy()
    known = 1
    while known < length:  # start of a run of `known`; two of them overlap to one that is longer
        step = min(known, length - known)
        start &= _moved(start, -down * step, -across * step)
        known += step
    run, known = start, 1
    while known < length:
        step = min(known, length - known)
        run = run | _moved(run, down * step, across * step)
        known += step
    return run


def _moved(marked: NDArray[np.bool_], down: int, across: int) -> NDArray[np.bool_]:
    """Every mark moved; nothing comes in from outside."""
    height, width = marked.shape
    result = np.zeros_like(marked)
    if abs(down) < height and abs(across) < width:
        result[max(0, down) : height + min(0, down), max(0, across) : width + min(0, across)] = marked[
            max(0, -down) : height + min(0, -down), max(0, -across) : width + min(0, -across)
        ]
    return result
