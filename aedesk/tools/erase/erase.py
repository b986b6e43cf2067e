"""Erase: watermarks and stamps taken off, and what a person paints over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.pixels.gaussian import blur
from aedesk.jobs import Stage
from aedesk.models.contract import REPAIR
from aedesk.sentence import Sentence
from aedesk.tools.base import AUTO, Choice, Context, Effect, Number, Result, check, parameter
from aedesk.tools.calibration import OPAQUE
from aedesk.tools.erase.find_mark import enlarged, look_for_mark
from aedesk.tools.erase.lift import SEEN, lifted
from aedesk.tools.inpaint.fill import check_mask, fill
from aedesk.tools.last_found import LastFound
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.repair.repair import threshold
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.watermark import MarkLook

LOOKING, LIFTING = 0.4, 0.1  # parts of the progress
MARK_SHARE = 0.12  # of what is marked around a place: with so much of a watermark in it, it is about the watermark
AROUND = 24.0  # pixels of the small photo
TOO_MUCH = 0.9  # of the photo


@dataclass(frozen=True)
class EraseParams:
    """Parameters of Erase. `sensitivity`: percentage; 50 suits most photos. `margin`: pixels by which the found
    mask is grown. `under`: "recover" what shines through, "fill" everything anew, or "auto": recover under marks that
    were found, fill what was marked by hand. `model`: what fills, "aedesk" or the id of one of the person's."""

    sensitivity: float = parameter(50.0, Number("Sensitivity", "How faint a mark may be and still be found.", 0, 100))
    margin: float = parameter(
        2.0,
        Number("Grow by", "Pixels added around the mark, whose edges are soft.", 0, 20, unit="px"),
    )
    under: str = parameter(
        AUTO,
        Choice(
            "Method",
            "Recover the photo that shows through a watermark, or fill everything from its surroundings. "
            "Automatic recovers what was found and fills what was marked by hand.",
            {
                AUTO: "Automatic",
                "recover": "Recover the photo underneath",
                "fill": "Fill from surroundings",
            },
        ),
    )
    model: str = model_parameter(REPAIR)


class Erase:
    """An autoencoder finds marks, how opaque they are, and what they hide; where nothing shines through, and where a
    person has marked something else, the inpainter fills."""

    id: ClassVar[str] = "erase"
    title: ClassVar[str] = "Remove watermark"
    action: ClassVar[str] = "Remove marked areas"
    find_action: ClassVar[str] = "Find watermark"
    help: ClassVar[str] = SUMMARIES["erase"]
    params_type: ClassVar[type] = EraseParams
    models: ClassVar[tuple[str, ...]] = ("remove_mark", "inpaint")
    effect: ClassVar[Effect] = Effect.INVENTS

    def __init__(self) -> None:
        self._last: LastFound[MarkLook] = LastFound()

    def look(self, image: Image, context: Context) -> MarkLook:
        """What the network says of the photo. Asked again for the same photo, it remembers."""
        return self._last.of(
            image,
            lambda: look_for_mark(context.engine, context.models.get("remove_mark"), image, context.job),
        )

    def find(self, image: Image, context: Context, params: EraseParams | None = None) -> NDArray[np.uint8]:
        """How likely each pixel is to belong to a mark, 0 to 255."""
        shared = context.inputs.mark
        found = shared.probability if shared is not None else self.look(image, context).probability
        return enlarged(found, image.height, image.width)

    def mask(self, likelihood: NDArray[np.uint8], params: EraseParams) -> Mask:
        """What is marked at this sensitivity, grown by the margin."""
        return Mask(likelihood > threshold(params.sensitivity)).grown(round(params.margin))

    def settled(self, params: EraseParams, found: bool) -> EraseParams:
        """The parameters without "auto". `found`: the mask is what `find` has found, not marked by hand."""
        if params.under != AUTO:
            return params
        return replace(params, under="recover" if found else "fill")

    def run(self, image: Image, params: EraseParams, context: Context) -> Result:
        """Take off what the inputs mark, or the mark that is found; their `mark` is the one that the photo shares with
        others. `found` holds the share of the photo in per cent.

        With "auto" a mask in the context counts as marked by hand, unless the photo shares its mark with others. What
        is filled alone needs no look at the photo.

        Outside the mask not one pixel changes. Raises AEDeskError for a mask that cannot be used."""
        check(params)
        job, mask = context.job, context.inputs.mask
        params = self.settled(params, found=mask is None or context.inputs.mark is not None)
        looks = mask is None or params.under == "recover"
        if mask is not None:
            check_mask(mask, image)
        seeing = job.part(0.0, LOOKING, Stage(Sentence("Looking for the watermark")))
        looking = Context(context.engine, context.models, seeing, context.inputs)
        if mask is None:
            mask = self.mask(self.find(image, looking), params)
            if mask.share > TOO_MUCH:
                raise AEDeskError(
                    "Nearly the whole photo looks like a mark. Lower the sensitivity, or mark it by hand."
                )
        found = {"marked %": round(100 * mask.share, 2)}
        if mask.is_empty:
            return Result(image, found, mask)
        hidden = mask.marked
        cleared = image
        networks = [context.models.get("remove_mark")] if looks else []
        if params.under == "recover":
            look = self.look(image, looking)
            # A network that is careful says less than there is: its card tells what it calls opaque.
            opaque = networks[0].calibrated(OPAQUE)
            recovered, hidden = _divided(mask, look, context, opaque)
            cleared = lifted(image, look, context.inputs.mark, recovered, context.engine.threads)
        looked = LOOKING + LIFTING if looks else 0.0
        filling = job.part(looked, 1 - looked, Stage(Sentence("Filling")))
        if hidden.any():
            networks.append(own_card(context.models, REPAIR, params.model) or context.models.get("inpaint"))
            cleared = fill(context.engine, networks[-1], cleared, Mask(hidden), filling)
        return Result(cleared, found, mask, models=tuple(networks))


def _divided(
    mask: Mask, look: MarkLook, context: Context, opaque_from: float
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Where the photo is recovered under a mark, and where it is filled, both (H, W). What is marked between the
    letters of a watermark is neither: it is as it should be."""
    probability = context.inputs.mark.probability if context.inputs.mark is not None else look.probability
    opacity = context.inputs.mark.opacity if context.inputs.mark is not None else look.opacity
    height, width = mask.marked.shape
    size = probability.shape[1], probability.shape[0]
    marked = (
        np.asarray(Pillow.fromarray(mask.marked).convert("L").resize(size, Pillow.Resampling.BOX), np.float32) / 255
    )
    ours = marked * (probability > SEEN)
    both = blur(np.stack([ours, marked], axis=2), AROUND)
    of_a_mark = enlarged((both[..., 0] > MARK_SHARE * both[..., 1]).astype(np.float32), height, width) > 127
    # A mark has soft edges, and a photo made small has softer ones.
    grown = Mask(enlarged(probability, height, width) > 255 * SEEN).grown(max(1, round(width / size[0])))
    seen = grown.marked & of_a_mark
    opaque = Mask(enlarged(opacity * (probability > SEEN), height, width) > 255 * opaque_from)
    opaque = opaque.grown(max(2, 2 * round(width / size[0])))
    recovered = mask.marked & seen & ~opaque.marked
    return recovered, mask.marked & ((seen & opaque.marked) | ~of_a_mark)
