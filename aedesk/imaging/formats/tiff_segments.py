"""The values that stand in a TIFF, decoded by tifffile: wholly, or as far as the file goes."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np

from aedesk.imaging.formats.tiff_claims import strips_needed
from aedesk.imaging.formats.tiff_subsampled import subsampled

READ_AT_ONCE = 2**24  # bytes of a TIFF in memory beside its pixels
YCBCR = 6
JPEGS = (6, 7, 34892, 33007)
DEFLATE = (8, 32946)
PROBLEMS = (RuntimeError, ValueError, TypeError, IndexError, KeyError, OSError, ZeroDivisionError, OverflowError,
            AttributeError)  # fmt: skip


def values_of(page: Any) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, W) or (H, W, C) of an open tifffile page, and which pixels are missing, (H, W) bool, where the file is cut
    short or a part of it is damaged. Raises what tifffile raises where there is nothing to be read."""
    if page.photometric == YCBCR and page.is_subsampled and page.compression not in JPEGS:
        return subsampled(page), None
    try:
        if len(page.dataoffsets) < strips_needed(page):  # tifffile takes what it has, and says nothing
            raise ValueError("strips are missing")
        pixels: np.ndarray = page.asarray(buffersize=READ_AT_ONCE)
        missing = None
    except PROBLEMS:
        pixels, missing = _salvaged(page)
        if missing.all():
            raise
    pixels = pixels.reshape(pixels.shape[1:] if page.imagedepth == 1 and pixels.ndim == 4 else pixels.shape)
    if page.planarconfig == 2 and pixels.ndim == 3:
        pixels = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))
    return pixels, missing


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
    _, where, shape = page.decode(None, index, **options)
    row = -(-shape[2] * shape[3] * page.bitspersample // 8)
    if page.compression == 1:
        rows = min(shape[1], len(data) // row)
        if rows == 0:
            raise ValueError("nothing is left")
        part, where, shape = page.decode(data.ljust(row * shape[1], b"\0"), index)
        return part, where, shape, rows
    if page.compression in DEFLATE and cut:
        left = zlib.decompressobj().decompress(data)
        rows = min(shape[1], len(left) // row)
        if rows == 0:
            raise ValueError("nothing is left")
        data = zlib.compress(left[: rows * row].ljust(row * shape[1], b"\0"), 1)
        part, where, shape = page.decode(data, index)
        return part, where, shape, rows
    part, where, shape = page.decode(data, index, **options)
    if part is None:
        raise ValueError("nothing is left")
    return part, where, shape, shape[1]
