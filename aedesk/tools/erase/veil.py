"""A see-through mark as a veil over the photo, and the photo without it.

    marked = scale * photo + offset        scale = 1 - opacity, offset = opacity * ink

Where scale and offset are known, the photo under the mark is recovered, not invented. They are estimated from a
first guess of the photo: around every place, the marked pixels are taken for a straight line of the guessed ones,
with one slope for all channels, because a mark is as opaque for red as for blue. Several photos under the same mark
give one veil together, and every photo then tells what the others hide (after Dekel et al. 2017).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.pixels.box import box_mean
from aedesk.tools.watermark import Planes, Veil

RADIUS = 1  # pixels around each that share a line
PRIOR = 0.002  # how much variance of the guess outweighs the opacity that was found, in [0, 1] squared


def estimate_veil(
    marked: Sequence[Planes],
    guessed: Sequence[Planes],
    opacity: Planes,
    seen: NDArray[np.bool_],
    trust: Sequence[Planes] | None = None,
) -> Veil:
    """The veil over some photos of one size.

    `marked`: the photos, `guessed`: what they may be without the mark, each (H, W, 3) in [0, 1]. `opacity`: (H, W),
    as a network sees it; it counts where the photos are too flat to tell. `seen`: (H, W), where there is a mark.
    `trust`: (H, W) above 0 for each photo, how far its guess counts; None for all alike.

    Least squares of marked - scale * guessed - offset over the neighbours, the channels and the photos, with the
    opacity as a prior of the scale (ridge regression)."""
    if not marked or len(marked) != len(guessed):
        raise ValueError("there must be a guess for each of the photos")
    mean_marked = box_mean(_mean(marked, trust), RADIUS)
    mean_guessed = box_mean(_mean(guessed, trust), RADIUS)
    together = box_mean(_mean([m * g for m, g in zip(marked, guessed, strict=True)], trust), RADIUS)
    squares = box_mean(_mean([g * g for g in guessed], trust), RADIUS)
    covariance = (together - mean_marked * mean_guessed).mean(axis=2)
    variance = (squares - mean_guessed**2).mean(axis=2)
    scale = (covariance + PRIOR * (1 - opacity)) / (variance + PRIOR)
    scale = np.where(seen, np.clip(scale, 0, 1), 1).astype(np.float32)
    offset = np.where(seen[..., None], mean_marked - scale[..., None] * mean_guessed, 0).astype(np.float32)
    return Veil(scale, offset)


def _mean(photos: Sequence[Planes], trust: Sequence[Planes] | None) -> Planes:
    """The mean of photos (H, W, 3), each weighed at every place by its `trust` (H, W)."""
    total = np.zeros_like(photos[0], np.float32)
    for number, photo in enumerate(photos):
        total += photo if trust is None else photo * trust[number][..., None]
    whole = np.float32(len(photos)) if trust is None else np.sum(trust, axis=0)[..., None]
    return np.asarray(total / whole, np.float32)
