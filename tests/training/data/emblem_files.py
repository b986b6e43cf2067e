"""Emblems for tests: rings of some widths."""

from __future__ import annotations

import io

from PIL import Image as Pillow
from PIL import ImageDraw

from aedesk.training.data.emblems import SIDE, Emblems


def ring(width: int) -> bytes:
    """A PNG file, white on black."""
    picture = Pillow.new("L", (SIDE, SIDE))
    ImageDraw.Draw(picture).ellipse((20, 20, SIDE - 20, SIDE - 20), outline=255, width=width)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def some_emblems() -> Emblems:
    """Three to learn from, two to measure on."""
    return Emblems([ring(width) for width in (10, 30, 60)], [ring(20), ring(45)])
