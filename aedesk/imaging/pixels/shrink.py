"""A photo made small, for networks that look at it as a whole."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image


def shrunk(image: Image, longer_side: int) -> NDArray[np.float32]:
    """The photo (h, w, 1 or 3) in [0, 1] with its longer side at most so many pixels; a small one as it is.

    Every small pixel is the mean of what it covers."""
    share = min(1.0, longer_side / max(image.height, image.width))
    size = max(1, round(image.width * share)), max(1, round(image.height * share))
    planes = []
    for k in range(image.pixels.shape[2]):
        plane = Pillow.fromarray(np.ascontiguousarray(image.pixels[..., k]).astype(np.float32))
        planes.append(np.asarray(plane.resize(size, Pillow.Resampling.BOX)) / np.float32(image.maximum))
    return np.stack(planes, axis=2)
