"""Files with several photos in them: the pages of a TIFF."""

from __future__ import annotations

from pathlib import Path

from PIL import Image as Pillow

from aedesk.imaging.formats.raw import is_raw

SUBFILE_TYPE = 0x00FE
REDUCED, MASK = 1, 4  # bits: a smaller copy of another page, a transparency mask
MOST = 10_000


def pages_of(path: Path) -> list[int]:
    """The numbers of the pages that hold a photo, from 0: [0] for a file of one, and for what cannot be read."""
    if path.suffix.lower() not in (".tif", ".tiff") or is_raw(path):
        return [0]
    pages = []
    try:
        with Pillow.open(path) as file:
            for number in range(min(MOST, getattr(file, "n_frames", 1))):
                file.seek(number)
                kind = file.tag_v2.get(SUBFILE_TYPE, 0)  # type: ignore[attr-defined]
                if not kind & (REDUCED | MASK):
                    pages.append(number)
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, AttributeError):
        return [0]
    return pages or [0]
