"""How large a file will be, and how a photo is made to fit into so many bytes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.export import Export, resized
from aedesk.imaging.formats.save import save
from aedesk.imaging.formats.table import format_to_write
from aedesk.imaging.image import Image
from aedesk.temporary import temporary_folder

WITH_QUALITY = ("JPEG", "WebP")
POOREST = 50  # quality: rather than below it, the photo gets fewer pixels
SMALLEST = 16  # pixels of the longer side
HAIR = 0.97  # of the sides that would just fit: files are not quite as the number of their pixels


@dataclass(frozen=True)
class Fitted:
    """A photo, and the quality with which its file has so many `bytes`."""

    image: Image
    quality: int
    bytes: int


def fitted(image: Image, wish: Export, suffix: str, check: Callable[[], object] = lambda: None) -> Fitted:
    """A photo that is already as `exported` makes it, in a file of `wish.most_bytes` at most, where that is not 0: of
    the best quality down to POOREST that fits, else with fewer pixels. `suffix`: of the file. `check` is called before
    each try, and may raise.

    Raises AEDeskError where nothing fits, or the format cannot be written."""
    with temporary_folder("size") as folder:
        path = folder / f"photo{suffix}"
        has_quality = format_to_write(path) in WITH_QUALITY

        def size_of(photo: Image, quality: int) -> int:
            check()
            save(photo, path, overwrite=True, quality=quality)
            return path.stat().st_size

        photo, size = image, size_of(image, wish.quality)
        while wish.most_bytes:
            if size <= wish.most_bytes:
                return Fitted(photo, wish.quality, size)
            if has_quality and wish.quality > POOREST:
                poorest = size_of(photo, POOREST)
                if poorest <= wish.most_bytes:
                    return _best(photo, POOREST, poorest, wish, size_of)
                size = poorest
            longer = max(photo.width, photo.height)
            share = min(0.9, HAIR * math.sqrt(wish.most_bytes / size))
            if longer * share < SMALLEST:
                raise AEDeskError("The photo does not fit into a file of {} bytes.", wish.most_bytes)
            photo = resized(photo, share)
            size = size_of(photo, wish.quality)
        return Fitted(photo, wish.quality, size)


def _best(photo: Image, least: int, size: int, wish: Export, size_of: Callable[[Image, int], int]) -> Fitted:
    """The best quality that fits, of those from `least`, which does with `size`, to below that of the wish, which does
    not."""
    most = wish.quality
    while most - least > 1:
        middle = (least + most) // 2
        now = size_of(photo, middle)
        if now <= wish.most_bytes:
            least, size = middle, now
        else:
            most = middle
    return Fitted(photo, least, size)
