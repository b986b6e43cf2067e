"""Grain and fine texture for filled holes, taken from the photo around them.

A network that fills a hole answers with the mean of all that may be there, and the mean has no grain: on a grainy
print the hole is seen as a smooth patch. Here each block of a hole looks for known blocks around it that are like it
when both are seen softly, and takes over what these have beside the soft picture: their high frequencies (contextual
residuals, Yi et al. 2020, arXiv:2005.09704). So grain comes with its own size, colour and strength in shadows and
lights, and a clean photo, which has none, gets none. Only what is missing is added (texture_strength.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import to_integers
from aedesk.imaging.pixels.gaussian import blur
from aedesk.jobs import Job
from aedesk.threads import mapped
from aedesk.tools.inpaint.surroundings import box_of
from aedesk.tools.inpaint.texture_strength import DEEP, OVER, Missing, depth, grain_by_tone

BANDS = (1.0, 2.5)  # standard deviations in pixels: what the first takes away is the finest band, and so on
BLOCK, STEP = 8, 4  # pixels: blocks overlap by half
PLACES = np.array([2, 5])  # rows and columns of a block that are compared: between them a soft picture hardly changes
CELL = 256  # pixels of a side that are worked on at once
AROUND = (64, 320)  # pixels beyond it that blocks may come from; the second where the first has too few
FEWEST = 200  # blocks to choose from
NEARBY = 24  # pixels
TRIES_NEARBY, TRIES_ANYWHERE = 24, 40
FAR = 0.06  # what a block from the other end must be better by, per pixel, than one from nearby
ALIKE = 5  # best tries; the one of middling strength is taken, so that no speck or edge is copied around
CHUNK = 4096  # blocks that are compared at once

Floats = NDArray[np.float32]
Places = NDArray[np.int64]
Marks = NDArray[np.bool_]
Area = tuple[int, int, int, int]  # top, left, bottom, right

_BELL = np.sin(np.pi * (np.arange(BLOCK, dtype=np.float32) + np.float32(0.5)) / BLOCK)
# Its squares add up to one where blocks overlap, as the variances of independent grain do.
WINDOW: Floats = (_BELL[:, None] * _BELL)[..., None]


@dataclass(frozen=True)
class Bands:
    """`soft` (H, W, C), and what it lacks: `fine`, (H, W, C) for each of BANDS. Together they are the picture."""

    soft: Floats
    fine: tuple[Floats, ...]

    @staticmethod
    def of(pixels: Floats) -> Bands:
        """Differences of Gaussians."""
        softer = [pixels, *(blur(pixels, sigma) for sigma in BANDS)]
        return Bands(softer[-1], tuple(a - b for a, b in pairwise(softer)))


def with_residuals(pixels: np.ndarray, hole: Marks, job: Job, threads: int = 1) -> np.ndarray:
    """Integers (H, W, C) with grain and fine texture in the hole (H, W), which holds a soft guess.

    Outside the hole nothing changes, and nothing where too little is known around it. Grey stays grey. Always the
    same for the same photo. Raises Cancelled."""
    result = pixels.copy()
    height, width = hole.shape
    corners = [(top, left) for top in range(0, height, CELL) for left in range(0, width, CELL)]
    grid = [(top, left, min(top + CELL, height), min(left + CELL, width)) for top, left in corners]
    cells = [cell for cell in grid if hole[_slices(cell)].any()]
    work = mapped(lambda cell: _work_on(cell, pixels, hole, result, job), cells, threads)
    for done, _ in enumerate(work, start=1):
        job.progress(done / len(cells))
    return result


def _work_on(cell: Area, pixels: np.ndarray, hole: Marks, result: np.ndarray, job: Job) -> None:
    """Write a cell of the result."""
    job.check()
    height, width = hole.shape
    maximum = int(np.iinfo(pixels.dtype).max)
    for around in AROUND:
        area = _with(cell, around, height, width)
        view = _slices(area)
        usable = _known_blocks(~hole[view])
        if np.count_nonzero(usable) >= FEWEST:
            here = np.zeros_like(usable)
            inner = np.s_[cell[0] - area[0] : cell[2] - area[0], cell[1] - area[1] : cell[3] - area[1]]
            here[inner] = hole[_slices(cell)]
            part = pixels[view].astype(np.float32) / np.float32(maximum)
            added = _residuals(part, hole[view], here, usable, np.random.default_rng(cell[:2]), job)
            result[view][here] = to_integers(part[here] + added, maximum)
            return


def _residuals(part: Floats, hole: Marks, here: Marks, usable: Marks, rng: np.random.Generator, job: Job) -> Floats:
    """(N, C): what is to be added to the pixels `here` (H, W) of a part of the photo (H, W, C)."""
    bands = Bands.of(part)
    y, x = _blocks(here)
    from_y, from_x = _alike(bands, y, x, usable, rng, job)
    tone = bands.soft.mean(axis=2)
    # What is missing is asked for in the hole alone, of which little may lie in the part.
    near = _slices(_with(box_of(here), max(OVER, DEEP), *here.shape))
    deep, inside = depth(hole[near]), here[near]
    total = np.zeros((np.count_nonzero(here), part.shape[2]), np.float32)
    offsets = np.arange(BLOCK)
    for fine in bands.fine:
        taken = fine[from_y[:, None, None] + offsets[:, None], from_x[:, None, None] + offsets]
        variance = np.broadcast_to((taken**2).mean(axis=(1, 2, 3), keepdims=True), (*taken.shape[:3], 1))
        laid = _laid(np.concatenate([taken * WINDOW, variance * WINDOW**2], axis=3), y, x, hole.shape)
        grain = grain_by_tone(fine, tone, usable, BLOCK, tone[near])
        missing = Missing.of(fine[near], laid[near], grain, deep, hole[near], inside)
        gain, sharpening = missing.gain[inside][:, None], missing.sharpening[inside][:, None]
        total += gain * laid[..., :-1][here] + (sharpening - 1) * fine[here]
    return total


def _alike(
    bands: Bands, y: Places, x: Places, usable: Marks, rng: np.random.Generator, job: Job
) -> tuple[Places, Places]:
    """Upper left corners of the known blocks that those at (y, x) take from."""
    height, width = usable.shape
    known_y, known_x = np.nonzero(usable)
    variance = sum((fine**2).mean(axis=2) for fine in bands.fine)
    strength = np.zeros(usable.shape)
    sums = _block_sums(variance)
    strength[: sums.shape[0], : sums.shape[1]] = sums
    found = []
    for start in range(0, len(y), CHUNK):
        job.check()
        at_y, at_x = y[start : start + CHUNK, None], x[start : start + CHUNK, None]
        shift = rng.integers(-NEARBY, NEARBY + 1, (2, at_y.size, TRIES_NEARBY))
        anywhere = rng.integers(0, len(known_y), (at_y.size, TRIES_ANYWHERE))
        try_y = np.concatenate([np.clip(at_y + shift[0], 0, height - BLOCK), known_y[anywhere]], axis=1)
        try_x = np.concatenate([np.clip(at_x + shift[1], 0, width - BLOCK), known_x[anywhere]], axis=1)
        away = ((try_y - at_y) ** 2 + (try_x - at_x) ** 2) / (height**2 + width**2)
        cost = (FAR**2 * away).astype(np.float32)
        for down in PLACES:
            for right in PLACES:
                own = bands.soft[np.clip(at_y + down, 0, height - 1), np.clip(at_x + right, 0, width - 1)]
                apart = own - bands.soft[try_y + down, try_x + right]
                cost += np.einsum("nkc,nkc->nk", apart, apart) / np.float32(len(PLACES) ** 2 * own.shape[2])
        cost[~usable[try_y, try_x]] = np.inf
        best = np.argpartition(cost, ALIKE, axis=1)[:, :ALIKE]
        best_y, best_x = np.take_along_axis(try_y, best, 1), np.take_along_axis(try_x, best, 1)
        order = np.argsort(strength[best_y, best_x], axis=1, kind="stable")
        middling = order[:, ALIKE // 2 : ALIKE // 2 + 1]
        found.append([np.take_along_axis(places, middling, 1)[:, 0] for places in (best_y, best_x)])
    return np.concatenate([one[0] for one in found]), np.concatenate([one[1] for one in found])


def _laid(blocks: Floats, y: Places, x: Places, size: tuple[int, int]) -> Floats:
    """(H, W, C): the sum of blocks (N, BLOCK, BLOCK, C) whose corners lie at (y, x) on the grid of half a block."""
    laid = np.zeros((size[0] + 3 * STEP, size[1] + 3 * STEP, blocks.shape[3]), np.float32)
    offsets = np.arange(BLOCK)
    for odd_down in (0, 1):
        for odd_right in (0, 1):  # blocks of one kind do not overlap
            kind = (y // STEP % 2 == odd_down) & (x // STEP % 2 == odd_right)
            rows = y[kind, None, None] + offsets[:, None] + STEP
            laid[rows, x[kind, None, None] + offsets + STEP] += blocks[kind]
    return laid[STEP : STEP + size[0], STEP : STEP + size[1]]


def _blocks(marked: Marks) -> tuple[Places, Places]:
    """Upper left corners of the blocks that touch marked pixels, on a grid of half a block.

    The grid begins outside of the picture, so that its edges are covered as often as its middle."""
    height, width = marked.shape
    down, right = np.arange(-STEP, height, STEP), np.arange(-STEP, width, STEP)
    counts = _block_sums(np.pad(marked, [(STEP, BLOCK), (STEP, BLOCK)]))
    at = np.nonzero(counts[down[:, None] + STEP, right + STEP] > 0)
    return down[at[0]], right[at[1]]


def _known_blocks(known: Marks) -> Marks:
    """(H, W): the upper left corners of the blocks that lie in what is known, and in the picture."""
    result = np.zeros_like(known)
    if min(known.shape) >= BLOCK:
        full = _block_sums(known) == BLOCK * BLOCK
        result[: full.shape[0], : full.shape[1]] = full
    return result


def _block_sums(plane: np.ndarray) -> np.ndarray:
    """The sum of the block at every corner, (H - BLOCK + 1, W - BLOCK + 1), by an integral image."""
    kind = np.int64 if plane.dtype == np.bool_ else np.float64
    sums = np.pad(np.cumsum(np.cumsum(plane, axis=0, dtype=kind), axis=1), [(1, 0), (1, 0)])
    result: np.ndarray = sums[BLOCK:, BLOCK:] - sums[:-BLOCK, BLOCK:] - sums[BLOCK:, :-BLOCK] + sums[:-BLOCK, :-BLOCK]
    return result


def _with(area: Area, around: int, height: int, width: int) -> Area:
    top, left, bottom, right = area
    return max(0, top - around), max(0, left - around), min(height, bottom + around), min(width, right + around)


def _slices(area: Area) -> tuple[slice, slice]:
    top, left, bottom, right = area
    return slice(top, bottom), slice(left, right)
