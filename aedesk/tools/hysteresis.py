"""Weak evidence counts where it hangs together with strong evidence."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.float32]
MOST_PASSES = 40  # over the picture; a spiral could need as many as it has turns


def hysteresis(evidence: Planes, reach: float) -> Planes:
    """Evidence (h, w), such as the logarithm of odds, after which one threshold t does what two do in Canny's method
    (1986): a place lies above t where its own evidence is above t - `reach`, and it is connected, by places of which
    that is true as well, to one whose own evidence is above t. Eight neighbours are connected.

    That is the reconstruction by dilation of the evidence under the evidence + `reach` (Vincent 1993,
    doi:10.1109/83.217222), by sweeps from all four sides until nothing changes."""
    limit = evidence + np.float32(reach)
    result = np.array(evidence, np.float32)
    for _ in range(MOST_PASSES):
        before = result.copy()
        for quarter in range(4):
            _sweep(np.rot90(result, quarter), np.rot90(limit, quarter))
        if np.array_equal(before, result):
            break
    return result


def _sweep(result: Planes, limit: Planes) -> None:
    """From the first row to the last, each takes over from the three neighbours before what its limit allows."""
    for row in range(1, len(result)):
        before, here = result[row - 1], result[row]
        np.maximum(here, np.minimum(before, limit[row]), out=here)
        np.maximum(here[1:], np.minimum(before[:-1], limit[row, 1:]), out=here[1:])
        np.maximum(here[:-1], np.minimum(before[1:], limit[row, :-1]), out=here[:-1])
