"""A part of the photo as a compressed file would show it. No widget is touched here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from aedesk.gui.compress.code_picture import code_picture
from aedesk.gui.compress.compress_panel import CODE, OURS
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.depth import to_8_bits
from aedesk.imaging.pixels.metrics import psnr, ssim_map
from aedesk.imaging.pixels.tiling import Box
from aedesk.jobs import Job

if TYPE_CHECKING:
    from aedesk.codec.preview import Previewer


@dataclass(frozen=True)
class Look:
    """What is shown over a part of the photo: `pixels` uint8 (h, w, 1 or 3) for the `box`.

    `size`: bytes of the whole file, an estimate unless `exact`. `decibels` and `similarity`: PSNR and SSIM of the
    shown format inside the box, None for the code."""

    box: Box
    pixels: NDArray[np.uint8]
    size: int
    exact: bool
    decibels: float | None
    similarity: float | None


@dataclass(frozen=True)
class Wish:
    """What shall be shown: the `box`, or its middle of `largest` pixels, at a quality. `shown`: OURS, another format of
    the same size, or CODE."""

    box: Box
    quality: int
    shown: str
    largest: int


def look(previewer: Previewer, image: Image, wish: Wish, job: Job) -> Look:
    """Preview a part of a photo as a file would show it."""
    shown = wish.shown
    preview = previewer.look(image, wish.box, wish.quality, job, wish.largest)
    job.check()
    top, left, bottom, right = preview.box
    true = to_8_bits(image.pixels[top:bottom, left:right])
    pixels = preview.pixels
    if shown == CODE:
        board = code_picture(preview.latents, bottom - top, right - left)
        return Look(preview.box, board, preview.size, preview.exact, None, None)
    if shown != OURS:
        from aedesk.codec.rivals import rival

        pixels = rival(shown, np.ascontiguousarray(true), preview.share).pixels
    job.check()
    decibels, similarity = psnr(true, pixels), float(ssim_map(true, pixels).mean())
    return Look(preview.box, pixels, preview.size, preview.exact, decibels, similarity)
