"""What the worker does with .aed files. No widget is touched here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.codec.codec import Box, cannot_keep, compress, decompress
from aedesk.codec.files import SUFFIX, read_file, write_file
from aedesk.codec.key import Secret
from aedesk.codec.preview import LARGEST, Previewer
from aedesk.codec.rivals import rival
from aedesk.gui.background.models import Workshop
from aedesk.gui.compress.code_picture import code_picture
from aedesk.gui.compress.compress_panel import CODE, OURS
from aedesk.imaging.formats.save import save, to_8_bits
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.metrics import psnr, ssim_map
from aedesk.jobs import Job
from aedesk.sentence import Sentence


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


def look(
    previewer: Previewer, image: Image, wanted: Box, quality: int, shown: str, job: Job, largest: int = LARGEST
) -> Look:
    """Preview a part of a photo, or its middle of `largest` pixels, as our file, as another format of the same size, or
    as the code."""
    preview = previewer.look(image, wanted, quality, job, largest)
    job.check()
    top, left, bottom, right = preview.box
    true = to_8_bits(image.pixels[top:bottom, left:right])
    pixels = preview.pixels
    if shown == CODE:
        board = code_picture(preview.latents, bottom - top, right - left)
        return Look(preview.box, board, preview.size, preview.exact, None, None)
    if shown != OURS:
        pixels = rival(shown, np.ascontiguousarray(true), preview.share).pixels
    job.check()
    decibels, similarity = psnr(true, pixels), float(ssim_map(true, pixels).mean())
    return Look(preview.box, pixels, preview.size, preview.exact, decibels, similarity)


def open_aed(path: Path, secret: Secret | None, salvage: bool, workshop: Workshop, job: Job) -> Image:
    """Read and draw a file. Raises Locked, Damaged or another AEDeskError."""
    file = read_file(path, secret, salvage)
    model, engine = workshop.codec()
    return decompress(file, model, engine, job)


def save_aed(
    image: Image, path: Path, overwrite: bool, quality: int, secret: Secret | None, workshop: Workshop, job: Job
) -> list[Sentence]:
    """Write a file; sentences about what the format could not keep, the very pixels to begin with."""
    model, engine = workshop.codec()
    write_file(compress(image, quality, model, engine, job), path, secret, overwrite=overwrite)
    lossy = Sentence("{} compresses with loss: not every pixel stays as it was.", (SUFFIX,))
    return [lossy, *(Sentence("{} cannot keep {}.", (SUFFIX, name)) for name in cannot_keep(image))]


def write_photo(
    image: Image, path: Path, overwrite: bool, job: Job, quality: int, workshop: Workshop
) -> list[Sentence]:
    """Write a file in the format of its name; sentences about what that could not keep. `quality`: of an .aed file."""
    if path.suffix.lower() == SUFFIX:
        return save_aed(image, path, overwrite, quality, None, workshop, job)
    return save(image, path, overwrite=overwrite)
