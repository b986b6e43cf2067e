"""A small picture as text, for a JSON file: what a photo looked like, not the photo."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image as Pillow

from aedesk.imaging.image import Image

SIDE = 128  # pixels of the longer side, at most: the row of a list on a dense screen
QUALITY = 75  # of WebP: some kilobytes
LONGEST = 100_000  # letters that are read


def to_text(picture: Image) -> str:
    """A picture of 8 bits in sRGB, of SIDE pixels at most, as letters and digits. Raises ValueError for another one."""
    if max(picture.width, picture.height) > SIDE or picture.pixels.dtype != np.uint8:
        raise ValueError("only a small picture of 8 bits can be packed")
    colours = np.broadcast_to(picture.pixels, (picture.height, picture.width, 3))
    planes = colours if picture.alpha is None else np.dstack([colours, picture.alpha])
    file = io.BytesIO()
    Pillow.fromarray(np.ascontiguousarray(planes)).save(file, "WEBP", quality=QUALITY)
    return base64.b64encode(file.getvalue()).decode("ascii")


def from_text(text: object) -> Image | None:
    """What `to_text` has written; None for anything else: it is only there to be looked at."""
    if not isinstance(text, str) or len(text) > LONGEST:
        return None
    try:
        with Pillow.open(io.BytesIO(base64.b64decode(text, validate=True)), formats=["WEBP"]) as file:
            if max(file.size) > SIDE or getattr(file, "n_frames", 1) != 1:  # a forged one must not fill the memory
                return None
            pixels = np.asarray(file.convert("RGBA" if file.mode == "RGBA" else "RGB"))
    except (OSError, ValueError, SyntaxError):
        return None
    if pixels.shape[2] == 3:
        return Image(pixels.copy())
    return Image(pixels[..., :3].copy(), pixels[..., 3].copy())
