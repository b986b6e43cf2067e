"""Running a picture-to-picture network over a photo of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.engine.problems import OutOfMemory
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.tiling import SMALL, Box, Tile, computed, tiles
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIXED
from aedesk.sentence import Sentence

Blend = Callable[[np.ndarray, np.ndarray], np.ndarray]

SHORT_OF_MEMORY = Sentence("Memory was short: the photo was worked on in smaller pieces, which takes longer.")


def is_neutral(image: Image) -> bool:
    """Whether the photo is grey, also where a scanner has stored it as RGB."""
    if image.is_grey:
        return True
    # strips, because a comparison of the whole makes two masks of the photo's size
    return all(
        bool((part == part[..., :1]).all())
        for part in (image.pixels[top : top + 256] for top in range(0, image.height, 256))
    )


@dataclass(frozen=True)
class Network:
    """A network and what runs it, for one job."""

    engine: Engine
    card: ModelCard
    job: Job


def card_tiles(card: ModelCard, box: Box, largest: int | None = None) -> list[Tile]:
    """The tiles in which a network works on a box of a photo. `largest`: pixels that a window may have, if not as many
    as `largest_window` says; one of somebody else may need any memory, and gets smaller ones."""
    contract = card.contract
    if contract is None:
        return tiles(box, card.halo, card.multiple, largest)
    most = min(largest or SMALL**2, SMALL**2)
    if contract.tiling == FIXED:
        return tiles(box, card.halo, card.multiple, most, contract.window)
    return tiles(box, card.halo, card.multiple, most)


def worked_tiles(
    network: Network,
    pixels: np.ndarray,
    inputs: Callable[[Tile], Mapping[str, np.ndarray]],
    box: Box | None = None,
    largest: int | None = None,
) -> Iterator[tuple[Tile, np.ndarray, list[np.ndarray]]]:
    """Run a picture-to-picture network on every tile of integer `pixels` (H, W, 1 or 3), or of a box of them.

    The network takes `image`, float32 (1, 3, h, w) in [0, 1], and what `inputs` gives for the tile. Yields each
    tile with its window before, (h, w, 3), and the outputs of the network, each (h, w, channels). `largest`: pixels
    that a window may have, if not as many as `largest_window` says. Where memory runs out, what is left is done in
    smaller tiles, then on the next best device."""
    whole = (0, 0, *pixels.shape[:2])
    engine, card, job = network.engine, network.card, network.job
    work = card_tiles(card, box or whole, largest)
    scale = np.float32(np.iinfo(pixels.dtype).max)
    all_pixels, done = max(1, _kept(work)), 0
    job.progress(0.0)
    while work:
        tile = work[0]
        before = tile.cut(pixels).astype(np.float32) / scale
        if before.shape[2] == 1:
            before = np.repeat(before, 3, axis=2)
        planes = np.ascontiguousarray(before.transpose(2, 0, 1)[None])
        try:
            outputs = engine.run(card, {"image": planes, **inputs(tile)}, job)
        except OutOfMemory as problem:
            work = _smaller(network, work, problem)
            continue
        yield tile, before, [output[0].transpose(1, 2, 0) for output in outputs]
        done += _kept(work[:1])
        work = work[1:]
        job.progress(done / all_pixels)


def _kept(work: list[Tile]) -> int:
    """Pixels of the cores of tiles."""
    return sum((bottom - top) * (right - left) for top, left, bottom, right in (tile.core for tile in work))


def _smaller(network: Network, work: list[Tile], problem: OutOfMemory) -> list[Tile]:
    """The same part of the photo in tiles of about a quarter of the pixels; the same tiles, where there are no smaller
    ones but something else to compute with. Raises the problem again where nothing helps."""
    engine, card = network.engine, network.card
    if card.contract is None or card.contract.tiling != FIXED:
        parts = [part for tile in work for part in card_tiles(card, tile.core, computed([tile]) // 4)]
        if computed(parts[:1]) < computed(work[:1]):
            engine.tell(SHORT_OF_MEMORY)
            return parts
    if engine.fall_back():
        return work
    raise problem


def run_tiled(
    network: Network,
    image: Image,
    inputs: Mapping[str, np.ndarray],
    blend: Blend | None = None,
    largest: int | None = None,
) -> Image:
    """Run a network that makes a photo on every tile and put the results together.

    `inputs`: what the network takes beside `image`, the same for every tile. `blend(before, after)`, both float32
    (H, W, 3), makes the final tile. `largest` as in `worked_tiles`. Grey photos stay exactly grey. Only one tile is
    ever held as floating point numbers."""
    whole = (0, 0, image.height, image.width)
    return image.with_pixels(run_box(network, image, whole, inputs, blend, largest))


def run_box(
    network: Network,
    image: Image,
    box: Box,
    inputs: Mapping[str, np.ndarray],
    blend: Blend | None = None,
    largest: int | None = None,
) -> np.ndarray:
    """A box of what `run_tiled` makes, (h, w, 1 or 3) integers, for as much work as the box takes."""
    top, left, bottom, right = box
    # not of the whole photo: a preview asks for many boxes of a large one
    neutral = is_neutral(Image(image.pixels[top:bottom, left:right]))
    result = np.empty((bottom - top, right - left, image.pixels.shape[2]), image.pixels.dtype)
    for tile, before, outputs in worked_tiles(network, image.pixels, lambda tile: inputs, box, largest):
        after = outputs[0] if blend is None else blend(before, outputs[0])
        if neutral:
            after = after.mean(axis=2, keepdims=True)
        integers = to_integers(after, image.maximum)
        tile.paste(result, np.broadcast_to(integers, (*integers.shape[:2], result.shape[2])), (top, left))
    return result


def to_integers(values: np.ndarray, maximum: int) -> np.ndarray:
    """Floating point values from 0 to 1, also beyond or not a number, to uint8 or uint16."""
    kind = np.uint8 if maximum == 255 else np.uint16
    return np.asarray(np.clip(np.nan_to_num(values) * maximum + 0.5, 0, maximum), kind)
