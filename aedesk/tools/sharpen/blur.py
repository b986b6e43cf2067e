"""How blurred a photo is, told from its edges.

However a photo looks, somewhere in it there is an edge as steep as the lens, the hand and the scanner have let it be.
Of brightness that goes from 0 to 1, the steepest place f along a direction tells the standard deviation of a Gaussian
blur along it: sigma^2 = C^2 / f^2 - B^2 (Polyblur, Delbracio, Garcia-Dorado, Choi, Kelly and Milanfar 2021,
doi:10.1109/TCI.2021.3100998, whose constants these are).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.shrink import shrunk
from aedesk.jobs import Job
from aedesk.tools.paper_border import paper_widths

C, B = 0.362, 0.464
LEAST, MOST = 0.3, 4.0  # standard deviation in pixels
ANGLES = 6  # of half a turn
ENDS = (0.0001, 0.9999)  # quantiles of the brightness that become 0 and 1
FLAT = 0.02  # a photo with a smaller range has no edge
BLOCK = 8  # pixels of a JPEG block
BORDERS_SHOW = 1.03  # mean step across the borders of blocks, as a multiple of the usual one
LOOKED_AT = 2**23  # pixels of a photo that are looked at, in strips evenly over it
STRIP = 2**20  # pixels of a strip
SEEN_FROM_AFAR = 400  # pixels of the longer side at which paper around the print is looked for
ASKEW = 0.01  # of a side: so far beyond its border paper may still be

Plane = NDArray[np.float32]
Marks = NDArray[np.bool_]


@dataclass(frozen=True)
class Blur:
    """A Gaussian blur: standard deviations in pixels along its main axis and across it. `angle`: of the main axis in
    radians, from the x axis towards the y axis, which goes down."""

    along: float
    across: float
    angle: float = 0.0

    @staticmethod
    def circle(radius: float) -> Blur:
        """The same in all directions."""
        return Blur(radius, radius)

    @property
    def radius(self) -> float:
        """The standard deviation of a round blur of the same variance."""
        return float(np.sqrt((self.along**2 + self.across**2) / 2))


@dataclass(frozen=True, eq=False)
class _Strip:
    """Some rows of a photo. `luma`: (h, w) from 0 to 1. `top`, `left`: where they begin. `clear`: what may be looked
    at, None for all."""

    luma: Plane
    top: int
    left: int
    clear: Marks | None


def estimate_blur(image: Image, job: Job, mask: Mask | None = None) -> Blur | None:
    """The blur of a photo, None where it has no edge. Raises Cancelled.

    Damage lies on a print and is as sharp as the scan: what `mask` marks is not looked at, nor what the file has lost,
    what cannot be seen through alpha, the paper around a print, and the borders of JPEG blocks."""
    strips = list(_strips(image, mask, job))
    low, high = _ends(strips)
    if high - low < FLAT:
        return None
    borders = _block_borders(strips, 0), _block_borders(strips, 1)
    steepest = np.zeros(ANGLES)
    for strip in strips:
        job.check()
        strip_steepest = _steepest(strip, np.float32(low), np.float32(1 / (high - low)), borders)
        np.maximum(steepest, strip_steepest, out=steepest)
    if not steepest.all():
        return None
    main = int(np.argmin(steepest))
    along, across = (_sigma(float(steepest[k])) for k in (main, (main + ANGLES // 2) % ANGLES))
    return Blur(along, across, main * np.pi / ANGLES)


def _sigma(steepest: float) -> float:
    return float(np.sqrt(np.clip((C / steepest) ** 2 - B**2, LEAST**2, MOST**2)))


def _strips(image: Image, mask: Mask | None, job: Job) -> Iterator[_Strip]:
    """What is looked at: all of a photo of up to LOOKED_AT pixels, of a larger one strips evenly over it."""
    top, left, bottom, right = _inside_paper(image)
    rows = max(2, min(STRIP, LOOKED_AT) // (right - left))
    most = max(1, LOOKED_AT // (rows * (right - left)))
    starts: Sequence[int] = range(top, bottom, rows)
    if len(starts) > most:
        starts = [top + round(k * (bottom - top - rows) / max(1, most - 1)) for k in range(most)]
    for start in starts:
        job.check()
        # A row more than its own: there is a step from one strip to the next, too.
        part = slice(start, min(start + rows + 1, bottom)), slice(left, right)
        pixels = image.pixels[part]
        luma = pixels[..., 0].astype(np.float32) if image.is_grey else pixels.astype(np.float32) @ LUMA
        luma /= np.float32(image.maximum)
        yield _Strip(luma, start, left, _clear(image, mask, part))


def _inside_paper(image: Image) -> tuple[int, int, int, int]:
    """The box of the photo inside of the paper around it: top, left, bottom, right."""
    small = shrunk(image, SEEN_FROM_AFAR)
    share = image.height / small.shape[0], image.width / small.shape[1]
    sides = np.array(paper_widths(small)) * (share[0], share[1], share[0], share[1])
    more = np.where(sides > 0, np.array([image.height, image.width] * 2) * ASKEW + share[0], 0)
    top, left, bottom, right = (int(np.ceil(side)) for side in sides + more)
    box = top, left, image.height - bottom, image.width - right
    # Of a tiny picture nothing may be left.
    return box if box[2] - box[0] > 1 and box[3] - box[1] > 1 else (0, 0, image.height, image.width)


def _clear(image: Image, mask: Mask | None, part: tuple[slice, slice]) -> Marks | None:
    """Which pixels may be looked at, None for all."""
    hidden = [mask.marked[part]] if mask is not None else []
    if image.missing is not None:
        hidden.append(image.missing[part])
    if image.alpha is not None:
        hidden.append(image.alpha[part] == 0)
    return ~np.logical_or.reduce(hidden) if hidden else None


def _ends(strips: list[_Strip]) -> tuple[float, float]:
    """The brightness that counts as black and as white."""
    levels = 2**14  # finer than the steps of 8 bits in three channels need
    counts = np.zeros(levels + 1, np.int64)
    for strip in strips:
        shown = strip.luma if strip.clear is None else strip.luma[strip.clear]
        counts += np.bincount(
            (shown.ravel() * np.float32(levels) + np.float32(0.5)).astype(np.int32), minlength=levels + 1
        )
    cumulated = np.cumsum(counts)
    low, high = (int(np.searchsorted(cumulated, end * cumulated[-1])) for end in ENDS)
    return low / levels, high / levels


def _block_borders(strips: list[_Strip], axis: int) -> int | None:
    """Where the borders of JPEG blocks lie along an axis: steps to places that are this, modulo BLOCK, cross one. None
    where they cannot be seen."""
    sums, counts = np.zeros(BLOCK), np.zeros(BLOCK)
    for strip in strips:
        steps = (
            np.abs(np.diff(strip.luma, axis=axis)).mean(axis=1 - axis) if strip.luma.shape[axis] > 1 else np.zeros(0)
        )
        place = (np.arange(len(steps)) + 1 + (strip.top, strip.left)[axis]) % BLOCK
        sums += np.bincount(place, steps, BLOCK)
        counts += np.bincount(place, minlength=BLOCK)
    if not counts.all():
        return None
    means = sums / counts
    highest = int(np.argmax(means))
    return highest if means[highest] > BORDERS_SHOW * np.median(means) else None


def _steepest(
    strip: _Strip, low: np.float32, scale: np.float32, borders: tuple[int | None, int | None]
) -> NDArray[np.float64]:
    """The steepest place along each angle, (ANGLES,)."""
    luma = np.clip((strip.luma - low) * scale, np.float32(0), np.float32(1))
    down, right = np.zeros_like(luma), np.zeros_like(luma)
    np.subtract(luma[1:], luma[:-1], out=down[:-1])
    np.subtract(luma[:, 1:], luma[:, :-1], out=right[:, :-1])
    hidden = _unsure(strip, borders)
    if hidden is not None:
        down[hidden] = right[hidden] = 0
    result = np.zeros(ANGLES)
    for k in range(ANGLES):
        angle = k * np.pi / ANGLES
        along = np.float32(np.cos(angle)) * right
        along += np.float32(np.sin(angle)) * down
        result[k] = max(float(along.max()), -float(along.min()))
    return result


def _unsure(strip: _Strip, borders: tuple[int | None, int | None]) -> Marks | None:
    """Which pixels have a step to the next row or column that is not the photo's, None for none."""
    hidden: Marks | None = None
    if strip.clear is not None:
        hidden = ~strip.clear
        hidden[:-1] |= hidden[1:].copy()
        hidden[:, :-1] |= hidden[:, 1:].copy()
    for axis, border in enumerate(borders):
        if border is None:
            continue
        hidden = np.zeros(strip.luma.shape, np.bool_) if hidden is None else hidden
        first = (border - 1 - (strip.top, strip.left)[axis]) % BLOCK
        hidden[(slice(None),) * axis + (slice(first, None, BLOCK),)] = True
    return hidden
