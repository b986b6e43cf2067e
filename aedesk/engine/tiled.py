"""Running a picture-to-picture network over a photo of any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.image import Image
from aedesk.imaging.tiling import tiles
from aedesk.jobs import Job
from aedesk.models.card import ModelCard

# The window of 448 + 2 * 32 pixels takes about 0.2 GB in the network, whatever the photo's size.
CORE = 448

Blend = Callable[[np.ndarray, np.ndarray], np.ndarray]


def is_neutral(image: Image) -> bool:
    """Whether the photo is grey, also where a scanner has stored it as RGB."""
    if image.is_grey:
        return True
    # strips, because a comparison of the whole makes two masks of the photo's size
    return all(
        bool((part == part[..., :1]).all())
        for part in (image.pixels[top : top + 256] for top in range(0, image.height, 256))
    )


def run_tiled(
    engine: Engine,
    card: ModelCard,
    image: Image,
    inputs: Mapping[str, np.ndarray],
    job: Job,
    blend: Blend | None = None,
    core: int = CORE,
) -> Image:
    """Run the network on every tile and put the results together.

    The network takes `image`, float32 (1, 3, H, W) in [0, 1], and `inputs`, the same for every
    tile. `blend(before, after)`, both float32 (H, W, 3), makes the final tile. Grey photos
    stay exactly grey. Only one tile is ever held as floating point numbers."""
    neutral = is_neutral(image)
    core = max(card.multiple, core // card.multiple * card.multiple)
    work = list(tiles(image.height, image.width, core, card.halo, card.multiple))
    result = np.empty_like(image.pixels)
    scale = np.float32(image.maximum)
    job.progress(0.0)
    for done, tile in enumerate(work, start=1):
        before = tile.cut(image.pixels).astype(np.float32) / scale
        if before.shape[2] == 1:
            before = np.repeat(before, 3, axis=2)
        planes = np.ascontiguousarray(before.transpose(2, 0, 1)[None])
        after = engine.run(card, {"image": planes, **inputs}, job)[0][0].transpose(1, 2, 0)
        if blend is not None:
            after = blend(before, after)
        if neutral:
            after = after.mean(axis=2, keepdims=True)
        np.nan_to_num(after, copy=False)
        integers = np.clip(after * scale + 0.5, 0, scale).astype(image.pixels.dtype)
        tile.paste(result, np.broadcast_to(integers, (*integers.shape[:2], result.shape[2])))
        job.progress(done / len(work))
    return image.with_pixels(result)
