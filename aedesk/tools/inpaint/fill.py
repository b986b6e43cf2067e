"""Filling the marked pixels of a photo from what surrounds them, coarse to fine.

The photo and its mask are halved until no hole is left. Then, from the smallest size to the full
one, the network corrects what the size before has guessed. It was trained in the same way
(aedesk/training/networks/inpainter.py). The mean of what it draws of the photo and of its mirror images
counts: several opinions are nearer to the truth than one, by 0.16 dB in scratches; of a size where there is very much
to fill one must do. Only tiles with holes are worked on. Where a hole
is wide, patches of the photo take the place of the network's soft guess (patches.py). In the end the grain
that surrounds a hole is laid into it (residuals.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import is_neutral, to_integers
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.tiling import Tile, computed, enlarged_window, tiles
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.inpaint.other_tiles import in_reach, other_tiles
from aedesk.tools.inpaint.patches import continued
from aedesk.tools.inpaint.residuals import with_residuals
from aedesk.tools.inpaint.surroundings import box_of, window_around
from aedesk.tools.inpaint.wide_holes import WidePart, wide_parts

# Pixels that a window may have, None for as many as any. Most tiles of a scratched photo hold nothing to fill: small
# windows compute less around a few scratches, large ones where there are many.
WINDOWS = (160 * 160, 288 * 288, None)
# Axes of (1, C, H, W): as it is, left for right, upside down.
MIRRORS: tuple[tuple[int, ...], ...] = ((), (3,), (2,))
MIRRORED = 4_000_000  # pixels of windows at one size: of more only the photo is looked at, not its mirror images
SMALLEST = 8  # pixels of the shorter side: there is no smaller size
STRIP = 512  # rows halved at once
GUESSING = 0.5  # part of the progress that the network takes where there are wide holes
GRAINING = 0.1  # part of the progress that grain takes


@dataclass
class Level:
    """One size of the photo: `pixels` (H, W, 1 or 3) integers, `lost` (H, W)."""

    pixels: np.ndarray
    lost: NDArray[np.bool_]


def check_mask(mask: Mask, image: Image) -> None:
    """Raise AEDeskError unless the mask fits the photo, marks something, and leaves something."""
    height, width = mask.marked.shape
    if (height, width) != (image.height, image.width):
        raise AEDeskError(
            "The mask is {} x {} pixels, the photo {} x {}: they must be the same.",
            width,
            height,
            image.width,
            image.height,
        )
    if mask.is_empty:
        raise AEDeskError("The mask is empty: nothing is marked to be filled.")
    if mask.marked.all():
        raise AEDeskError("The mask covers the whole photo: nothing is left to fill it from.")


def fill(engine: Engine, card: ModelCard, image: Image, mask: Mask, job: Job) -> Image:
    """The photo with its marked pixels filled; not one other pixel changes.

    The mask must have passed `check_mask`. Grey photos stay exactly grey. Only a window around what is marked is
    looked at. Raises Cancelled or AEDeskError."""
    job.progress(0.0)
    if mask.is_empty:
        return image
    window = _slices(window_around(mask.marked))
    part, marked = Image(image.pixels[window]), Mask(mask.marked[window])
    result = _filled_part(engine, card, part, marked, job)
    if result.shape == image.pixels.shape:
        return image.with_pixels(result)
    pixels = image.pixels.copy()
    pixels[window] = result
    return image.with_pixels(pixels)


def _filled_part(engine: Engine, card: ModelCard, image: Image, mask: Mask, job: Job) -> np.ndarray:
    """The pixels of the photo, or of a part of it, filled by the network, and by patches where a hole is wide, unless
    somebody has chosen another network for it."""
    parts = wide_parts(mask.marked) if card.contract is None else []
    guessing = GUESSING if parts else 1 - GRAINING
    guessed = _guessed(engine, card, image, mask, job.part(0.0, guessing))
    for number, part in enumerate(parts):
        share = (1 - GRAINING - guessing) / len(parts)
        guessed = _with_patches(guessed, mask, part, job.part(guessing + number * share, share))
    return with_residuals(guessed, mask.marked, job.part(1 - GRAINING, GRAINING), engine.threads)


def _guessed(engine: Engine, card: ModelCard, image: Image, mask: Mask, job: Job) -> np.ndarray:
    """The pixels of the photo, filled by the network alone."""
    levels = pyramid(image.pixels, mask.marked)
    neutral = is_neutral(image)
    # Each size has a quarter of the pixels of the one before it.
    done = 0.0
    smaller: np.ndarray | None = None
    for number in reversed(range(len(levels))):
        share = 0.75 * 0.25**number if number + 1 < len(levels) else 0.25**number
        smaller = _filled(engine, card, levels[number], smaller, neutral, job.part(done, share))
        done += share
    assert smaller is not None
    return smaller


def _with_patches(pixels: np.ndarray, mask: Mask, part: WidePart, job: Job) -> np.ndarray:
    """The pixels with a wide part of the mask filled from patches around it, which begin with what the network has
    guessed."""
    top, left, bottom, right = part.view
    view = np.s_[top:bottom, left:right]
    marked = mask.marked[view]
    inside = np.zeros_like(marked)
    inside[part.box[0] - top : part.box[2] - top, part.box[1] - left : part.box[3] - left] = True
    maximum = int(np.iinfo(pixels.dtype).max)
    hole = marked & inside
    guess = pixels[view].astype(np.float32) / np.float32(maximum)
    filled = continued(guess, hole, job, unusable=marked)
    result = pixels.copy()
    result[view][hole] = to_integers(filled, maximum)[hole]
    return result


def pyramid(pixels: np.ndarray, lost: NDArray[np.bool_]) -> list[Level]:
    """The photo, at half its size, at a quarter ... until nothing is lost or it is very small."""
    levels = [Level(pixels, lost)]
    while levels[-1].lost.any() and min(levels[-1].lost.shape) >= 2 * SMALLEST:
        levels.append(halved(levels[-1]))
    return levels


def halved(level: Level) -> Level:
    """Half the size, rounded up: the mean of the known pixels of every 2x2, lost where none is known.

    Smaller sizes hold 16 bits, so that roundings do not add up."""
    height, width = level.lost.shape
    half_height, half_width = -(-height // 2), -(-width // 2)
    kind = np.uint16
    factor = 65535 // int(np.iinfo(level.pixels.dtype).max)
    result = np.empty((half_height, half_width, level.pixels.shape[2]), kind)
    lost = np.empty((half_height, half_width), np.bool_)
    for top in range(0, height, STRIP):
        pixels, holes = level.pixels[top : top + STRIP], level.lost[top : top + STRIP]
        if len(holes) % 2 or width % 2:
            odd = ((0, len(holes) % 2), (0, width % 2))
            pixels, holes = np.pad(pixels, (*odd, (0, 0)), "edge"), np.pad(holes, odd, "edge")
        known = (~holes).astype(np.uint32)
        count, total = _sums(known), _sums(pixels.astype(np.uint32) * known[..., None])
        rows = slice(top // 2, top // 2 + len(count))
        result[rows] = total * factor // np.maximum(count, 1)[..., None]
        lost[rows] = count == 0
    return Level(result, lost)


def _sums(values: np.ndarray) -> np.ndarray:
    total: np.ndarray = values[0::2, 0::2] + values[1::2, 0::2] + values[0::2, 1::2] + values[1::2, 1::2]
    return total


def _filled(
    engine: Engine, card: ModelCard, level: Level, smaller: np.ndarray | None, neutral: bool, job: Job
) -> np.ndarray:
    """The pixels of one size with its holes filled; the same array where there are none."""
    if not level.lost.any():
        return level.pixels
    maximum = int(np.iinfo(level.pixels.dtype).max)
    # Very small already: the mean of what is known is all that can be guessed, and grey where nothing is.
    known_pixels = level.pixels[~level.lost]
    mean = known_pixels.mean(axis=0) / maximum if smaller is None and len(known_pixels) else np.full(1, 0.5)
    result = level.pixels.copy()
    work = holed_tiles(level.lost, card)
    mirrors = MIRRORS if computed(work) <= MIRRORED else MIRRORS[:1]
    for done, tile in enumerate(work, start=1):
        holes = tile.cut(level.lost[..., None])
        known = tile.cut(level.pixels).astype(np.float32) / maximum
        guess = mean if smaller is None else enlarged_window(smaller, tile)
        photo = np.broadcast_to(np.where(holes, guess, known), (*holes.shape[:2], 3))
        planes = np.ascontiguousarray(photo.transpose(2, 0, 1)[None], np.float32)
        lost = np.ascontiguousarray(holes.transpose(2, 0, 1)[None], np.float32)
        drawn = _drawn(engine, card, planes, lost, mirrors, job).transpose(1, 2, 0)
        if card.contract is not None and smaller is not None:
            drawn = np.where(in_reach(card, holes), drawn, photo)
        if neutral:
            drawn = drawn.mean(axis=2, keepdims=True)
        target = np.empty_like(result[_slices(tile.core)])
        top, left = tile.core[0] - tile.window[0], tile.core[1] - tile.window[1]
        target[...] = to_integers(drawn[top : top + target.shape[0], left : left + target.shape[1]], maximum)
        inside = level.lost[_slices(tile.core)]
        result[_slices(tile.core)][inside] = target[inside]
        job.progress(done / len(work))
    return result


def _drawn(
    engine: Engine,
    card: ModelCard,
    planes: np.ndarray,
    lost: np.ndarray,
    mirrors: Sequence[tuple[int, ...]],
    job: Job,
) -> np.ndarray:
    """What the network draws in mirror images of a tile (1, 3, H, W), turned back: (3, H, W), the mean of all."""
    views = [np.concatenate([np.flip(x, mirror) for mirror in mirrors]) for x in (planes, lost)]
    drawn = engine.run(card, {"image": views[0], "mask": views[1]}, job)[0]
    # The axes of one picture, which has lost the first.
    back = [np.flip(one, tuple(axis - 1 for axis in mirror)) for one, mirror in zip(drawn, mirrors, strict=True)]
    return np.asarray(np.mean(back, axis=0, dtype=np.float32))


def holed_tiles(lost: NDArray[np.bool_], card: ModelCard) -> list[Tile]:
    """The tiles that hold something to fill, over all that is lost in (H, W), of the size that computes the fewest
    pixels: a small hole has one small tile."""
    if not lost.any():
        return []
    box = box_of(lost)
    grids = (
        tiles(box, card.halo, card.multiple, largest) if card.contract is None else other_tiles(card, box, largest)
        for largest in WINDOWS
    )
    return min(([tile for tile in grid if lost[_slices(tile.core)].any()] for grid in grids), key=computed)


def _slices(area: tuple[int, int, int, int]) -> tuple[slice, slice]:
    top, left, bottom, right = area
    return slice(top, bottom), slice(left, right)
