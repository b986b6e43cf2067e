"""The border of a scan is no mark: lines along the edge of a photo come from the lid, the frame or the crop."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.opening import of_runs
from aedesk.tools.watermark import Planes

SHARE = 0.012  # of the shorter side: as wide are borders
NARROWEST = 3  # pixels


def without_borders(probability: Planes) -> Planes:
    """(h, w) in [0, 1], where a place at the very edge is as likely a mark as what lies right inside of it at most: a
    mark that goes to the edge comes from inside, a border does not."""
    band = max(NARROWEST, round(SHARE * min(probability.shape)))
    if min(probability.shape) < 4 * band:
        return probability
    result = probability.copy()
    for quarter in range(4):
        turned = np.rot90(result, quarter)  # a view: each side becomes the upper one
        inside = turned[band : 2 * band].max(axis=0)
        inside[:band] = inside[-band:] = 0  # there lie the borders of the other sides
        near = of_runs(np.pad(inside, band, "edge"), 2 * band + 1, 0, np.maximum)
        turned[:band] = np.minimum(turned[:band], near)
    return result
