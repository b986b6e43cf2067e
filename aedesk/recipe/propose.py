"""Looking at a photo and proposing what to do with it."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.image import Image
from aedesk.recipe.recipe import Recipe, Step
from aedesk.tools.base import Context
from aedesk.tools.denoise import NOISE_AT_100, DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.levels import estimate_levels
from aedesk.tools.tone import estimate_tone

# Below these a person would not see what the tool does.
LEAST_STRENGTH = 1.5  # of 100
LEAST_JPEG = 4.0  # of 100
LEAST_RANGE_LOST = 0.15


def range_lost(image: Image) -> float:
    """How much of the range from black to white a photo no longer uses, 0 to 1, the mean of its channels."""
    tone = estimate_tone(image)
    return float(np.mean(tone.black + 1 - tone.white))


def propose(image: Image, context: Context) -> Recipe:
    """All tools that restore, in the order that suits them; those that the photo needs are enabled.

    Noise goes first: bringing faded tones back would make it stronger. Raises Cancelled or AEDeskError."""
    estimator = context.models.get("noise_level")
    noise, compression = estimate_levels(context.engine, estimator, image, context.job)
    noisy = 100 * noise / NOISE_AT_100 >= LEAST_STRENGTH or 100 * compression >= LEAST_JPEG
    return Recipe(
        (
            Step("denoise", DenoiseParams(), enabled=noisy),
            Step("fading", FadingParams(), enabled=range_lost(image) >= LEAST_RANGE_LOST),
        )
    )
