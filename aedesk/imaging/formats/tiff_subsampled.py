"""Y'CbCr whose colours stand once for several pixels, without JPEG (TIFF 6.0, section 21)."""

from __future__ import annotations

from typing import Any

import numpy as np


def subsampled(page: Any) -> np.ndarray:
    """(H, W, 3) uint8 Y', Cb, Cr of an open tifffile page. Raises ValueError for another layout than blocks of 8 bits,
    or where its data are cut short."""
    import tifffile

    across, down = (int(step) for step in page.subsampling)
    if page.bitspersample != 8 or page.planarconfig != 1 or not (across in (1, 2, 4) and down in (1, 2, 4)):
        raise ValueError(f"colours that stand for {across} x {down} pixels")
    height, width = int(page.imagelength), int(page.imagewidth)
    part = (page.tilelength, page.tilewidth) if page.is_tiled else (min(page.rowsperstrip, height), width)
    columns = -(-width // part[1])
    result = np.zeros((height, width, 3), np.uint8)
    handle = page.parent.filehandle
    unpack = tifffile.TIFF.DECOMPRESSORS[page.compression] if page.compression != 1 else None
    for index, (place, count) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=False)):
        top, left = index // columns * part[0], index % columns * part[1]
        if top >= height:
            break
        handle.seek(place)
        data = handle.read(count)
        rows = part[0] if page.is_tiled else min(part[0], height - top)
        block = _unfolded(bytes(unpack(data)) if unpack else data, rows, part[1], across, down)
        seen = result[top : top + rows, left : left + part[1]]
        seen[:] = block[: seen.shape[0], : seen.shape[1]]
    return result


def _unfolded(data: bytes, rows: int, width: int, across: int, down: int) -> np.ndarray:
    """Blocks of Y' with one Cb and one Cr behind them, as rows of pixels."""
    high, wide = -(-rows // down), -(-width // across)
    size = across * down + 2
    if len(data) < high * wide * size:
        raise ValueError("the colours are cut short")
    blocks = np.frombuffer(data, np.uint8, high * wide * size).reshape(high, wide, size)
    pixels = np.empty((high, down, wide, across, 3), np.uint8)
    pixels[..., 0] = blocks[..., :-2].reshape(high, wide, down, across).transpose(0, 2, 1, 3)
    pixels[..., 1:] = blocks[:, None, :, None, -2:]
    return pixels.reshape(high * down, wide * across, 3)[:rows, :width]
