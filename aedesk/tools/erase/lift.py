"""Taking a see-through mark off a photo of any size, though the network has looked at it made small."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import to_integers
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.lab import lightness
from aedesk.threads import mapped
from aedesk.tools.erase.veil import estimate_veil
from aedesk.tools.guided import guided_lines
from aedesk.tools.watermark import MarkLook, Planes, SharedMark, Veil

STRIP = 256  # rows that are worked on at once
SEEN = 0.2  # probability from which on a place may belong to a mark

# Some rows of the photo (n, W, 3) in [0, 1] and the number of the first, to the same rows without the mark.
Lift = Callable[[Planes, int], Planes]


def lifted(image: Image, look: MarkLook, shared: SharedMark | None, where: NDArray[np.bool_], threads: int) -> Image:
    """The photo with the mark taken off `where` (H, W); all else stays as it is.

    `shared`: the mark that the photo shares with others. Without one, a photo that was not made small is as the
    network has drawn it; on a larger one, the veil is enlarged along the edges of the photo and lifted."""
    if not where.any():
        return image
    return _in_strips(image, where, _way(image, look, shared), threads)


def _way(image: Image, look: MarkLook, shared: SharedMark | None) -> Lift:
    whole = look.photo.shape[:2] == (image.height, image.width)
    if whole and shared is None:
        return lambda rows, top: look.restored[top : top + len(rows)]
    veil = shared.veil if shared is not None else _veil_of(look)
    if whole:
        return lambda rows, top: _part(veil, top, top + len(rows)).lifted(rows)
    lines = guided_lines(lightness(look.photo @ LUMA), np.dstack([veil.scale, veil.offset]))

    def lift(rows: Planes, top: int) -> Planes:
        planes = lines.rows(lightness(rows @ LUMA), top, image.height)
        return Veil(np.clip(planes[..., 0], 0, 1), planes[..., 1:]).lifted(rows)

    return lift


def _veil_of(look: MarkLook) -> Veil:
    seen = look.probability > SEEN
    guess = np.where(seen[..., None], look.restored, look.photo).astype(np.float32)
    return estimate_veil([look.photo], [guess], look.opacity, seen)


def _part(veil: Veil, top: int, bottom: int) -> Veil:
    return Veil(veil.scale[top:bottom], veil.offset[top:bottom])


def _in_strips(image: Image, where: NDArray[np.bool_], lift: Lift, threads: int) -> Image:
    result = image.pixels.copy()

    def work(top: int) -> None:
        marked = where[top : top + STRIP]
        if not marked.any():
            return
        rows = image.pixels[top : top + STRIP].astype(np.float32) / np.float32(image.maximum)
        cleared = lift(np.repeat(rows, 3, axis=2) if image.is_grey else rows, top)
        if image.is_grey:
            cleared = cleared.mean(axis=2, keepdims=True)
        result[top : top + STRIP][marked] = to_integers(cleared, image.maximum)[marked]

    list(mapped(work, range(0, image.height, STRIP), threads))
    return image.with_pixels(result)
