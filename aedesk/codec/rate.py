"""The best quality whose file is not larger than so many bytes."""

from __future__ import annotations

import math

from aedesk.codec.codec import Grid, analysed, channels_of, coded, compress, header_of
from aedesk.codec.container import AedFile, write_aed
from aedesk.codec.gains import BEST
from aedesk.codec.key import Secret
from aedesk.codec.model import CodecModel
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.jobs import Job

MOST_SAMPLED = 24  # tiles: their latents are kept in memory
SEARCH = 0.5  # part of the progress


def compress_to(
    image: Image, most: int, model: CodecModel, engine: Engine, job: Job, secret: Secret | None = None
) -> AedFile:
    """The photo at the best quality whose file, locked with `secret` if there is one, has at most `most` bytes.

    The quality is found by bisection; of a large photo on some of its tiles, and then on the whole, one quality
    lower at a time. Raises AEDeskError if even the lowest is larger."""
    quality = _estimated(image, most, model, engine, job.part(0.0, SEARCH))
    while True:
        file = compress(image, quality, model, engine, job.part(SEARCH, 1 - SEARCH))
        size = len(write_aed(file, secret))
        if size <= most:
            return file
        if quality == 1:
            raise AEDeskError("At the lowest quality the file has {} bytes; {} are not possible.", size, most)
        # Bytes grow by some per cent with each quality.
        quality = max(1, quality - max(1, round(math.log(size / most) / 0.05)))


def _estimated(image: Image, most: int, model: CodecModel, engine: Engine, job: Job) -> int:
    """A quality about whose file has `most` bytes."""
    header = header_of(image, 1, model, channels_of(image))
    grid = Grid.of(header)
    chosen = list(range(0, grid.count, -(-grid.count // MOST_SAMPLED)))
    latents = []
    for done, number in enumerate(chosen, start=1):
        latents.append(analysed(image, number, grid, model, engine, job))
        job.progress(0.7 * done / len(chosen))
    empty = len(write_aed(AedFile(header, {}, image.metadata)))

    def size(quality: int) -> float:
        tiles = [coded(x, quality, model, engine, job) for x in latents]
        return empty + sum(len(tile) + 16 for tile in tiles) * grid.count / len(chosen)

    low, high = 1, BEST
    while low < high:
        middle = (low + high + 1) // 2
        if size(middle) <= most:
            low = middle
        else:
            high = middle - 1
    return low
