"""Colours for a place, and a quick preview of a coloured photo, in the worker. No widget is touched here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aedesk.gui.background.models import ContextMaker
from aedesk.gui.document.picture import Picture
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.tools.base import HintTool
from aedesk.tools.hint import Hint
from aedesk.tools.inputs import Inputs
from aedesk.tools.last_found import LastFound
from aedesk.tools.local import mixed, soft_part

PREVIEW = 1024  # pixels of the longer side
# A photo that was made small stays the same object, so that the tool knows what its network said of it.
_LAST: LastFound[Image] = LastFound()


def likely_colours(
    tool: HintTool[Any],
    image: Image,
    place: tuple[int, int],
    hints: tuple[Hint, ...],
    make_context: ContextMaker,
    job: Job,
) -> list[tuple[int, int, int]]:
    """Colours to choose from for a place (x, y) of a photo that has some hints."""
    small, factor = _small(image)
    inputs = Inputs(hints=tuple(_scaled(hint, factor, small) for hint in hints))
    context = replace(make_context(job), inputs=inputs)
    spot = _scaled(Hint(*place, (0, 0, 0)), factor, small)
    return tool.likely_colours(small, spot.x, spot.y, context)


def preview_hints(
    tool: HintTool[Any],
    base: Picture,
    params: Any,
    inputs: Inputs,
    make_context: ContextMaker,
    job: Job,
) -> Picture:
    """What the tool would make of a photo, quickly: worked out small, shown at the size of `base`."""
    small, factor = _small(base.image)
    scaled = replace(inputs, marked=None, hints=tuple(_scaled(hint, factor, small) for hint in inputs.hints))
    result = tool.run(small, replace(params, recolor="yes"), replace(make_context(job), inputs=scaled))
    job.check()
    shown = result.image
    mask = inputs.mask
    if mask is not None:
        whole = (0, 0, base.image.height, base.image.width)
        rows, columns = _middles(base.image, factor)
        soft = soft_part(mask.marked, inputs.feather, whole)[rows][:, columns][..., None]
        shown = shown.with_pixels(np.ascontiguousarray(mixed(small.pixels, shown.pixels, soft)))
    return Picture(base.image, Picture.of(shown).levels)


def _small(image: Image) -> tuple[Image, float]:
    """A photo of a preview's size, and its size as a part of the photo's."""
    factor = min(1.0, PREVIEW / max(image.width, image.height))
    if factor == 1:
        return image, 1.0
    return _LAST.of(image, lambda: _shrunk(image, factor)), factor


def _shrunk(image: Image, factor: float) -> Image:
    """The middle pixel of every square: quick, however large the photo is."""
    rows, columns = _middles(image, factor)
    alpha = image.alpha[rows][:, columns] if image.alpha is not None else None
    return Image(image.pixels[rows][:, columns], alpha)


def _middles(image: Image, factor: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The rows and columns of the pixels in the middle of every square."""
    if factor == 1:
        return np.arange(image.height), np.arange(image.width)
    rows, columns = (
        np.minimum((np.arange(max(1, round(size * factor))) + 0.5) / factor, size - 1).astype(np.int64)
        for size in (image.height, image.width)
    )
    return rows, columns


def _scaled(hint: Hint, factor: float, small: Image) -> Hint:
    x, y = (min(size - 1, int(n * factor)) for n, size in ((hint.x, small.width), (hint.y, small.height)))
    return replace(hint, x=x, y=y)
