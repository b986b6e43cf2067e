"""The two ways to take a blur back: in closed form, and by a network."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.engine.tiled import Network, run_box
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.tiling import Box
from aedesk.jobs import Job
from aedesk.models.card import ModelCard
from aedesk.tools.sharpen.blur import Blur
from aedesk.tools.sharpen.detail import detail
from aedesk.tools.sharpen.polyblur import deblurred

BLUR_AT_1 = 4.0  # pixels: the deviation that the network is told as 1
JPEG_AS_NOISE = 0.02  # deviation of the dirt of JPEG that the closed form must not sharpen, a level of 1 as a unit
BALANCED = 0.5  # grain that is protected up to here, the network knows by itself


@dataclass(frozen=True)
class Sharpener:
    """`noise` and `jpeg`: what is to be taken off with the blur, in the units of the networks. `grain`: how much of it
    is protected, 0 to 1. `card`: the network that does it, None for the closed form."""

    engine: Engine
    card: ModelCard | None
    blur: Blur
    noise: float
    jpeg: float
    grain: float

    def sharp(self, image: Image, box: Box, job: Job) -> np.ndarray:
        """A box of the photo without its blur, (h, w, 1 or 3) integers. Raises Cancelled or AEDeskError."""
        if self.card is None:
            dirt = math.hypot(self.noise, JPEG_AS_NOISE * self.jpeg)
            return deblurred(image, box, self.blur, (dirt, self.grain), job, self.engine.threads)
        levels = np.array([[self.noise, self.jpeg, self.blur.radius / BLUR_AT_1]], np.float32)
        kept = max(0.0, self.grain - BALANCED) / (1 - BALANCED)
        network = Network(self.engine, self.card, job)

        def with_grain(before: np.ndarray, after: np.ndarray) -> np.ndarray:
            """Grain of brightness stays where there is nothing else; the noise of colours goes."""
            even = 1 - detail(before, self.noise, self.grain)
            result: np.ndarray = after + (kept * even * ((before - after) @ LUMA))[..., None]
            return result

        return run_box(network, image, box, {"levels": levels}, with_grain if kept and self.noise else None)
