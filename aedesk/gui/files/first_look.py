"""A first look at a large photo, while it is still being read: a JPEG can be read small in a fraction of the time."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.gui.document.picture import Picture
from aedesk.imaging.formats.load import size_of
from aedesk.imaging.formats.table import READABLE
from aedesk.imaging.formats.thumbnail import jpeg_thumbnail
from aedesk.imaging.image import Image

LARGE = 6_000_000  # pixels: smaller photos are read in no time
SIDE = 720  # pixels: an eighth of 24 megapixels, the smallest that a JPEG is read at


def first_look(path: Path) -> Picture | None:
    """What a large JPEG looks like, as wide and as high as it is, but from few pixels. None for all others, and for
    what cannot be read: reading it says why."""
    if path.suffix.lower() not in READABLE["JPEG"]:
        return None
    try:
        width, height = size_of(path)
    except AEDeskError:
        return None
    small = jpeg_thumbnail(path, SIDE) if width * height >= LARGE else None
    if small is None:
        return None
    # For its size only: one value that takes the place of all pixels.
    blank = np.broadcast_to(np.zeros(1, np.uint8), (height, width, small.pixels.shape[2]))
    return Picture(Image(blank), Picture.of(small).levels)
