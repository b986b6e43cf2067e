"""Looking at a photo and proposing what to do with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.jobs import Job, Stage
from aedesk.recipe.care import CARE, NORMAL
from aedesk.recipe.recipe import Recipe, Step
from aedesk.sentence import Sentence
from aedesk.tools.base import Context
from aedesk.tools.colorize.colorize import Colorize, ColorizeParams, is_black_and_white
from aedesk.tools.denoise import Denoise, DenoiseParams
from aedesk.tools.enlarge.enlarge import Enlarge
from aedesk.tools.enlarge.sizes import EnlargeParams
from aedesk.tools.fading import Fading, FadingParams
from aedesk.tools.levels import estimate_levels, is_clean
from aedesk.tools.registry import REPAIR
from aedesk.tools.repair.repair import TOO_MUCH, RepairParams
from aedesk.tools.sharpen.blur import estimate_blur
from aedesk.tools.sharpen.sharpen import Sharpen, SharpenParams, is_soft
from aedesk.tools.tone import estimate_tone

# Below these a person would not see what the tool does.
LEAST_BLUR = 0.7  # pixels
LEAST_RANGE_LOST = 0.15
LEAST_DAMAGE = 0.00005  # of the pixels: a handful of specks on a large scan
EVEN = RepairParams(method="even")
ALL_DAMAGE = RepairParams(sensitivity=CARE["thorough"].sensitivity, widest=100.0)
LOOKING_FOR_DAMAGE = 0.9  # part of the progress


def range_lost(image: Image) -> float:
    """How much of the range from black to white a photo no longer uses, 0 to 1, the mean of its channels."""
    tone = estimate_tone(image)
    return float(np.mean(tone.black + 1 - tone.white))


def propose(image: Image, context: Context, colorize: bool = False, care: str = NORMAL) -> Recipe:
    """All tools that restore, in the order that suits them; those that the photo needs are enabled.

    Damage goes first, because grain tells the network what is print and what lies on it; noise goes before blur and
    fading, because taking them back would make it stronger. Colours come then and only when asked for: for
    a black-and-white photo their step is listed, and enabled with `colorize`. Enlarge is listed last, for whoever wants
    it: no photo needs it. `care`: a name of CARE, how much is repaired. Raises Cancelled or AEDeskError."""
    job = context.job
    looking = job.part(0.0, LOOKING_FOR_DAMAGE, Stage(Sentence("Looking for scratches"), foreseen=False))
    looking.progress(0.0)
    likelihood = REPAIR.find(image, replace(context, job=looking))
    damaged = REPAIR.mask(likelihood, replace(CARE[care], margin=0))
    damage = (damaged if image.missing is None else damaged.joined(Mask(image.missing))).share
    estimator = context.models.get("noise_level")
    measuring = job.part(
        LOOKING_FOR_DAMAGE, 1 - LOOKING_FOR_DAMAGE, Stage(Sentence("Measuring the noise"), foreseen=False)
    )
    measuring.progress(0.0)
    noise, compression = estimate_levels(context.engine, estimator, image, measuring)
    sharpening = _sharpening(image, REPAIR.mask(likelihood, ALL_DAMAGE), job)
    steps = [
        Step(REPAIR.id, CARE[care], enabled=LEAST_DAMAGE <= damage <= TOO_MUCH),
        # Sharpen would make the grain that is left as strong as it was.
        Step(
            Denoise.id,
            DenoiseParams(keep_grain=0.0) if sharpening.enabled else DenoiseParams(),
            enabled=not is_clean(noise, compression),
        ),
        sharpening,
        Step(Fading.id, FadingParams(), enabled=range_lost(image) >= LEAST_RANGE_LOST),
    ]
    if not REPAIR.mask(REPAIR.find(image, context, EVEN), EVEN).is_empty:
        steps.insert(1, Step(REPAIR.id, EVEN))  # stains that are plain; after the specks in them are filled
    if is_black_and_white(image):
        steps.append(Step(Colorize.id, ColorizeParams(), enabled=colorize))
    steps.append(Step(Enlarge.id, EnlargeParams(), enabled=False))
    return Recipe(tuple(steps))


def _sharpening(image: Image, damage: Mask, job: Job) -> Step:
    """The step of Sharpen. Damage that is left would make a soft photo look sharp to it: then it is told the radius."""
    blur = estimate_blur(image, job, damage)
    if blur is None or not is_soft(blur, LEAST_BLUR):
        return Step(Sharpen.id, SharpenParams(), enabled=False)
    by_itself = is_soft(estimate_blur(image, job))
    return Step(Sharpen.id, SharpenParams() if by_itself else SharpenParams(radius=round(blur.radius, 1)))
