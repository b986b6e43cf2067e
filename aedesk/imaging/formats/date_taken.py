"""The day on which a photo was taken or scanned, as its file says."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from PIL import Image as PillowImage

# EXIF 2.32: DateTimeOriginal and DateTimeDigitized in the sub-directory, DateTime in the first one.
SUB, ORIGINAL, DIGITIZED, CHANGED = 0x8769, 0x9003, 0x9004, 0x0132


def date_taken(path: Path) -> date:
    """From its EXIF data, else the day on which the file was last written. Raises OSError where there is no file."""
    with suppress(Exception):  # whatever a broken file makes of Pillow: its date is not worth more than the other
        with PillowImage.open(path) as photo:
            exif = photo.getexif()
        told = exif.get_ifd(SUB)
        for text in (told.get(ORIGINAL), told.get(DIGITIZED), exif.get(CHANGED)):
            found = _date_of(text)
            if found is not None:
                return found
    return date.fromtimestamp(path.stat().st_mtime)


def _date_of(text: object) -> date | None:
    try:
        told = time.strptime(str(text).strip("\0 ")[:10], "%Y:%m:%d")
        return date(told.tm_year, told.tm_mon, told.tm_mday)
    except ValueError:
        return None
