"""Fonts for tests. Pillow carries a small one inside, which may lie under as many names as a test likes."""

from __future__ import annotations

from pathlib import Path

from PIL import ImageFont


def some_fonts(folder: Path, count: int) -> Path:
    """The folder with `count` files of one font. Each name is another family: about a quarter of many is held out."""
    font = ImageFont.load_default(20)
    assert isinstance(font, ImageFont.FreeTypeFont)
    folder.mkdir(parents=True)
    for k in range(count):
        (folder / f"{k:03d}.ttf").write_bytes(font.font_bytes)
    return folder
