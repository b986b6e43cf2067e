"""Whether a TIFF can hold as much as its tags say: a few bytes may claim gigabytes, which are not to be laid out."""

from __future__ import annotations

import math
from typing import Any

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.limits import MAX_PIXELS, holds_far_fewer

SMALL = 2**24  # bytes that are laid out without a question
LEAST = 0.01  # share of a photo that must be there
MOST_CHANNELS = 4  # of so many, of 16 bits, MAX_PIXELS may be laid out
NONE, LZW, OLD_JPEG, JPEG, ADOBE_DEFLATE, PACKBITS, DEFLATE = 1, 5, 6, 7, 8, 32773, 32946
# How many bytes one byte of a compressed strip stands for at most.
RATIOS = {NONE: 1, PACKBITS: 64, LZW: 2600, OLD_JPEG: 1000, JPEG: 1000, ADOBE_DEFLATE: 1040, DEFLATE: 1040}
SLACK = 4  # a strip of one colour, of which a part is missing


def check_claims(name: str, page: Any) -> None:
    """Raises AEDeskError for an open tifffile page of too many values, or of far more than the file holds. `name`: of
    its file."""
    width, height, channels = int(page.imagewidth), int(page.imagelength), int(page.samplesperpixel)
    if width * height * channels * max(1, page.bitspersample // 8) > MAX_PIXELS * MOST_CHANNELS * 2:
        raise AEDeskError(
            "'{}' says that it is {} x {} pixels of {} channels; that is too much.", name, width, height, channels
        )
    stored = height * -(-width * channels * page.bitspersample // 8)
    tile = int(page.tilewidth) * int(page.tilelength) * channels * max(1, page.bitspersample // 8)
    if page.is_tiled and tile > max(SMALL, SLACK * stored):
        raise AEDeskError("'{}' is damaged: its tiles are said to be far larger than the photo.", name)
    if stored <= SMALL:
        return
    strips = len(page.dataoffsets) / max(1, strips_needed(page))
    held = _held(page)
    ratio = RATIOS.get(page.compression)
    too_few = ratio is not None and ratio > 1 and stored > SLACK * ratio * held
    if strips < LEAST or too_few or (ratio == 1 and held < LEAST * stored):
        raise holds_far_fewer(name, width, height)


def strips_needed(page: Any) -> int:
    """How many strips or tiles an open tifffile page must have."""
    return math.prod(int(count) for count in page.chunked)


def _held(page: Any) -> int:
    """Bytes of all strips or tiles, as far as the file goes."""
    size = page.parent.filehandle.size
    pairs = zip(page.dataoffsets, page.databytecounts, strict=False)
    return int(min(size, sum(max(0, min(count, size - place)) for place, count in pairs)))
