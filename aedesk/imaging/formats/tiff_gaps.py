"""What a TIFF leaves out of its tags, taken as libtiff takes it (tif_dirread.c)."""

from __future__ import annotations

import bisect
from typing import Any

PHOTOMETRIC = 262
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB = 0, 1, 2
BYTE_COUNTS = (279, 325, 514)  # of strips, tiles and an old JPEG
FAX = (2, 3, 4)
NONE = 1  # a value of Compression
UNSIGNED, UNDEFINED = 1, 4  # values of SampleFormat


def fill(page: Any) -> None:
    """An open tifffile page gets what its tags do not say: the meaning of its values, rows and bytes of its strips."""
    import tifffile

    if PHOTOMETRIC not in page.tags and page.photometric == WHITE_IS_ZERO and page.compression not in FAX:
        colours = page.samplesperpixel - len(page.extrasamples)
        page.photometric = tifffile.PHOTOMETRIC(RGB if colours >= 3 else BLACK_IS_ZERO)
    if page.sampleformat == UNDEFINED:
        page.sampleformat = tifffile.SAMPLEFORMAT(UNSIGNED)
    if not page.is_tiled and page.rowsperstrip < 1:
        page.rowsperstrip = page.imagelength
    page.databytecounts = _byte_counts(page)


def _byte_counts(page: Any) -> tuple[int, ...]:
    """Where none is told, a strip or tile reaches to the next one, or as far as its values do."""
    told = any(number in page.tags for number in BYTE_COUNTS)
    counts = list(page.databytecounts[: len(page.dataoffsets)]) if told else []
    counts += [0] * (len(page.dataoffsets) - len(counts))
    if all(count > 0 or place <= 0 for place, count in zip(page.dataoffsets, counts, strict=True)):
        return tuple(counts)
    places = sorted({*page.dataoffsets, page.offset, page.parent.filehandle.size})
    largest = _largest(page)
    for index, place in enumerate(page.dataoffsets):
        if counts[index] <= 0 < place:
            following = bisect.bisect_right(places, place)
            reach = places[following] - place if following < len(places) else 0
            counts[index] = min(reach, largest) if page.compression == NONE else reach
    return tuple(counts)


def _largest(page: Any) -> int:
    """Bytes of a whole strip or tile that is not compressed."""
    channels = page.samplesperpixel if page.planarconfig == 1 else 1
    width, height = (
        (page.tilewidth, page.tilelength)
        if page.is_tiled
        else (page.imagewidth, min(page.rowsperstrip, page.imagelength))
    )
    return int(height * -(-width * channels * page.bitspersample // 8))
