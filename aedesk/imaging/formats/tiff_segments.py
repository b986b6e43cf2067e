"""The values that stand in a TIFF, decoded by tifffile: wholly, or as far as the file goes."""

from __future__ import annotations

from typing import Any

import numpy as np

from aedesk.imaging.formats.tiff_claims import strips_needed
from aedesk.imaging.formats.tiff_cut import CUT, UNPACKED, rows_left, rows_of_jpeg
from aedesk.imaging.formats.tiff_subsampled import subsampled

READ_AT_ONCE = 2**24  # bytes of a TIFF in memory beside its pixels
YCBCR = 6
JPEGS = (6, 7, 34892, 33007)
PROBLEMS = (RuntimeError, ValueError, TypeError, IndexError, KeyError, OSError, ZeroDivisionError, OverflowError,
            AttributeError, *CUT)  # fmt: skip


def values_of(page: Any) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, W) or (H, W, C) of an open tifffile page, and which pixels are missing, (H, W) bool, where the file is cut
    short or a part of it is damaged. Raises what tifffile raises where there is nothing to be read."""
    if page.photometric == YCBCR and page.is_subsampled and page.compression not in JPEGS:
        return subsampled(page)
    try:
        if len(page.dataoffsets) < strips_needed(page):  # tifffile takes what it has, and says nothing
            raise ValueError("strips are missing")
        if page.compression in JPEGS and _is_cut(page):  # libjpeg makes grey what is missing, and says nothing
            raise ValueError("a strip is cut short")
        pixels: np.ndarray = page.asarray(buffersize=READ_AT_ONCE)
        missing = None
    except PROBLEMS:
        pixels, missing = _salvaged(page)
        if missing.all():
            raise
        missing = missing if missing.any() else None
    pixels = pixels.reshape(pixels.shape[1:] if page.imagedepth == 1 and pixels.ndim == 4 else pixels.shape)
    if page.planarconfig == 2 and pixels.ndim == 3:
        pixels = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))
    return pixels, missing


def _is_cut(page: Any) -> bool:
    """Whether a strip or tile reaches over the end of the file."""
    size = page.parent.filehandle.size
    return any(place + count > size for place, count in zip(page.dataoffsets, page.databytecounts, strict=False))


def _salvaged(page: Any) -> tuple[np.ndarray, np.ndarray]:
    """Every strip or tile for itself; those that cannot be read are 0 and missing."""
    separate, _, height, width, contiguous = page.shaped
    pixels = np.zeros((separate, height, width, contiguous), page.dtype)
    missing = np.ones((separate, height, width), bool)
    options = {"jpegtables": page.jpegtables, "jpegheader": page.jpegheader} if page.compression in (6, 7) else {}
    handle = page.parent.filehandle
    for index, (place, count) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=False)):
        if place <= 0 or count <= 0 or place >= handle.size:
            continue
        handle.seek(place)
        data = handle.read(min(count, handle.size - place))
        try:
            part, where, shape, whole = _part(page, data, index, len(data) < count, options)
        except PROBLEMS:
            continue
        plane, _, top, left, _ = where
        bottom, right = min(height, top + shape[1]), min(width, left + shape[2])
        block = part.reshape(-1, *part.shape[-3:])[0]
        pixels[plane, top:bottom, left:right] = block[: bottom - top, : right - left]
        missing[plane, top : min(bottom, top + whole), left:right] = False
    shaped = pixels if separate > 1 else pixels[0]
    return (shaped[..., 0] if contiguous == 1 else shaped), np.asarray(missing.any(0))


def _part(page: Any, data: bytes, index: int, cut: bool, options: Any) -> tuple[np.ndarray, Any, Any, int]:
    """One decoded strip or tile, its place and shape, and how many of its rows are whole."""
    whole = None
    if cut and page.compression in UNPACKED and page.fillorder == 1:
        _, _, shape = page.decode(None, index)
        row = -(-shape[2] * shape[3] * page.bitspersample // 8)
        data, whole = rows_left(page, data, shape[1], row)
    part, where, shape = page.decode(data, index, **options)
    if part is None:
        raise ValueError("nothing is left")
    if cut and page.compression in JPEGS and part.dtype == np.uint8:
        whole = rows_of_jpeg(part.reshape(-1, *part.shape[-3:])[0])
    return part, where, shape, shape[1] if whole is None else whole
