"""Cutting a photo into overlapping tiles, so that memory does not grow with the photo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Tile:
    """`core` is written to the result; `window`, the core and its halo, is what the network sees.

    Each is (top, left, bottom, right) in pixels of the photo. The window may reach over the
    edge; `cut` mirrors the photo there."""

    core: tuple[int, int, int, int]
    window: tuple[int, int, int, int]

    def cut(self, pixels: np.ndarray) -> np.ndarray:
        """The window of (H, W, C), of constant size, the photo mirrored beyond its edges."""
        top, left, bottom, right = self.window
        rows = mirrored(top, bottom, pixels.shape[0])
        columns = mirrored(left, right, pixels.shape[1])
        if rows is None and columns is None:
            return pixels[top:bottom, left:right]
        part = pixels[top:bottom] if rows is None else pixels[rows]
        return part[:, left:right] if columns is None else part[:, columns]

    def paste(self, result: np.ndarray, tile: np.ndarray) -> None:
        """Write the core of a worked-on window into `result`."""
        top, left, bottom, right = self.core
        y, x = top - self.window[0], left - self.window[1]
        result[top:bottom, left:right] = tile[y : y + bottom - top, x : x + right - left]

    def moved(self, down: int, right: int) -> Tile:
        """The same tile elsewhere."""
        (a, b, c, d), (e, f, g, h) = self.core, self.window
        return Tile((a + down, b + right, c + down, d + right), (e + down, f + right, g + down, h + right))


def enlarged_window(smaller: np.ndarray, tile: Tile) -> np.ndarray:
    """What half the size, integers (h, w, C), shows in the window of a tile: float32 in [0, 1], enlarged by
    bilinear interpolation and mirrored beyond the edges. The window must lie on even pixels."""
    top, left, bottom, right = (n // 2 for n in tile.window)
    around = Tile(tile.core, (top - 1, left - 1, bottom + 1, right + 1)).cut(smaller).astype(np.float32)
    around /= np.iinfo(smaller.dtype).max
    return _doubled(_doubled(around, 0), 1)


def _doubled(values: np.ndarray, axis: int) -> np.ndarray:
    """Twice as many samples along an axis, without the first and last one: each new one lies a quarter of a
    step from an old one."""
    values = np.moveaxis(values, axis, 0)
    inner = values[1:-1]
    result = np.empty((2 * len(inner), *inner.shape[1:]), np.float32)
    result[0::2] = 0.75 * inner + 0.25 * values[:-2]
    result[1::2] = 0.75 * inner + 0.25 * values[2:]
    return np.moveaxis(result, 0, axis)


def mirrored(start: int, stop: int, size: int) -> np.ndarray | None:
    """Indices start..stop-1 folded back into 0..size-1, without doubling the edge pixel.

    None when nothing has to be folded. Works for any distance, also for photos of one pixel."""
    if start >= 0 and stop <= size:
        return None
    if size == 1:
        return np.zeros(stop - start, dtype=np.intp)
    period = 2 * (size - 1)
    folded = np.abs(np.arange(start, stop)) % period
    return np.where(folded < size, folded, period - folded)


def tiles(height: int, width: int, core: int, halo: int, multiple: int) -> Iterator[Tile]:
    """Cover a photo with tiles of one window size, row by row.

    `core` is the wanted side of the kept part, `halo` the overlap on each side; both must be
    multiples of `multiple`, so that every tile lies on the network's grid as the whole photo does.
    A photo smaller than a core gets a window of its own size, rounded up."""
    if core % multiple or halo % multiple:
        raise ValueError(f"core {core} and halo {halo} must be multiples of {multiple}")

    def spans(size: int) -> tuple[int, list[int]]:
        side = min(core, -(-size // multiple) * multiple)
        return side, list(range(0, size, side))

    tall, tops = spans(height)
    wide, lefts = spans(width)
    for top in tops:
        for left in lefts:
            yield Tile(
                core=(top, left, min(top + tall, height), min(left + wide, width)),
                window=(top - halo, left - halo, top + tall + halo, left + wide + halo),
            )
