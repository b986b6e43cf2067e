"""How damaged, faded, blurred and noisy photos are: what Restore would measure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.imaging.pixels.pool import pooled
from aedesk.library.index import Index
from aedesk.library.photo import MEASURES, Photo
from aedesk.recipe.care import CARE, NORMAL
from aedesk.recipe.propose import range_lost
from aedesk.sentence import Sentence
from aedesk.tools.base import Context
from aedesk.tools.levels import estimate_levels
from aedesk.tools.registry import REPAIR
from aedesk.tools.sharpen.blur import estimate_blur

SEEN = 1600  # pixels of the longer side, at which damage is looked for: as much as a person sees of a whole photo


def damage(image: Image, context: Context) -> float:
    """The share of the photo that is damaged, 0 to 1, seen as a whole."""
    small = _seen_as_a_whole(image)
    params = replace(CARE[NORMAL], margin=0)
    damaged = REPAIR.mask(REPAIR.find(small, context, params), params)
    return float((damaged if small.missing is None else damaged.joined(Mask(small.missing))).share)


def fading(image: Image, context: Context) -> float:
    """How much of the range from black to white is lost, 0 to 1."""
    return range_lost(image)


def blur(image: Image, context: Context) -> float:
    """The standard deviation of the blur in pixels, 0 where there is no edge."""
    found = estimate_blur(image, context.job)
    return 0.0 if found is None else found.radius


def noise(image: Image, context: Context) -> float:
    """The standard deviation of the noise as a share of the full range."""
    level, _ = estimate_levels(context.engine, context.models.get("noise_level"), image, context.job)
    return level


OF: dict[str, Callable[[Image, Context], float]] = dict(zip(MEASURES, (damage, fading, blur, noise), strict=True))


def _seen_as_a_whole(image: Image) -> Image:
    step = -(-max(image.width, image.height) // SEEN)
    if step == 1:
        return image
    missing = image.missing
    if missing is not None:
        missing = pooled(missing[..., None].astype(np.uint8) * 255, step)[..., 0] > 127
    return Image(to_8_bits(pooled(image.pixels, step)), missing=missing)


def measure(index: Index, photos: Sequence[Photo], name: str, context: Context) -> tuple[list[Photo], list[Sentence]]:
    """Photos with one of MEASURES, the worst first, and what could not be read. What the index does not know yet is
    measured and written into it, photo by photo. Raises Cancelled or AEDeskError."""
    measured: list[Photo] = []
    problems: list[Sentence] = []
    for number, photo in enumerate(photos):
        part = context.job.part(number / len(photos), 1 / len(photos))
        part.progress(0.0)
        if name not in photo.measures:
            try:
                value = OF[name](load(photo.path), replace(context, job=part))
            except AEDeskError as problem:
                problems.append(problem.sentence)
                continue
            if index.writable:
                index.keep_measure(photo, name, value)
            photo = replace(photo, measures={**photo.measures, name: value})
        measured.append(photo)
    return sorted(measured, key=lambda photo: (-photo.measures[name], photo.path)), problems
