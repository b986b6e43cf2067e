"""The fonts of this machine, for marks that are drawn in training. None is shipped."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import numpy as np
from PIL import ImageFont

SUFFIXES = {".otf", ".ttf"}
FAMILY = 5  # letters of a file's name
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def font_folders() -> tuple[Path, ...]:
    """Where this machine may have fonts."""
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".fonts",
        Path("/Library/Fonts"),
    )


def held_out(name: str) -> bool:
    """Fonts for evaluation only, for ever: the SHA-1 of the first letters of the file's name begins with 0 to 3.

    About a quarter; the first letters name the family, so that bold and italic go together."""
    family = name[:FAMILY].lower()
    return hashlib.sha1(family.encode(), usedforsecurity=False).hexdigest()[0] in "0123"


def font_files(evaluation: bool) -> tuple[Path, ...]:
    """Fonts for training, or those for evaluation, in a fixed order."""
    return _font_files(font_folders(), evaluation)


@cache
def _font_files(folders: tuple[Path, ...], evaluation: bool) -> tuple[Path, ...]:
    found = {path.name: path for folder in folders if folder.exists() for path in folder.rglob("*")}
    return tuple(
        found[name] for name in sorted(found) if Path(name).suffix.lower() in SUFFIXES and held_out(name) == evaluation
    )


def random_font(size: int, rng: np.random.Generator, evaluation: bool = False) -> Font:
    """A font of `size` pixels; Pillow's own where the machine has none."""
    files = font_files(evaluation)
    if not files:
        return ImageFont.load_default(size)
    return ImageFont.truetype(str(files[rng.integers(len(files))]), size)
