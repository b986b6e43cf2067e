"""Cutting a photo into overlapping tiles, so that memory does not grow with the photo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

Box = tuple[int, int, int, int]  # top, left, bottom, right in pixels of the photo

SIDE = 2**31  # no side is longer
SMALL = 512  # pixels: no network takes so much memory that a square window of this side is too large


@dataclass(frozen=True)
class Tile:
    """`core` is written to the result; `window`, the core and its halo, is what the network sees.

    The window may reach over the edge; `cut` mirrors the photo there."""

    core: Box
    window: Box

    def cut(self, pixels: np.ndarray) -> np.ndarray:
        """The window of (H, W, C), of constant size, the photo mirrored beyond its edges."""
        top, left, bottom, right = self.window
        rows = mirrored(top, bottom, pixels.shape[0])
        columns = mirrored(left, right, pixels.shape[1])
        if rows is None and columns is None:
            return pixels[top:bottom, left:right]
        part = pixels[top:bottom] if rows is None else pixels[rows]
        return part[:, left:right] if columns is None else part[:, columns]

    def paste(self, result: np.ndarray, tile: np.ndarray, origin: tuple[int, int] = (0, 0)) -> None:
        """Write the core of a worked-on window into `result`, which begins at the row and column `origin`."""
        top, left, bottom, right = self.core
        y, x = top - self.window[0], left - self.window[1]
        rows, columns = slice(top - origin[0], bottom - origin[0]), slice(left - origin[1], right - origin[1])
        result[rows, columns] = tile[y : y + bottom - top, x : x + right - left]


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


def largest_window(halo: int, multiple: int) -> int:
    """Pixels of the windows with which any photo costs at most a quarter more than itself with its halo.

    A square of side s keeps (s - 2 halo)^2 of its s^2 pixels, four fifths at s = 18.9 halo; the rest is for sizes
    that cannot be divided evenly into multiples."""
    return max(SMALL, 19 * halo + 4 * multiple) ** 2


def tiles(
    box: Box, halo: int, multiple: int, largest: int | None = None, longest: tuple[int, int] = (SIDE, SIDE)
) -> list[Tile]:
    """Cover a box of a photo, mostly all of it, with tiles of one window size, row by row.

    `halo`: the overlap on each side in pixels, a multiple of `multiple`, so that every tile lies on the network's grid
    as the whole photo does. `largest`: pixels that a window may have, as many as `largest_window` says where it is
    not given; the smallest window there is may have more. `longest`: height and width that no window exceeds. Of all
    grids of equal tiles, the one whose windows have the fewest pixels in total is taken: what fits into one window is
    one."""
    if halo % multiple:
        raise ValueError(f"halo {halo} must be a multiple of {multiple}")
    top, left = (n // multiple * multiple for n in box[:2])
    bottom, right = box[2:]
    tall, wide = _core(bottom - top, right - left, halo, multiple, largest or largest_window(halo, multiple), longest)
    return [
        Tile(
            core=(max(y, box[0]), max(x, box[1]), min(y + tall, bottom), min(x + wide, right)),
            window=(y - halo, x - halo, y + tall + halo, x + wide + halo),
        )
        for y in range(top, bottom, tall)
        for x in range(left, right, wide)
    ]


def computed(work: Sequence[Tile]) -> int:
    """Pixels of all windows together."""
    return sum((bottom - top) * (right - left) for top, left, bottom, right in (tile.window for tile in work))


def _core(height: int, width: int, halo: int, multiple: int, largest: int, longest: tuple[int, int]) -> tuple[int, int]:
    """Height and width of what a tile keeps where the windows have the fewest pixels, and are the fewest."""
    largest = max(largest, (multiple + 2 * halo) ** 2)
    return min(
        (rows * columns * (tall + 2 * halo) * (wide + 2 * halo), rows * columns, tall, wide)
        for tall, rows in _divisions(height, multiple)
        if tall + 2 * halo <= longest[0]
        for wide, columns in _divisions(width, multiple)
        if wide + 2 * halo <= longest[1] and (tall + 2 * halo) * (wide + 2 * halo) <= largest
    )[2:]


def _divisions(size: int, multiple: int) -> Iterator[tuple[int, int]]:
    """All sides, multiples, that equal parts of a size can have, the longest first, and how many parts there are."""
    units = -(-size // multiple)
    parts = 1
    while True:
        side = -(-units // parts)
        yield side * multiple, -(-units // side)
        if side == 1:
            return
        parts = -(-units // (side - 1))
