"""Enlarge: a photo with more pixels, to any size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from aedesk.engine.enlarged import run_enlarged
from aedesk.engine.tiled import Network
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image, Metadata, Pixels
from aedesk.imaging.pixels.resample import resampled
from aedesk.models.card import ModelCard
from aedesk.models.contract import ENLARGE
from aedesk.tools.base import Context, Effect, Result, check
from aedesk.tools.enlarge.sizes import EnlargeParams, geometry
from aedesk.tools.levels import NOISE_AT_100, estimate_levels
from aedesk.tools.model_choice import own_card
from aedesk.tools.sharpen.blur import estimate_blur
from aedesk.tools.sharpen.sharpen import is_soft
from aedesk.tools.sharpen.sharpener import BLUR_AT_1
from aedesk.tools.summaries import SUMMARIES

NETWORK, ESTIMATOR = "enlarge", "noise_level"
MEASURING = 0.1  # part of the progress, of the way Clean
# The most that the network has seen in training: standard deviation of the noise, JPEG of quality 50, blur in pixels.
MOST_NOISE, MOST_JPEG, MOST_BLUR = 6 / 255, 0.5, 1.0
# Pixels: what a sharp photo is measured to be blurred by, above all a face, which has few hard edges. Undoing that too
# overdraws it.
SHARP = 0.35
# What the network is told of what it has made itself: softer than any photo, so that it knows its own work.
OWN = np.array([[0.0, 0.0, 0.5]], np.float32)


@dataclass(frozen=True)
class Dirt:
    """What the way Clean takes off: noise and JPEG in the units of the networks, blur in pixels of the photo."""

    noise: float = 0.0
    jpeg: float = 0.0
    blur: float = 0.0

    @property
    def told(self) -> np.ndarray:
        """As the network is told it: (1, 3)."""
        noise, jpeg, blur = min(self.noise, MOST_NOISE), min(self.jpeg, MOST_JPEG), min(self.blur, MOST_BLUR)
        return np.array([[noise, jpeg, blur / BLUR_AT_1]], np.float32)

    @property
    def found(self) -> dict[str, float]:
        """What is said of it, under the names that Denoise and Sharpen use."""
        strength = round(100 * self.noise / NOISE_AT_100, 1)
        return {"strength": strength, "jpeg": round(100 * self.jpeg), "radius": round(self.blur, 1)}


class Enlarge:
    """A network makes twice as many pixels each way, as often as is needed; what is too large then is made smaller.
    Nothing is generated: it has learnt from errors alone which pixels a larger photo most likely had."""

    id: ClassVar[str] = "enlarge"
    title: ClassVar[str] = "Enlarge"
    action: ClassVar[str] = "Enlarge photo"
    help: ClassVar[str] = SUMMARIES["enlarge"]
    params_type: ClassVar[type] = EnlargeParams
    models: ClassVar[tuple[str, ...]] = (ESTIMATOR, NETWORK)
    effect: ClassVar[Effect] = Effect.ENHANCES

    def run(self, image: Image, params: EnlargeParams, context: Context) -> Result:
        """The larger photo, with alpha, infrared and what is missing. Its resolution stays what it was, so that a print
        becomes larger, unless the size was said for a print. `found` holds the new size, and what was taken off.

        Raises Cancelled, AEDeskError and TooLarge, as `geometry` does, before anything is worked out."""
        check(params)
        larger = self.geometry((image.width, image.height), params)
        job = context.job
        job.progress(0.0)
        measuring = MEASURING if params.way == "clean" else 0.0
        dirt, used = Dirt(), list[ModelCard]()
        if params.way == "clean":
            used.append(context.models.get(ESTIMATOR))
            dirt = _measured(image, replace(context, job=job.part(0.0, measuring)), used[0])
        used.append(own_card(context.models, ENLARGE, params.model) or context.models.get(NETWORK))
        network = Network(context.engine, used[-1], job.part(measuring, 1 - measuring))
        pixels = run_enlarged(network, image, larger.after, {"levels": dirt.told}, {"levels": OWN})
        found = {"width": float(larger.after[0]), "height": float(larger.after[1])}
        found |= dirt.found if params.way == "clean" else {}
        return Result(_with_all(image, pixels, larger, params), found, models=tuple(used), geometry=larger)

    def geometry(self, size: Size, params: EnlargeParams) -> Geometry:
        """Where the pixels of a photo of this size go. Raises AEDeskError where it cannot be, and TooLarge."""
        return geometry(size, params)


def _measured(image: Image, context: Context, estimator: ModelCard) -> Dirt:
    noise, jpeg = estimate_levels(context.engine, estimator, image, context.job)
    blur = estimate_blur(image, context.job)
    return Dirt(noise, jpeg, max(0.0, blur.radius - SHARP) if blur is not None and is_soft(blur) else 0.0)


def _with_all(image: Image, pixels: Pixels, larger: Geometry, params: EnlargeParams) -> Image:
    """The larger photo with what lies beside its pixels, which a network knows nothing of."""

    def plane(values: Pixels | None) -> Pixels | None:
        return None if values is None else resampled(values[..., None], *larger.after).reshape(larger.after[::-1])

    missing = None if image.missing is None else larger.plane(image.missing)
    metadata = _resolution(image.metadata, params)
    return Image(pixels, plane(image.alpha), metadata, plane(image.infrared), missing, image.notes)


def _resolution(metadata: Metadata, params: EnlargeParams) -> Metadata:
    """A print has the dots per inch that were asked for."""
    return replace(metadata, dpi=(params.print_dpi, params.print_dpi)) if params.measure == "print" else metadata
