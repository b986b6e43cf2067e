"""How much grain and texture a filled hole lacks, beside what is around it.

Grain lies over all of a print; texture belongs to things. Both raise the error of a fill, because nobody knows where
each grain was, but a hole without grain is seen at once, while texture is only guessed: grain is brought to full
strength, texture in part, and only where the hole is deep and nothing better is known.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.box import box_mean

OVER = 4  # pixels on each side that variance is measured over
MOST_SHARPENING = 1.25  # what the network has drawn softly may be drawn so much more strongly
MOST_GAIN = 2.0  # of what is taken over
TEXTURE = 0.35  # share of the missing variance of texture that is added in the depth
DEEP = 12  # pixels from the edge of the hole
TONES = 6  # grain is measured at so many brightnesses
FEWEST = 40  # blocks at each of them
QUIETEST, QUIET = 0.05, 0.25  # quantiles: in the quietest blocks there is grain and nothing else
UNEVEN, EVEN = 0.4, 0.7  # what these quantiles are of each other, where there is texture, and where there is grain
MEAN_OF_QUIETEST = 1.3  # the mean variance of blocks of grain, as a multiple of that of the quietest

Floats = NDArray[np.float32]
Marks = NDArray[np.bool_]


@dataclass(frozen=True)
class Missing:
    """`sharpening`: what the fine picture in the hole is to be multiplied by, and `gain`, what of the texture is to
    be added; both (H, W), of use in the hole only."""

    sharpening: Floats
    gain: Floats

    @staticmethod
    def of(fine: Floats, laid: Floats, grain: Floats, deep: Floats, hole: Marks, here: Marks) -> Missing:
        """`fine`: the hole as it is, (H, W, C) of one band. `laid`, (H, W, C + 1): the texture that may be added
        `here`, and last the variance of what is like it elsewhere. `grain`: that of grain, `deep`: 0 to 1, both
        (H, W)."""
        texture, wanted = laid[..., :-1], laid[..., -1]
        have = _mean((fine**2).mean(axis=2)[..., None], hole)[..., 0]
        # What is wanted is that of a few blocks, so that no single one decides.
        offered, wanted = np.moveaxis(_mean(np.stack([(texture**2).mean(axis=2), wanted], axis=2), here), 2, 0)
        sharper = np.clip(wanted / np.maximum(have, 1e-12), 1, MOST_SHARPENING**2)
        have = np.asarray(have * sharper, np.float32)
        floor = np.minimum(wanted, grain)
        lacking = np.maximum(0, floor - have) + TEXTURE * deep * np.maximum(0, wanted - np.maximum(floor, have))
        gain = np.sqrt(np.clip(lacking / np.maximum(offered, 1e-12), 0, MOST_GAIN**2))
        return Missing(np.sqrt(sharper), gain)


def grain_by_tone(fine: Floats, tone: Floats, usable: Marks, block: int, wanted: Floats) -> Floats:
    """The variance of grain in a band (H, W, C) whose pixels have the brightness `tone` (H, W), at each brightness that
    is `wanted` (h, w).

    The blocks of a photo differ much where they hold texture, and little where there is grain alone; what the
    quietest of them have is taken for grain as far as the next ones have hardly more. `usable`: upper left corners
    of known blocks."""
    y, x = (n * block for n in np.nonzero(usable[::block, ::block]))
    half = block // 2
    middles = np.minimum(y + half, fine.shape[0] - 1), np.minimum(x + half, fine.shape[1] - 1)
    variance = box_mean((fine**2).mean(axis=2, keepdims=True), block - 2)[..., 0][middles]
    if not len(variance):
        return np.zeros_like(wanted)
    tones = tone[middles]
    groups = np.array_split(np.argsort(tones, kind="stable"), max(1, min(TONES, len(tones) // FEWEST)))
    grains = []
    for group in groups:
        quietest, quiet = np.quantile(variance[group], (QUIETEST, QUIET))
        evenness = (quietest / max(quiet, 1e-12) - UNEVEN) / (EVEN - UNEVEN)
        grains.append(MEAN_OF_QUIETEST * quietest * np.clip(evenness, 0, 1))
    return np.asarray(np.interp(wanted, [tones[group].mean() for group in groups], grains), np.float32)


def depth(hole: Marks) -> Floats:
    """(H, W): 0 at the edge of the hole, 1 from DEEP pixels on."""
    result = np.zeros(hole.shape, np.float32)
    inside = hole
    for _ in range(DEEP):
        around = np.pad(inside, 1, "edge")
        inside = inside & around[:-2, 1:-1] & around[2:, 1:-1] & around[1:-1, :-2] & around[1:-1, 2:]
        result += inside
    return result / np.float32(DEEP)


def _mean(planes: Floats, where: Marks) -> Floats:
    """(H, W, C): the mean around every pixel, of those pixels that count."""
    counted = where.astype(np.float32)[..., None]
    means = box_mean(np.concatenate([planes * counted, counted], axis=2), OVER)
    return np.asarray(means[..., :-1] / np.maximum(means[..., -1:], 1e-6), np.float32)
