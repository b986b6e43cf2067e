"""Y'CbCr whose colours stand once for several pixels, without JPEG (TIFF 6.0, section 21)."""

from __future__ import annotations

from typing import Any

import numpy as np

from aedesk.imaging.formats.tiff_cut import CUT, unpacked_so_far


def subsampled(page: Any) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, W, 3) uint8 Y', Cb, Cr of an open tifffile page, and which pixels are missing, (H, W) bool, where its data
    are cut short. Raises ValueError for another layout than blocks of 8 bits, and where nothing is left."""
    import tifffile

    across, down = (int(step) for step in page.subsampling)
    if page.bitspersample != 8 or page.planarconfig != 1 or not (across in (1, 2, 4) and down in (1, 2, 4)):
        raise ValueError(f"colours that stand for {across} x {down} pixels")
    height, width = int(page.imagelength), int(page.imagewidth)
    part = (page.tilelength, page.tilewidth) if page.is_tiled else (min(page.rowsperstrip, height), width)
    columns = -(-width // part[1])
    result, missing = np.zeros((height, width, 3), np.uint8), np.ones((height, width), bool)
    handle = page.parent.filehandle
    unpack = tifffile.TIFF.DECOMPRESSORS[page.compression] if page.compression != 1 else None
    for index, (place, count) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=False)):
        top, left = index // columns * part[0], index % columns * part[1]
        if top >= height:
            break
        handle.seek(place)
        data = handle.read(count)
        rows = part[0] if page.is_tiled else min(part[0], height - top)
        try:
            if unpack:
                data = bytes(unpack(data)) if len(data) == count else unpacked_so_far(page.compression, data)
        except CUT:
            continue
        block, whole = _unfolded(data, rows, part[1], across, down)
        seen = result[top : top + rows, left : left + part[1]]
        seen[:] = block[: seen.shape[0], : seen.shape[1]]
        missing[top : min(top + rows, top + whole), left : left + part[1]] = False
    if missing.all():
        raise ValueError("the colours are cut short")
    return result, missing if missing.any() else None


def _unfolded(data: bytes, rows: int, width: int, across: int, down: int) -> tuple[np.ndarray, int]:
    """Blocks of Y' with one Cb and one Cr behind them, as rows of pixels, and how many of the rows are there."""
    high, wide = -(-rows // down), -(-width // across)
    size = across * down + 2
    there = min(high, len(data) // (wide * size))
    data = data[: there * wide * size].ljust(high * wide * size, b"\0")
    blocks = np.frombuffer(data, np.uint8, high * wide * size).reshape(high, wide, size)
    pixels = np.empty((high, down, wide, across, 3), np.uint8)
    pixels[..., 0] = blocks[..., :-2].reshape(high, wide, down, across).transpose(0, 2, 1, 3)
    pixels[..., 1:] = blocks[:, None, :, None, -2:]
    return pixels.reshape(high * down, wide * across, 3)[:rows, :width], min(rows, there * down)
