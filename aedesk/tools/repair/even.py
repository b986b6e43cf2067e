"""Evening out what only changes the tone: a stain, foxing, the yellow of old tape. The picture under it stays.

A stain lies over a print as a filter does: light is multiplied by it, so that it is a sum in the logarithm, smooth but
for a step at its outline. Steps that are stronger than anything around the mask are taken for the outline; the stain
is what has these steps and vanishes at the edge of the mask (Poisson's equation; gradient-domain editing, Perez,
Gangnet and Blake 2003, doi:10.1145/882262.882269). What is left are the tone and colour of the surroundings with the
detail of the place. Where the outline was, grain may be lacking, and is laid in (residuals.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import to_integers
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.labels import labelled
from aedesk.imaging.pixels.poisson import solved
from aedesk.jobs import Job
from aedesk.tools.inpaint.residuals import with_residuals

SOFT = 2.0  # standard deviation in pixels: outlines are looked for in a soft picture, where grain has no steps
BLACK = 0.02  # added to values in [0, 1] before their logarithm: a step between two blacks is none
RING = 32  # pixels around the mask that tell what steps there are without a stain
BESIDE = 3  # pixels nearest to the mask: a stain may reach them
# Steps that count as those of the outline, as multiples of the median step of the ring.
LIGHTNESS_STEP, COLOUR_STEP = 2.0, 1.0
OUTLINE_COLOUR_STEP = 4.0  # a step of colour so strong takes that of lightness with it
ONE_TONE = 3e-3  # of the logarithm, per pixel: where colour has no more steps, all of them are the stain's
LEAST_STEP = 1e-3  # rounding makes so much of lightness
COARSE = 3.0  # standard deviation in pixels: what is finer is detail
LEAST_CONTRAST = 0.6
GRAINING = 0.3  # part of the progress that grain takes

Planes = NDArray[np.float32]
Marks = NDArray[np.bool_]


def evened(image: Image, mask: Mask, job: Job, threads: int = 1) -> Image:
    """The photo with the tone of its marked pixels led to that of their surroundings; not one other pixel changes.

    The mask must reach a little beyond the stain. Grey photos stay grey. Raises Cancelled."""
    job.progress(0.0)
    result = image.pixels.copy()
    boxes = list(_pieces(mask.marked))
    for done, (labels, view) in enumerate(boxes, start=1):
        inside = labels[0] == labels[1]
        clean = _without_stain(
            image.pixels[view].astype(np.float32) / np.float32(image.maximum), inside, mask.marked[view]
        )
        result[view][inside] = to_integers(clean, image.maximum)[inside]
        job.progress((1 - GRAINING) * done / len(boxes))
    graining = job.part(1 - GRAINING, GRAINING)
    return image.with_pixels(with_residuals(result, mask.marked, graining, threads))


def _pieces(marked: Marks) -> Iterator[tuple[tuple[NDArray[np.int64], int], tuple[slice, slice]]]:
    """Each connected piece of a mask: the labels around it with its own, and where that is."""
    labels = labelled(marked)
    y, x = np.nonzero(labels)
    which = labels[y, x]
    count = int(which.max(initial=0)) + 1
    low, high = np.full((2, count), max(marked.shape)), np.zeros((2, count), np.int64)
    for axis, at in enumerate((y, x)):
        np.minimum.at(low[axis], which, at)
        np.maximum.at(high[axis], which, at + 1)
    for label in np.unique(which).tolist():
        rows, columns = (slice(max(0, int(low[k, label]) - RING), int(high[k, label]) + RING) for k in (0, 1))
        yield (labels[rows, columns], label), (rows, columns)


def _without_stain(values: Planes, inside: Marks, marked: Marks) -> Planes:
    """(H, W, C) in [0, 1] with the stain taken off `inside`; `marked` are all stains, (H, W)."""
    logarithm = np.log(values + np.float32(BLACK))
    clean = ~Mask(marked).grown(BESIDE).marked
    lightness, colour = _outlines(logarithm, clean)
    middle = logarithm.mean(axis=2, keepdims=True)
    stain = solved(_divergence(middle, lightness, inside), inside)
    if logarithm.shape[2] > 1:
        stain = stain + solved(_divergence(logarithm - middle, colour, inside), inside)
    clear = logarithm - stain
    fine = clear - blur(clear, COARSE)
    clear = clear - (1 - _contrast(fine, inside, clean)) * fine
    return np.asarray(np.exp(clear) - np.float32(BLACK), np.float32)


def _contrast(fine: Planes, inside: Marks, clean: Marks) -> np.float32:
    """What detail must be multiplied by: dirt in a stain makes it rougher than what is around."""
    if not clean.any():
        return np.float32(1)
    there, around = (float(np.median(np.abs(fine[where]))) for where in (inside, clean))
    return np.float32(np.clip(around / max(there, 1e-6), LEAST_CONTRAST, 1))


def _outlines(logarithm: Planes, clean: Marks) -> tuple[Planes, Planes]:
    """How far each pixel lies on the outline of a stain, 0 to 1, for lightness and for colour, both (H, W).

    `clean`: (H, W), what shows how strong steps are without one."""
    soft = blur(logarithm, SOFT)
    middle = soft.mean(axis=2, keepdims=True)
    steps = _steps(middle)
    lightness = _beyond(steps, LIGHTNESS_STEP * max(_median(steps, clean), LEAST_STEP))
    if soft.shape[2] == 1:
        return lightness, lightness
    steps = _steps(soft - middle)
    usual = _median(steps, clean)
    outline = _beyond(steps, OUTLINE_COLOUR_STEP * max(usual, LEAST_STEP))
    return np.maximum(lightness, outline), _beyond(steps, COLOUR_STEP * max(0.0, usual - ONE_TONE))


def _steps(planes: Planes) -> Planes:
    around = np.pad(planes, [(1, 1), (1, 1), (0, 0)], "edge")
    down, right = (around[2:, 1:-1] - around[:-2, 1:-1]) / 2, (around[1:-1, 2:] - around[1:-1, :-2]) / 2
    return np.asarray(np.sqrt((down**2 + right**2).sum(axis=2)), np.float32)


def _median(steps: Planes, clean: Marks) -> float:
    return float(np.median(steps[clean])) if clean.any() else 0.0


def _beyond(steps: Planes, usual: float) -> Planes:
    """0 up to the usual step; a step that is much stronger counts nearly whole."""
    return np.asarray(1 - np.minimum(1, usual / np.maximum(steps, 1e-9)) ** 2, np.float32)


def _divergence(planes: Planes, share: Planes, inside: Marks) -> Planes:
    """(H, W, C): the Laplacian of a stain whose steps between pixels are a share (H, W) of those of the planes."""
    weight = np.where(inside, 1, 0).astype(np.float32)
    result = np.zeros_like(planes)
    for axis in (0, 1):
        first, second = ((slice(None),) * axis + (part,) for part in (slice(None, -1), slice(1, None)))
        counted = (share[first] + share[second]) / 2 * np.maximum(weight[first], weight[second])
        between = (planes[second] - planes[first]) * counted[..., None]
        result[first] += between
        result[second] -= between
    return result
