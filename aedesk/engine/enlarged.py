"""Running a network that makes photos larger, over a photo of any size, to any size.

Each result is made of what lies around its place in the photo, which goes on mirrored beyond its edges. Tiles only say
what is worked out at once: as a window reaches as far as the network looks, there are no seams.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from aedesk.engine.problems import OutOfMemory
from aedesk.engine.tiled import SHORT_OF_MEMORY, Network, is_neutral, to_integers
from aedesk.imaging.geometry import Size
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.resample import Line, fitted
from aedesk.imaging.pixels.tiling import Box, Tile, tiles
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIXED

LARGEST = 256**2  # pixels of a window of the photo: a network of 48 channels takes 180 MB for it
SMALLEST = 64**2  # that are tried where memory is short
DEEP = np.dtype(np.uint16)  # of the photos between two passes

Inputs = Mapping[str, np.ndarray]


def passes(before: Size, after: Size, scale: int) -> int:
    """How often a network that enlarges `scale` times has to run until no side is smaller than `after`. At least
    once."""
    factor = max(after[0] / before[0], after[1] / before[1])
    count, reached = 1, scale
    while reached < factor:
        count, reached = count + 1, reached * scale
    return count


def run_enlarged(
    network: Network, image: Image, after: Size, inputs: Inputs, again: Inputs, largest: int = LARGEST
) -> np.ndarray:
    """The photo with `after` (width, height) pixels: (height, width, 1 or 3) integers as those of the photo.

    The network runs as often as is needed, and what is larger than wished then is made smaller (Lanczos). `inputs`:
    what it takes beside `image`, for the photo as it is; `again`: the same for the later passes, which are given what
    it has made itself. `largest`: pixels that a window may have. Grey photos stay exactly grey. Beside the result,
    photo and network there is at most one photo of 16 bits in memory, which has fewer pixels than the result. Raises
    Cancelled or AEDeskError."""
    scale, grey = network.card.scale, is_neutral(image)
    pixels: np.ndarray = image.pixels[..., :1] if grey else image.pixels
    count = passes((image.width, image.height), after, scale)
    # What each pass costs goes with the pixels that it is given.
    costs = [scale ** (2 * k) for k in range(count)]
    for k in range(count):
        job = network.job.part(sum(costs[:k]) / sum(costs), costs[k] / sum(costs))
        last = k == count - 1
        size = after if last else (scale * pixels.shape[1], scale * pixels.shape[0])
        kind = image.pixels.dtype if last else DEEP
        channels = image.pixels.shape[2] if last else pixels.shape[2]
        one = Network(network.engine, network.card, job)
        result = np.empty((size[1], size[0], channels), kind)
        _pass(one, pixels, result, inputs, largest)
        pixels, inputs = result, again
    return pixels


def _pass(network: Network, pixels: np.ndarray, result: np.ndarray, inputs: Inputs, largest: int) -> None:
    """As `_fill`, in smaller windows where memory runs out, then on the next best device."""
    engine, card = network.engine, network.card
    fixed = card.contract is not None and card.contract.tiling == FIXED
    while True:
        try:
            return _fill(network, pixels, result, inputs, largest)
        except OutOfMemory:
            if largest > SMALLEST and not fixed:
                largest //= 4
                engine.tell(SHORT_OF_MEMORY)
            elif not engine.fall_back():
                raise


def _fill(network: Network, pixels: np.ndarray, result: np.ndarray, inputs: Inputs, largest: int) -> None:
    """Fill `result` (H, W, c) with the photo, integers (h, w, 1 or 3), enlarged once and fitted into its size."""
    plan = _Plan.of(network.card, pixels.shape, result.shape)
    white, most = np.float32(np.iinfo(pixels.dtype).max), int(np.iinfo(result.dtype).max)
    work = plan.tiles(largest)
    network.job.progress(0.0)
    for done, core in enumerate(work, start=1):
        window = plan.window(core)
        before = Tile(window, window).cut(pixels).astype(np.float32) / white
        planes = np.broadcast_to(before, (*before.shape[:2], 3)).transpose(2, 0, 1)
        output = network.engine.run(network.card, {"image": np.ascontiguousarray(planes[None]), **inputs}, network.job)
        after = plan.fitted(output[0][0].transpose(1, 2, 0), core, window)
        if pixels.shape[2] == 1:
            after = after.mean(axis=2, keepdims=True)
        top, left, bottom, right = core
        result[top:bottom, left:right] = to_integers(after, most)
        network.job.progress(done / len(work))


@dataclass(frozen=True)
class _Plan:
    """What is needed for each part of the result. `down`, `across`: rows and columns of the result from those that the
    network makes."""

    card: ModelCard
    size: tuple[int, int]  # height and width of the result
    down: Line
    across: Line

    @staticmethod
    def of(card: ModelCard, before: tuple[int, ...], after: tuple[int, ...]) -> _Plan:
        down, across = (Line(card.scale * before[axis] / after[axis]) for axis in (0, 1))
        return _Plan(card, (after[0], after[1]), down, across)

    @property
    def _whole(self) -> bool:
        """Whether the result is just what the network makes."""
        return self.down.step == self.across.step == 1

    def tiles(self, largest: int) -> list[Box]:
        """Parts of the result, for which windows of the photo of about `largest` pixels are needed."""
        grows = self.card.scale / max(self.down.step, self.across.step)
        halo = math.ceil((self.card.halo + self.card.multiple) * grows)
        most = max(1, int(largest * grows**2))
        contract = self.card.contract
        if contract is None or contract.tiling != FIXED:
            return [tile.core for tile in tiles((0, 0, *self.size), halo, 1, most)]
        # Of a network that takes one size only: the largest parts whose windows fit into it.
        for shorter in itertools.count():
            tall, wide = (max(2 * halo + 1, int(side * grows) - shorter) for side in contract.window)
            cores = [tile.core for tile in tiles((0, 0, *self.size), halo, 1, most, (tall, wide))]
            windows = [self.window(core) for core in cores]
            fit = all(w[2] - w[0] <= contract.window[0] and w[3] - w[1] <= contract.window[1] for w in windows)
            if fit or tall == wide == 2 * halo + 1:
                return cores
        raise AssertionError

    def window(self, core: Box) -> Box:
        """The pixels of the photo from which a part of the result is made."""
        top, left, bottom, right = core
        (above, below), (before, after) = self._made(top, bottom, self.down), self._made(left, right, self.across)
        ends = above, before, below, after
        scale, halo, multiple = self.card.scale, self.card.halo, self.card.multiple
        first = [(math.floor(end / scale) - halo) // multiple * multiple for end in ends[:2]]
        last = [-(-(math.ceil(end / scale) + halo) // multiple) * multiple for end in ends[2:]]
        return first[0], first[1], last[0], last[1]

    def fitted(self, made: np.ndarray, core: Box, window: Box) -> np.ndarray:
        """A part of the result of what the network has made of its window: (h, w, 3)."""
        top, left, bottom, right = core
        y, x = (self.card.scale * end for end in window[:2])
        if self._whole:
            return made[top - y : bottom - y, left - x : right - x]
        (above, below), (before, after) = self._made(top, bottom, self.down), self._made(left, right, self.across)
        inner = np.clip(made[above - y : below - y, before - x : after - x], 0, 1)
        rows = self.down.weights(top, bottom, (above, below))
        return fitted(inner, rows, self.across.weights(left, right, (before, after)))

    def _made(self, start: int, stop: int, line: Line) -> tuple[int, int]:
        """The rows or columns that the network makes, of which a part of the result consists."""
        return (start, stop) if self._whole else line.window(start, stop)
