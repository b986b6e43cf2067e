"""Weak evidence counts where it hangs together with strong evidence."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[Any]  # (h, w), of any kind of number
MOST_PASSES = 40  # over the picture; a spiral could need as many as it has turns


def hysteresis(evidence: Plane, raised: Plane) -> Plane:
    """Evidence (h, w) after which one threshold t does what two do in Canny's method (1986).

    `raised`: the evidence of each place if that of a neighbour were strong, at least its own. A place lies above t in
    the result where its raised evidence is above t, and it is connected, by places of which that is true as well, to
    one whose own evidence is above t. Eight neighbours are connected.

    That is the reconstruction by dilation of the evidence under the raised evidence (Vincent 1993,
    doi:10.1109/83.217222), by sweeps from all four sides until nothing changes."""
    result = np.array(evidence)
    on_its_side = np.ascontiguousarray(raised.T)
    for _ in range(MOST_PASSES):
        before = result.copy()
        _sweep_both_ways(result, raised)
        turned = np.ascontiguousarray(result.T)  # rows lie together in memory: many times faster
        _sweep_both_ways(turned, on_its_side)
        result = np.ascontiguousarray(turned.T)
        if np.array_equal(before, result):
            break
    return result


def _sweep_both_ways(result: Plane, raised: Plane) -> None:
    _sweep(result, raised)
    _sweep(result[::-1], raised[::-1])


def _sweep(result: Plane, raised: Plane) -> None:
    """From the first row to the last, each takes over from the three neighbours before what it may."""
    for row in range(1, len(result)):
        before, here, most = result[row - 1], result[row], raised[row]
        near = before.copy()
        np.maximum(near[1:], before[:-1], out=near[1:])
        np.maximum(near[:-1], before[1:], out=near[:-1])
        np.minimum(near, most, out=near)
        np.maximum(here, near, out=here)
