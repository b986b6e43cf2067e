"""Repair: scratches, creases, tears, dust and missing corners found, and filled from what surrounds them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from aedesk.engine.tiled import Network
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.labels import count_pieces
from aedesk.jobs import Stage
from aedesk.models.card import ModelCard
from aedesk.models.contract import FIND_DAMAGE, REPAIR
from aedesk.models.store import OURS
from aedesk.sentence import Sentence
from aedesk.tools.base import Choice, Context, Effect, Number, Result, check, parameter
from aedesk.tools.inpaint.fill import check_mask, fill
from aedesk.tools.last_found import LastFound
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.repair.even import evened
from aedesk.tools.repair.find_damage import damage_likelihood, found_by
from aedesk.tools.repair.find_stains import stain_likelihood, stain_mask
from aedesk.tools.repair.shapes import specks, wide
from aedesk.tools.summaries import SUMMARIES

FINDERS = ("find_damage", "find_wide")
FINDING = 0.4  # part of the progress that finding takes
FILLED, LEFT = "places filled", "wider places left"  # names of findings
REACH = 3.5  # of the slider on both sides, in logarithms of odds
SUSPICION = 70.0  # sensitivity at which it is judged what is wide
SURE = 255  # likelihood of what the file has lost
TOO_MUCH = 0.8  # of the photo: nothing of it would be left to tell how it was


@dataclass(frozen=True)
class RepairParams:
    """Parameters of Repair. `sensitivity`: percentage; 50 suits most photos. `margin`: pixels by which the found mask
    is grown. `specks`: the sensitivity for what is small in every direction, where it is higher. `widest`: percentage
    of the photo's shorter side; what is wider is left alone, 100 leaves nothing. `method`: "fill" damage anew, or
    "even" out the tone of stains, which takes `sensitivity` and `margin` only. `finder`, `model`: what finds
    and what fills, "aedesk" or the id of a model of the person."""

    sensitivity: float = parameter(
        50.0, Number("Sensitivity", "How faint a scratch or spot may be and still be marked.", 0, 100)
    )
    specks: float = parameter(
        50.0,
        Number("Dust sensitivity", "How readily small dust spots are marked.", 0, 100),
    )
    widest: float = parameter(
        100.0,
        Number(
            "Maximum width",
            "Wider marks are ignored (per cent of the shorter side).",
            0.2,
            100,
            step=0.1,
        ),
    )
    margin: float = parameter(
        0.0,
        Number("Grow by", "Pixels added around the damage, whose edges are soft.", 0, 20, unit="px"),
    )
    method: str = parameter(
        "fill",
        Choice(
            "Method",
            "Fill replaces what is lost. Even out tone removes stains, foxing and old tape where the picture "
            "is still there; mark a little beyond their edges.",
            {"fill": "Fill", "even": "Even out tone"},
        ),
    )
    finder: str = model_parameter(FIND_DAMAGE, "Found by", when=("method", "fill"))
    model: str = model_parameter(REPAIR, "Filled by", when=("method", "fill"))


class Likelihoods(dict[str, NDArray[np.uint8]]):
    """How likely each pixel of a photo is to be damaged, by what has found it."""


class Repair:
    """Three autoencoders: two mark damage, what is thin and what is wide, the third fills what is marked."""

    id: ClassVar[str] = "repair"
    title: ClassVar[str] = "Repair"
    action: ClassVar[str] = "Repair damage"
    find_action: ClassVar[str] = "Find damage"
    help: ClassVar[str] = SUMMARIES["repair"]
    params_type: ClassVar[type] = RepairParams
    models: ClassVar[tuple[str, ...]] = (*FINDERS, "inpaint")
    effect: ClassVar[Effect] = Effect.INVENTS

    def __init__(self) -> None:
        self._last: LastFound[Likelihoods] = LastFound()
        self._last_stains: LastFound[NDArray[np.uint8]] = LastFound()

    def find(self, image: Image, context: Context, params: RepairParams | None = None) -> NDArray[np.uint8]:
        """How likely each pixel is to be damaged, 0 to 255, or stained where `params` are to even out the tone. Asked
        again for the same photo, it remembers."""
        if params is not None and params.method == "even":
            return self._last_stains.of(image, lambda: stain_likelihood(image))
        finder = params.finder if params is not None else OURS
        known = self._last.of(image, Likelihoods)
        if finder not in known:
            card = own_card(context.models, FIND_DAMAGE, finder)
            if card is not None:
                likelihood = found_by(Network(context.engine, card, context.job), image)
            else:
                likelihood = damage_likelihood(context.engine, context.models, image, context.job)
            missing = image.missing
            known[finder] = likelihood if missing is None else np.where(missing, SURE, likelihood).astype(np.uint8)
        return known[finder]

    def mask(self, likelihood: NDArray[np.uint8], params: RepairParams) -> Mask:
        """What is damaged at this sensitivity and not too wide, or stained, grown by the margin."""
        return self.divided(likelihood, params)[0]

    def divided(self, likelihood: NDArray[np.uint8], params: RepairParams) -> tuple[Mask, Mask]:
        """What is filled, as `mask` has it, and what is as surely damaged but wider than `params.widest`: a person
        shall look at it first."""
        left = Mask.empty(*likelihood.shape)
        if params.method == "even":
            return stain_mask(likelihood, threshold(params.sensitivity)).grown(round(params.margin)), left
        marked = Mask(likelihood > threshold(params.sensitivity))
        if params.widest < 100:
            # What is wide is judged more sensitively: it may be marked in dots only.
            suspected = Mask(likelihood > threshold(max(SUSPICION, params.sensitivity)))
            broad = wide(suspected, params.widest).marked
            left = Mask(marked.marked & broad)
            marked = Mask(marked.marked & ~broad)
        if params.specks > params.sensitivity:
            marked = marked.joined(specks(Mask(likelihood > threshold(params.specks))))
        margin = round(params.margin)
        return marked.grown(margin), left.grown(margin)

    def _divided_with_missing(
        self, likelihood: NDArray[np.uint8], params: RepairParams, missing: NDArray[np.bool_] | None
    ) -> tuple[Mask, Mask]:
        """The same, and what the file has lost is filled however wide it is, as nothing of the photo is there. It makes
        no scratch wide that ends in it."""
        if missing is None or params.method == "even":
            return self.divided(likelihood, params)
        mask, left = self.divided(np.where(missing, 0, likelihood).astype(np.uint8), params)
        mask = mask.joined(Mask(missing).grown(round(params.margin)))
        return mask, Mask(left.marked & ~mask.marked)

    def run(self, image: Image, params: RepairParams, context: Context) -> Result:
        """Fill or even out what the inputs mark, or what is found. `found`: the share of the photo in per cent, and,
        where damage was looked for, how many pieces are filled and how many wider ones are left, which `left` shows.

        Outside the mask not one pixel changes. Raises AEDeskError for a mask that is empty, of
        another size, or leaves nothing to fill from."""
        check(params)
        job, mask = context.job, context.inputs.mask
        left: Mask | None = None
        evening = params.method == "even"
        looked = not evening and (mask is None or context.inputs.found)
        if mask is not None:
            check_mask(mask, image)
        else:
            looking = Sentence("Looking for stains") if evening else Sentence("Looking for scratches")
            finding = job.part(0.0, FINDING, Stage(looking, 1, 2))
            finding.progress(0.0)
            likelihood = self.find(image, Context(context.engine, context.models, finding), params)
            mask, left = self._divided_with_missing(likelihood, params, image.missing)
            working = Sentence("Evening out") if evening else Sentence("Filling")
            job = job.part(FINDING, 1 - FINDING, Stage(working, 2, 2))
            if mask.share > TOO_MUCH:
                raise AEDeskError(
                    "Nearly the whole photo looks damaged, so there is nothing to repair it from. "
                    "Lower the sensitivity, or mark the damage by hand."
                )
        found = {"stains %" if evening else "damage %": round(100 * mask.share, 2)}
        if left is not None and not evening:
            found |= {FILLED: count_pieces(mask.marked), LEFT: count_pieces(left.marked)}
        if mask.is_empty:
            return Result(image, found, mask, left)
        if evening:
            return Result(evened(image, mask, job, context.engine.threads), found, mask, effect=Effect.ENHANCES)
        filler = own_card(context.models, REPAIR, params.model) or context.models.get("inpaint")
        networks = [*(_finders(params, context) if looked else ()), filler]
        filled = _found_again(fill(context.engine, networks[-1], image, mask, job), mask)
        return Result(filled, found, mask, left, tuple(networks))


def _finders(params: RepairParams, context: Context) -> list[ModelCard]:
    own = own_card(context.models, FIND_DAMAGE, params.finder)
    return [own] if own is not None else [context.models.get(id) for id in FINDERS]


def _found_again(image: Image, mask: Mask) -> Image:
    """A photo of which nothing is missing any more where it was filled, and that shows it there."""
    if image.missing is None:
        return image
    there, still = image.missing & mask.marked, image.missing & ~mask.marked
    missing = still if still.any() else None
    if image.alpha is None:
        return replace(image, missing=missing)
    alpha = image.alpha.copy()
    alpha[there] = image.maximum
    return replace(image, alpha=alpha, missing=missing)


def threshold(sensitivity: float) -> int:
    """The likelihood, 0 to 255, above which a pixel is marked: 128 at 50.

    Equal steps of the slider are equal steps of the odds: most answers of the network lie near never and always,
    where equal steps of the likelihood would do nothing for long and then all at once."""
    odds = (50 - sensitivity) / 50 * REACH
    return round(255 / (1 + math.exp(-odds)))
