"""A known Gaussian blur taken back by a polynomial of it (Polyblur, Delbracio et al. 2021).

The inverse of a blur k would make noise boundless. p(k) = a3 k^3 + a2 k^2 + a1 k + b, with a3 = alpha / 2 - b + 2,
a2 = 3 b - alpha - 6 and a1 = 5 - 3 b + alpha / 2, comes close to it where the blur has left something, and is b where
it has not. In the Fourier domain k is a number at each frequency, so that all of it is one multiplication.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import to_integers
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.tiling import Box, Tile, tiles
from aedesk.jobs import Job
from aedesk.threads import mapped
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.detail import detail, gradient

ALPHA, REST = 2.0, 3.0  # alpha and b of the paper: how far the middle frequencies rise, and the highest
HALO = 32  # pixels: p(k) k of the widest blur reaches no further
MULTIPLE = 32  # sides that the Fourier transform is quick for
LARGEST = 960**2  # pixels of a window
MOST_AT_ONCE = 4  # windows, each with some 80 MB

Planes = NDArray[np.float32]


def deblurred(
    image: Image, box: Box, blur: Blur, protect: tuple[float, float], job: Job, threads: int = 1
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """A box of the photo with the blur taken back, (h, w, 1 or 3) integers as those of the photo.

    `protect`: as `detail` takes it, the noise and how much of it is protected. Memory does not grow with the photo but
    for the result. Raises Cancelled."""
    top, left, bottom, right = box
    result = np.empty((bottom - top, right - left, image.pixels.shape[2]), image.pixels.dtype)
    work = tiles(box, HALO, MULTIPLE, LARGEST)
    rises = rise(work[0].window[2] - work[0].window[0], work[0].window[3] - work[0].window[1], blur)

    def one(tile: Tile) -> None:
        job.check()
        before = tile.cut(image.pixels).astype(np.float32) / np.float32(image.maximum)
        tile.paste(result, to_integers(_without_blur(before, rises, protect), image.maximum), (top, left))

    for done, _ in enumerate(mapped(one, work, min(threads, MOST_AT_ONCE)), start=1):
        job.progress(done / len(work))
    return result


def rise(height: int, width: int, blur: Blur) -> Planes:
    """p(k) at each frequency of a real Fourier transform of (height, width): (height, width // 2 + 1)."""
    down = (2 * np.pi * np.fft.fftfreq(height))[:, None]
    right = (2 * np.pi * np.fft.rfftfreq(width))[None]
    along = np.cos(blur.angle) * right + np.sin(blur.angle) * down
    across = np.cos(blur.angle) * down - np.sin(blur.angle) * right
    k = np.exp(-((blur.along * along) ** 2 + (blur.across * across) ** 2) / 2)
    a3, a2, a1 = ALPHA / 2 - REST + 2, 3 * REST - ALPHA - 6, 5 - 3 * REST + ALPHA / 2
    return np.asarray(((a3 * k + a2) * k + a1) * k + REST, np.float32)


def _without_blur(before: Planes, rises: Planes, protect: tuple[float, float]) -> Planes:
    """A window (h, w, c) in [0, 1]."""
    after = np.empty_like(before)
    for k in range(before.shape[2]):
        plane = np.ascontiguousarray(before[..., k])
        sharp = np.fft.irfft2(np.fft.rfft2(plane) * rises, plane.shape)
        after[..., k] = _without_halos(plane, np.asarray(sharp, np.float32))
    noise, share = protect
    if noise > 0 and share > 0:
        after = before + detail(before, noise, share)[..., None] * (after - before)
    return after


def _without_halos(before: Planes, after: Planes) -> Planes:
    """(h, w) with less of `after` where its gradient goes against that of `before`: a rim along an edge does so."""
    steps, new = gradient(before), gradient(after)
    against = np.maximum(0, -(steps[0] * new[0] + steps[1] * new[1]))
    share = against / (steps[0] ** 2 + steps[1] ** 2 + against + np.float32(1e-12))
    return np.asarray(after + share * (before - after))
