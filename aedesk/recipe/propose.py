"""Looking at a photo and proposing what to do with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Stage
from aedesk.recipe.care import CARE, NORMAL
from aedesk.recipe.recipe import Recipe, Step
from aedesk.sentence import Sentence
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import ColorizeParams, is_black_and_white
from aedesk.tools.denoise import NOISE_AT_100, DenoiseParams
from aedesk.tools.fading import FadingParams
from aedesk.tools.levels import estimate_levels
from aedesk.tools.registry import REPAIR
from aedesk.tools.repair.repair import TOO_MUCH, RepairParams
from aedesk.tools.tone import estimate_tone

# Below these a person would not see what the tool does.
LEAST_STRENGTH = 1.5  # of 100
LEAST_JPEG = 4.0  # of 100
LEAST_RANGE_LOST = 0.15
LEAST_DAMAGE = 0.00005  # of the pixels: a handful of specks on a large scan
EVEN = RepairParams(method="even")
LOOKING_FOR_DAMAGE = 0.9  # part of the progress


def range_lost(image: Image) -> float:
    """How much of the range from black to white a photo no longer uses, 0 to 1, the mean of its channels."""
    tone = estimate_tone(image)
    return float(np.mean(tone.black + 1 - tone.white))


def propose(image: Image, context: Context, colorize: bool = False, care: str = NORMAL) -> Recipe:
    """All tools that restore, in the order that suits them; those that the photo needs are enabled.

    Damage goes first, because grain tells the network what is print and what lies on it; noise goes before
    fading, because bringing faded tones back would make it stronger. Colours come last and only when asked for:
    for a black-and-white photo their step is listed, and enabled with `colorize`. `care`: a name of CARE,
    how much is repaired. Raises Cancelled or AEDeskError."""
    job = context.job
    looking = job.part(0.0, LOOKING_FOR_DAMAGE, Stage(Sentence("Looking for scratches"), foreseen=False))
    looking.progress(0.0)
    damaged = REPAIR.mask(REPAIR.find(image, replace(context, job=looking)), replace(CARE[care], margin=0))
    damage = (damaged if image.missing is None else damaged.joined(Mask(image.missing))).share
    estimator = context.models.get("noise_level")
    measuring = job.part(
        LOOKING_FOR_DAMAGE, 1 - LOOKING_FOR_DAMAGE, Stage(Sentence("Measuring the noise"), foreseen=False)
    )
    measuring.progress(0.0)
    noise, compression = estimate_levels(context.engine, estimator, image, measuring)
    noisy = 100 * noise / NOISE_AT_100 >= LEAST_STRENGTH or 100 * compression >= LEAST_JPEG
    steps = [
        Step("repair", CARE[care], enabled=LEAST_DAMAGE <= damage <= TOO_MUCH),
        Step("denoise", DenoiseParams(), enabled=noisy),
        Step("fading", FadingParams(), enabled=range_lost(image) >= LEAST_RANGE_LOST),
    ]
    if not REPAIR.mask(REPAIR.find(image, context, EVEN), EVEN).is_empty:
        steps.insert(1, Step("repair", EVEN))  # stains that are plain; after the specks in them are filled
    if is_black_and_white(image):
        steps.append(Step("colorize", ColorizeParams(), enabled=colorize))
    return Recipe(tuple(steps))
