"""Colours by a network of somebody else: a picture in, and a* and b* or a picture out, at a size that it knows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.imaging.image import Image
from aedesk.imaging.pixels.lab import to_lab
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIXED
from aedesk.tools.base import Context
from aedesk.tools.colorize.likely import Guess, Likely
from aedesk.tools.colorize.look import FINENESS, small_lightness
from aedesk.tools.colorize.recombine import shown

SIDE = 512  # pixels of the longer side that most such networks are trained on

Planes = NDArray[np.float32]


@dataclass(frozen=True)
class OwnColours:
    """`likely`: the lightness of its places, with no more than one colour in the palette; `guess`: one for each."""

    likely: Likely
    guess: Guess


def own_colours(image: Image, card: ModelCard, context: Context) -> OwnColours:
    """What the network says of a photo. Raises Cancelled or AEDeskError."""
    contract = card.contract
    assert contract is not None
    light = small_lightness(image, min(contract.window) if contract.tiling == FIXED else SIDE)
    if contract.channels == 1:
        picture = light[..., None] / np.float32(100)
    else:
        picture = shown(light, np.zeros((*light.shape, 2), np.float32))
    planes = np.ascontiguousarray(picture.transpose(2, 0, 1)[None])
    made = context.engine.run(card, {"image": planes}, context.job)[0][0].transpose(1, 2, 0)
    chroma = made if contract.made == 2 else to_lab(np.clip(made, 0, 1))[..., 1:]
    chroma = np.clip(np.nan_to_num(chroma), -128, 128)
    places = _places(light)
    fewer = np.stack([_places(np.ascontiguousarray(chroma[..., k], np.float32)) for k in (0, 1)], axis=2)
    likely = Likely(places, np.ones((*places.shape, 1), np.float32), np.zeros((1, 2), np.float32))
    return OwnColours(likely, Guess(fewer, np.ones(places.shape, np.float32)))


def _places(plane: Planes) -> Planes:
    """As many places as the colours of a photo need, each the mean of what it covers."""
    down, across = (-(-side // FINENESS) for side in plane.shape)
    return np.asarray(Pillow.fromarray(plane).resize((across, down), Pillow.Resampling.BOX))
