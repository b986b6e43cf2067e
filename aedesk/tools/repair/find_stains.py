"""Finding plain stains on prints of one tone: yellow and brown blots with a closed outline on a smooth backdrop.

On a black-and-white print, toned or not, colour follows from lightness and changes slowly over the print. What has
another colour is no part of the picture: a stain, foxing, old glue. Only what is plain is found, because a face that
was coloured by hand, or gold that was painted on a chain, is no stain: it must be yellower than its surroundings,
of one colour, closed, and with nothing but smooth backdrop around it. Elsewhere a person marks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.labels import labelled
from aedesk.imaging.pixels.shrink import shrunk

LONGER_SIDE = 640  # pixels of what is looked at
BLACK = 0.02  # added to values in [0, 1] before their logarithm
SOFT = 1.2  # standard deviation in pixels: grain has no colour then
TONES = 12  # brightnesses at which the usual colour is measured
AROUND = 40.0  # standard deviation in pixels: a tint changes so slowly over a print
DEVIATIONS = 5.0  # median ones: what is more unusual may be a stain
LEAST = 0.045  # of the logarithm: what is less is hardly seen
SMALLEST, LARGEST = 24, 0.03  # pixels, and part of the picture
ONE_TONE = 0.045  # of the logarithm: nine tenths of a print of one tone are less unusual
BORDER = 0.015  # of the longer side: what lies there is the edge of the print
RING = (3, 10)  # pixels from a blot: its surroundings
RIM = 0.005  # of the longer side: a stain is darker or lighter there, and its colour ends softly
QUIET = 0.4  # of the blot's unusualness may be in its surroundings
ONE_COLOUR = 0.95  # length of the mean direction of the colour in a blot
CLOSED = 0.4  # part of its box that a blot covers
SMOOTH = (0.95, 0.035)  # so many of the steps of lightness around are less, of the logarithm, per pixel

Planes = NDArray[np.float32]


def stain_likelihood(image: Image) -> NDArray[np.uint8]:
    """How likely each pixel is to be stained, (H, W), 0 to 255: half at the outline of a stain. All 0 for grey photos
    and for photos with many colours."""
    none = np.zeros((image.height, image.width), np.uint8)
    if image.is_grey:
        return none
    small = np.log(shrunk(image, LONGER_SIDE) + np.float32(BLACK))
    lightness = small.mean(axis=2)
    if min(lightness.shape) < 2 * RING[1]:
        return none
    unusual = unusual_colour(small)
    strength = np.linalg.norm(unusual, axis=2)
    if np.quantile(strength, 0.9) > ONE_TONE:
        return none
    found = _stains(unusual, strength, lightness)
    if not found.any():
        return none
    picture = Pillow.fromarray(np.round(255 * found).astype(np.uint8))
    return np.asarray(picture.resize((image.width, image.height), Pillow.Resampling.BILINEAR))


def unusual_colour(logarithm: Planes) -> Planes:
    """(H, W, 3): by how much the colour of a print differs from what is usual at its lightness and in its region.

    `logarithm`: of the values; what is returned is free of lightness."""
    soft = blur(logarithm, SOFT)
    lightness = soft.mean(axis=2)
    colour = soft - lightness[..., None]
    groups = np.array_split(np.argsort(lightness, axis=None, kind="stable"), TONES)
    flat = colour.reshape(-1, 3)
    tones = [float(np.median(lightness.ravel()[group])) for group in groups]
    usual = np.array([np.median(flat[group], axis=0) for group in groups])
    apart = colour - np.stack([np.interp(lightness, tones, usual[:, k]) for k in range(3)], axis=2)
    # The tint of the region, of what is not unusual itself.
    length = np.linalg.norm(apart, axis=2)
    plain = (length < 2 * np.median(length)).astype(np.float32)[..., None]
    sums = blur(np.concatenate([apart * plain, plain], axis=2).astype(np.float32), AROUND)
    return np.asarray(apart - sums[..., :3] / np.maximum(sums[..., 3:], 1e-3), np.float32)


def stain_mask(likelihood: NDArray[np.uint8], threshold: int) -> Mask:
    """What is likelier to be stained than a threshold, 0 to 255, with the soft rim of the stains."""
    return Mask(likelihood > threshold).grown(round(max(likelihood.shape) * RIM))


def _stains(unusual: Planes, strength: Planes, lightness: Planes) -> Planes:
    """(H, W), 0 to 1: each plain stain and its rim, as a share of its own strength."""
    usual = float(np.median(strength))
    labels = labelled(strength > max(LEAST, DEVIATIONS * usual))
    down, across = np.gradient(blur(lightness, SOFT))
    steps = np.hypot(down, across)
    found = np.zeros_like(strength)
    numbers, sizes = np.unique(labels[labels > 0], return_counts=True)
    for number in numbers[(sizes >= SMALLEST) & (sizes <= LARGEST * labels.size)]:
        blot = labels == number
        if _is_stain(blot, unusual, strength, steps):
            typical = float(np.median(strength[blot]))
            near = Mask(blot).grown(RING[0]).marked
            found[near] = np.maximum(found[near], np.clip(strength[near] / typical, 0, 1))
    return found


def _is_stain(blot: NDArray[np.bool_], unusual: Planes, strength: Planes, steps: NDArray[np.floating]) -> bool:
    y, x = np.nonzero(blot)
    height, width = y.max() + 1 - y.min(), x.max() + 1 - x.min()
    border = BORDER * max(blot.shape)
    if min(y.min(), x.min()) < border or max(y.max() - blot.shape[0], x.max() - blot.shape[1]) >= -border:
        return False
    inner = Mask(blot).grown(RING[0])
    ring = inner.grown(RING[1] - RING[0]).marked & ~inner.marked
    typical = float(np.median(strength[blot]))
    colours = unusual[blot] / strength[blot][:, None]
    one_colour = float(np.linalg.norm(colours.mean(axis=0)))
    blue, red = float(colours[:, 2].mean()), float(colours[:, 0].mean())
    return (
        len(y) >= CLOSED * height * width
        and blue < -abs(red)  # yellow or brown
        and one_colour >= ONE_COLOUR
        and float(np.quantile(strength[ring], 0.8)) <= QUIET * typical
        and float(np.quantile(steps[ring], SMOOTH[0])) <= SMOOTH[1]
    )
