"""What a part of a photo would look like at a quality, quickly: the latents are made once and rounded again."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from aedesk.codec.codec import STEP, Box, Grid, analysed, channels_of, coded, drawn, header_of
from aedesk.codec.container import AedFile, write_aed
from aedesk.codec.gains import Latents
from aedesk.codec.model import CodecModel
from aedesk.engine.engine import Engine
from aedesk.engine.tiled import to_integers
from aedesk.imaging.image import Image
from aedesk.jobs import Job

LARGEST = 1024  # pixels of a side: more is not looked at, its middle is


@dataclass(frozen=True)
class Preview:
    """`box`: top, left, bottom, right in pixels of the photo. `pixels`: what they become, uint8 (h, w, 1 or 3).
    `size`: bytes of the whole file, an estimate unless `exact`. `share`: bytes of that for the box.
    `latents`: rounded, (C, h / 16, w / 16)."""

    box: Box
    pixels: NDArray[np.uint8]
    size: int
    exact: bool
    share: int
    latents: NDArray[np.int32]


@dataclass
class Previewer:
    """Keeps the latents of the tiles of one photo. Used by one thread."""

    model: CodecModel
    engine: Engine
    _pixels: np.ndarray | None = None
    _latents: dict[int, Latents] = field(default_factory=dict)
    _channels: int = 3

    def look(self, image: Image, wanted: Box, quality: int, job: Job, largest: int = LARGEST) -> Preview:
        """The part `wanted` (top, left, bottom, right in pixels) of a photo at a quality, or the middle of it where it
        is larger than `largest` pixels. Raises Cancelled or AEDeskError."""
        if self._pixels is not image.pixels:
            self._pixels, self._latents, self._channels = image.pixels, {}, channels_of(image)
        header = header_of(image, quality, self.model, self._channels)
        grid = Grid.of(header)
        box = aligned(wanted, image, largest)
        window = grid.with_margin((box[0] // STEP, box[1] // STEP, -(-box[2] // STEP), -(-box[3] // STEP)))
        numbers = _tiles(grid, window)
        for done, number in enumerate(numbers):
            if number not in self._latents:
                self._latents[number] = analysed(image, number, grid, self.model, self.engine, job)
            job.progress((done + 1) / (len(numbers) + 2))
        rounded = np.rint(self.model.gains.finer(self._assembled(grid, window, numbers), quality)).astype(np.int32)
        picture = drawn(rounded, quality, self.model, self.engine, job)
        y, x = box[0] - window[0] * STEP, box[1] - window[1] * STEP
        part = picture[y : y + box[2] - box[0], x : x + box[3] - box[1]]
        if self._channels == 1:
            part = np.repeat(part.mean(axis=2, keepdims=True), image.pixels.shape[2], axis=2)
        # A quick look guesses the bytes from one tile: coding takes as long as drawing.
        measured = numbers if largest >= LARGEST else numbers[len(numbers) // 2 :][:1]
        tiles = {n: coded(self._latents[n], quality, self.model, self.engine, job) for n in measured}
        covered = sum(_pixels_of(grid.core(n), image) for n in tiles)
        bytes_of_tiles = sum(len(tile) for tile in tiles.values())
        inner = rounded[:, box[0] // STEP - window[0] : -(-box[2] // STEP) - window[0]]
        inner = inner[:, :, box[1] // STEP - window[1] : -(-box[3] // STEP) - window[1]]
        shown = (box[2] - box[0]) * (box[3] - box[1])
        exact = len(tiles) == grid.count
        frame = len(write_aed(AedFile(header, tiles if exact else {}, image.metadata)))
        size = frame if exact else frame + round(bytes_of_tiles * image.width * image.height / covered)
        share = max(1, round(bytes_of_tiles * shown / covered))
        return Preview(box, np.asarray(to_integers(part, 255), np.uint8), size, exact, share, inner)

    def _assembled(self, grid: Grid, window: Box, numbers: list[int]) -> Latents:
        """The latents of a window from those of its tiles."""
        top, left, bottom, right = window
        channels = len(self._latents[numbers[0]])
        result = np.zeros((channels, bottom - top, right - left), np.float32)
        for number in numbers:
            core = grid.core(number)
            rows = slice(max(top, core[0]), min(bottom, core[2]))
            columns = slice(max(left, core[1]), min(right, core[3]))
            target = result[:, rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
            target[...] = self._latents[number][
                :, rows.start - core[0] : rows.stop - core[0], columns.start - core[1] : columns.stop - core[1]
            ]
        return result


def aligned(wanted: Box, image: Image, largest: int = LARGEST) -> Box:
    """The box on the grid of the latents, inside the photo, and no larger than what is looked at."""
    result = []
    for low, high, size in ((wanted[0], wanted[2], image.height), (wanted[1], wanted[3], image.width)):
        low = min(max(0, low), size - 1)
        high = max(low + 1, min(high, size))
        if high - low > largest:
            low = (low + high - largest) // 2
            high = low + largest
        result.append((low // STEP * STEP, min(size, -(-high // STEP) * STEP)))
    (top, bottom), (left, right) = result
    return top, left, bottom, right


def _tiles(grid: Grid, window: Box) -> list[int]:
    """The tiles that a window of latents touches."""
    rows = range(window[0] // grid.side, (window[2] - 1) // grid.side + 1)
    columns = range(window[1] // grid.side, (window[3] - 1) // grid.side + 1)
    return [row * grid.across + column for row in rows for column in columns]


def _pixels_of(core: Box, image: Image) -> int:
    top, left, bottom, right = (n * STEP for n in core)
    return (min(bottom, image.height) - top) * (min(right, image.width) - left)
