"""A small picture of a photo, quickly: for lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageOps

from aedesk.filesystem import is_regular
from aedesk.imaging.formats.load import load
from aedesk.imaging.formats.pillow_photo import PLUGINS
from aedesk.imaging.formats.table import READABLE
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.imaging.pixels.pool import pooled


def thumbnail(path: Path, side: int) -> Image:
    """The photo with a longer side of at most `side` pixels, 8 bits without alpha. Raises AEDeskError.

    A JPEG is decoded small; every other format whole."""
    if path.suffix.lower() in READABLE["JPEG"]:
        small = jpeg_thumbnail(path, side)
        if small is not None:
            return small
    photo = load(path)
    step = -(-max(photo.width, photo.height) // side)
    return Image(to_8_bits(pooled(photo.pixels, step)))


def jpeg_thumbnail(path: Path, side: int) -> Image | None:
    """The same for a JPEG only, in less time than it takes to read the photo. None for what Pillow cannot read as
    one: the slow way will say why, or read it."""
    if not is_regular(path):
        return None
    try:
        with Pillow.open(path, formats=PLUGINS["JPEG"]) as file:
            if file.format != "JPEG":
                return None
            file.draft(file.mode, (side, side))  # decodes 1/2, 1/4 or 1/8 of the size
            turned = ImageOps.exif_transpose(file)
            turned = turned.convert("L" if turned.mode == "L" else "RGB")
    except (OSError, ValueError, SyntaxError):
        return None
    turned.thumbnail((side, side), Pillow.Resampling.BOX)
    pixels = np.asarray(turned)
    return Image(pixels[..., None].copy() if pixels.ndim == 2 else pixels.copy())
