"""The network looks at a photo: at two sizes, as it is and in a mirror, and the mean of its answers counts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.shrink import shrunk
from aedesk.models.card import ModelCard
from aedesk.tools.base import Context
from aedesk.tools.colorize.likely import Likely
from aedesk.tools.colorize.recombine import lightness_of

# Pixels of the longer side of what the network sees: about what it was trained on, and from further away, where it
# rather knows what a thing is (as multi-scale evaluation, Krizhevsky et al. 2012 and after).
SIDES = (320, 224)
FINENESS = 4  # of them to one place of its answer
AB_SCALE = 110.0  # a* and b* of the hints are divided by it

Planes = NDArray[np.float32]


def small_lightness(image: Image, side: int = SIDES[0]) -> Planes:
    """L* (h, w) of the photo at a size that the network sees; neutral, whatever the tone of the print."""
    return lightness_of(shrunk(image, side))


def look(image: Image, card: ModelCard, context: Context) -> Likely:
    """What the network says, at the places of the largest size."""
    largest = small_lightness(image)
    down, across = (-(-side // FINENESS) for side in largest.shape)
    places = Pillow.fromarray(largest).resize((across, down), Pillow.Resampling.BOX)
    answers = []
    for side in SIDES:
        light = largest if side == SIDES[0] else small_lightness(image, side)
        probability, palette = _answer(light, card, context)
        answers.append(_resized(probability, down, across))
        if max(image.width, image.height) <= side:
            break  # at the next size it would be the same picture
    return Likely(np.asarray(places), np.mean(answers, axis=0, dtype=np.float32), palette)


def _answer(light: Planes, card: ModelCard, context: Context) -> tuple[Planes, Planes]:
    """Probabilities (h, w, Q) of the palette (Q, 2), for L* (H, W), the mean of the photo and its mirror image."""
    padded = np.pad(light, [(0, -side % card.multiple) for side in light.shape], mode="edge")
    both = np.stack([padded, padded[:, ::-1]])[:, None] / np.float32(100)
    # Hints are fulfilled afterwards (hint_reach.py): told of one, the network changes the whole photo.
    inputs = {"lightness": both, "hints": np.zeros((2, 3, *padded.shape), np.float32)}
    probability, palette = context.engine.run(card, inputs, context.job)
    mean = (probability[0] + probability[1][..., ::-1]) / 2
    height, width = (-(-side // FINENESS) for side in light.shape)
    return mean.transpose(1, 2, 0)[:height, :width], palette


def _resized(probability: Planes, down: int, across: int) -> Planes:
    """Bilinear, to (down, across, Q)."""
    if probability.shape[:2] == (down, across):
        return probability
    rows = _shares(probability.shape[0], down)
    columns = _shares(probability.shape[1], across)
    return np.asarray(np.einsum("rh,hwq,cw->rcq", rows, probability, columns, optimize=True), np.float32)


def _shares(size: int, wanted: int) -> Planes:
    """How much each of `size` places has in each of the `wanted` ones, (wanted, size); rows add up to 1."""
    return np.asarray(
        [
            np.asarray(Pillow.fromarray(unit[None]).resize((wanted, 1), Pillow.Resampling.BILINEAR))[0]
            for unit in np.eye(size, dtype=np.float32)
        ]
    ).T
