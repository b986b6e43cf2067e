"""Files with several photos in them: the pages of a TIFF."""

from __future__ import annotations

from pathlib import Path

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.guard import guarded
from aedesk.imaging.formats.kinds import kind_of
from aedesk.imaging.formats.raw import is_raw
from aedesk.imaging.formats.tiff_photos import photos_of


def pages_of(path: Path) -> list[int]:
    """The numbers of the pages that hold a photo, from 0: [0] for a file of one, and for what cannot be read."""
    try:
        return guarded(path, _pages)
    except AEDeskError:
        return [0]


def _pages(path: Path) -> list[int]:
    import tifffile

    if is_raw(path) or kind_of(path) != "TIFF":
        return [0]
    with tifffile.TiffFile(path) as tiff:
        return list(photos_of(tiff)) or [0]
