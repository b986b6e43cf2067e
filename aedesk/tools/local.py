"""Work on a part of the photo: a tool's result where something is marked, the photo as it was everywhere else.

    out = in + m (result - in),  m = the mask, its edge made soft

For tools that work on the whole photo by themselves (`local` says which); those that fill or remove what is marked do
so in their own way.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.image import Image, Pixels
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.gaussian import blur
from aedesk.tools.base import Box, Context, HintTool, MaskTool, Number, Result, Tool
from aedesk.tools.inputs import Inputs

STRIP = 256  # rows blended at once: a large photo must not lie in memory three times as numbers
FEATHER = Number("Feather", "How wide the soft edge of the painted area is.", 0, 300, unit="px")
USUAL_FEATHER = 12.0  # pixels
HARD = 0.5  # pixels: an edge that is not softer has none between two pixels
REACH = 1.25  # times the feather: as far from an edge the mask is no longer soft (2.5 sigma, of half the feather)


def is_local(tool: Tool[Any]) -> bool:
    """Whether a tool can be kept to what is marked."""
    return bool(getattr(tool, "local", False))


def run_local(tool: Tool[Any], image: Image, params: Any, context: Context) -> Result:
    """What a tool makes of a photo; only where the inputs mark it, for a tool that can be kept to that. The same photo
    where they mark nothing. Raises Cancelled or AEDeskError."""
    mask = context.inputs.mask if is_local(tool) else None
    if mask is not None and mask.is_empty:
        return Result(image, {"marked %": 0.0})
    result = replace(tool.run(image, params, context), by_hand=by_hand(tool, context.inputs))
    if mask is None or result.image is image:
        return result
    area = round(100 * mask.share, 2)
    found = {**result.found, "marked %": area}
    return replace(result, image=within(image, result.image, mask, context.inputs.feather), found=found, area=area)


def by_hand(tool: Tool[Any], inputs: Inputs) -> tuple[str, ...]:
    """What a person gave a tool beside its parameters, in words for the file: "hints 3", "marked by hand"."""
    words = []
    if isinstance(tool, HintTool) and inputs.hints:
        words.append(f"hints {len(inputs.hints)}")
    if isinstance(tool, HintTool) and inputs.reference is not None:
        words.append("colours of another photo")
    if isinstance(tool, MaskTool) and inputs.marked is not None and not inputs.found:
        words.append("marked by hand")
    return tuple(words)


def within(before: Image, after: Image, mask: Mask, feather: float) -> Image:
    """`after` where the mask is, `before` elsewhere, of one size. `feather`: width of the soft edge in pixels."""
    pixels = _like(before, after)
    for top in range(0, after.height, STRIP):
        box = (top, 0, min(top + STRIP, after.height), after.width)
        soft = soft_part(mask.marked, feather, box)[..., None]
        pixels[top : box[2]] = mixed(pixels[top : box[2]], after.pixels[top : box[2]], soft)
    return after.with_pixels(pixels)


def mixed(before: NDArray[Any], after: NDArray[Any], soft: NDArray[np.float32]) -> NDArray[Any]:
    """Integers (h, w, C) of `after` where `soft` (h, w, 1) is 1, of `before` where it is 0; either may be grey."""
    return np.asarray(np.rint(before + soft * (after.astype(np.float32) - before)), after.dtype)


def soft_part(marked: NDArray[np.bool_], feather: float, box: Box) -> NDArray[np.float32]:
    """The part of a mask (H, W) in a box, from 0 to 1 over `feather` pixels around its edges."""
    top, left, bottom, right = box
    if feather < HARD:
        return marked[top:bottom, left:right].astype(np.float32)
    reach = math.ceil(REACH * feather)
    y, x = max(0, top - reach), max(0, left - reach)
    around = marked[y : bottom + reach, x : right + reach]
    if around.all() or not around.any():
        return marked[top:bottom, left:right].astype(np.float32)
    soft = blur(around.astype(np.float32), feather / 2, reach)
    return soft[top - y : bottom - y, left - x : right - x].clip(0, 1)


def _like(before: Image, after: Image) -> Pixels:
    """The pixels of `before` as `after` has them: as many bits, grey or colours."""
    pixels = before.pixels
    if before.maximum != after.maximum:
        scale = after.maximum / before.maximum
        pixels = np.rint(pixels.astype(np.float32) * np.float32(scale)).astype(after.pixels.dtype)
    channels = max(pixels.shape[2], after.pixels.shape[2])
    wide: Pixels = np.empty((*pixels.shape[:2], channels), after.pixels.dtype)
    wide[...] = pixels
    return wide
