"""Files with several photos in them: the pages of a TIFF."""

from __future__ import annotations

from pathlib import Path

from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.guard import guarded
from aedesk.imaging.formats.kinds import kind_of
from aedesk.imaging.formats.pillow_photo import PLUGINS
from aedesk.imaging.formats.raw import is_raw
from aedesk.imaging.formats.tiff_photos import photos_of
from aedesk.imaging.image import Image
from aedesk.sentence import Sentence


def pages_of(path: Path) -> list[int]:
    """The numbers of the pages that hold a photo, from 0: [0] for a file of one, and for what cannot be read."""
    try:
        return guarded(path, _pages)
    except AEDeskError:
        return [0]


def frames_of(path: Path) -> int:
    """How many photos a file holds: the pages of a TIFF, the frames of an animation, both halves of a stereo photo; 1
    for what cannot be read."""
    try:
        return guarded(path, _frames)
    except AEDeskError:
        return 1


def note_of_others(path: Path) -> Sentence | None:
    """That only the first of several photos is opened; None for a file of one."""
    count = frames_of(path)
    return Sentence("'{}' holds {} photos; only the first was opened.", (path.name, count)) if count > 1 else None


def said_of(path: Path, image: Image, opened: int = 1) -> list[Sentence]:
    """What is to be said of a photo that was read from a file: what is wrong with that, and that it holds others than
    the `opened` first ones."""
    others = note_of_others(path) if frames_of(path) > opened else None
    return [*image.notes, *([] if others is None else [others])]


def _frames(path: Path) -> int:
    kind = kind_of(path)
    if kind == "TIFF":
        return len(_pages(path))
    if is_raw(path) or kind not in PLUGINS:
        return 1
    with Pillow.open(path, formats=PLUGINS[kind]) as file:
        return int(getattr(file, "n_frames", 1))


def _pages(path: Path) -> list[int]:
    import tifffile

    if is_raw(path) or kind_of(path) != "TIFF":
        return [0]
    with tifffile.TiffFile(path) as tiff:
        return list(photos_of(tiff)) or [0]
