"""Colorize: believable colours for a black-and-white photo, by itself or as hinted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image
from aedesk.models.contract import COLORIZE, Contract
from aedesk.tools.base import Context, Effect, Look, NeedsConsent, Number, Result, Switch, check, parameter
from aedesk.tools.calibration import VIVIDNESS
from aedesk.tools.colorize.edge_aware import EdgeAware
from aedesk.tools.colorize.hint_reach import solved
from aedesk.tools.colorize.likely import Guess, Likely, guess, led_by
from aedesk.tools.colorize.look import look
from aedesk.tools.colorize.own_colours import OwnColours, own_colours
from aedesk.tools.colorize.recombine import joined, shown
from aedesk.tools.guided import guided_lines
from aedesk.tools.hint import check_hints
from aedesk.tools.last_found import LastFound
from aedesk.tools.model_choice import model_parameter, own_card
from aedesk.tools.summaries import SUMMARIES
from aedesk.tools.tone import is_monochrome, thumbnail

CONTRAST = 4.0  # of L*: an edge, where colours may change
SMOOTHNESS = 24.0  # how much more a neighbour that is alike counts than the guess for the place itself
WARMTH = np.array([4.0, 14.0], np.float32)  # added to a* and b* at 100
LIKELY = 8  # colours of a palette

Planes = NDArray[np.float32]


class HasColours(NeedsConsent):
    """A photo that is not black-and-white shall be coloured, and nobody has said that its colours may go."""

    field: ClassVar[str] = "recolor"


@dataclass(frozen=True)
class ColorizeParams:
    """Parameters of Colorize: `strength` and `saturation` in per cent, `warmth` -100 to 100, `recolor` yes or no;
    `model`: "aedesk" or the id of one of the person's."""

    strength: float = parameter(
        100.0, Number("Strength", "How much of the colour is laid over the black-and-white photo.", 0, 100)
    )
    saturation: float = parameter(100.0, Number("Saturation", "How vivid the colours are.", 0, 200))
    warmth: float = parameter(0.0, Number("Warmth", "Warmer or, below 0, cooler light.", -100, 100))
    recolor: str = parameter("no", Switch("Recolour", "Also recolour photos that are already in colour."))
    model: str = model_parameter(COLORIZE)


# Hand-tinted: thin washes of warm colour over the print, as studios laid on until the 1950s.
LOOKS = {
    "natural": Look(
        "Natural", "The most likely colours, muted", {"strength": 100.0, "saturation": 100.0, "warmth": 0.0}
    ),
    "hand-tinted": Look(
        "Hand-tinted",
        "Soft and warm, like a studio print coloured by hand",
        {"strength": 80.0, "saturation": 85.0, "warmth": 30.0},
    ),
    "vivid": Look("Vivid", "Stronger colours", {"strength": 100.0, "saturation": 150.0, "warmth": 0.0}),
}


class Others(dict[tuple[str, Contract | None], OwnColours]):
    """What networks of others say of a photo, by their identities."""


class Colorize:
    """A convolutional autoencoder guesses the colours of a small picture from its lightness; they are smoothed and
    brought to full size along the edges, and the lightness stays."""

    id: ClassVar[str] = "colorize"
    title: ClassVar[str] = "Colourise"
    action: ClassVar[str] = "Colourise photo"
    help: ClassVar[str] = SUMMARIES["colorize"]
    params_type: ClassVar[type] = ColorizeParams
    models: ClassVar[tuple[str, ...]] = ("colorize",)
    effect: ClassVar[Effect] = Effect.INVENTS
    local: ClassVar[bool] = True
    looks: ClassVar[Mapping[str, Look]] = LOOKS

    def __init__(self) -> None:
        self._last: LastFound[Likely] = LastFound()
        self._others: LastFound[Others] = LastFound()

    def run(self, image: Image, params: ColorizeParams, context: Context) -> Result:
        """Colour the photo. Its lightness stays as it is, to the rounding of the file.

        Uses the hints and the reference of the inputs. Raises HasColours for a photo that has colours,
        unless `recolor`, and AEDeskError for hints beside the photo."""
        check(params)
        hints, reference = context.inputs.hints, context.inputs.reference
        check_hints(hints, image)
        if params.recolor != "yes" and not is_black_and_white(image):
            raise HasColours("This photo is already in colour. To recolour it, switch on Recolour (--recolor).")
        context.job.progress(0.0)
        other = own_card(context.models, COLORIZE, params.model)
        if other is not None and reference is not None:
            raise AEDeskError("A photo with colours can lead AEDesk's own network only.")
        card = other or context.models.get("colorize")
        if other is not None:
            colours = self._others.of(image, Others)
            if other.identity not in colours:
                colours[other.identity] = own_colours(image, other, context)
            likely, own = colours[other.identity].likely, colours[other.identity].guess
        else:
            likely = self.look(image, context)
            if reference is not None:
                likely = led_by(likely, reference.image)
            own = guess(likely, card.calibrated(VIVIDNESS))
        context.job.progress(0.4)
        sliders = own.chroma * np.float32(params.saturation / 100) + WARMTH * (params.warmth / 100)
        chroma = calm(Guess(sliders, own.certainty), likely, context, image)
        coloured = joined(image, guided_lines(likely.lightness, chroma), params.strength / 100, context)
        return Result(coloured, {"hints": float(len(hints))} if hints else {}, models=(card,))

    def look(self, image: Image, context: Context) -> Likely:
        """What the network says of the photo; it is asked once, for hints and sliders ask again and again."""
        return self._last.of(image, lambda: look(image, context.models.get("colorize"), context))

    def likely_colours(self, image: Image, x: int, y: int, context: Context) -> list[tuple[int, int, int]]:
        """Colours for one place of the photo at its lightness, the likeliest first."""
        likely = self.look(image, context)
        row, column = likely.place(x, y, image)
        best = np.argsort(-likely.probability[row, column])[:LIKELY]
        light = np.full((len(best), 1), likely.lightness[row, column], np.float32)
        rgb = shown(light, likely.palette[best][:, None])[:, 0]
        return [tuple(int(v) for v in colour) for colour in np.round(rgb * 255)]  # type: ignore[misc]


def is_black_and_white(image: Image) -> bool:
    """Grey, or toned like sepia."""
    return image.is_grey or is_monochrome(thumbnail(image))


def calm(own: Guess, likely: Likely, context: Context, image: Image) -> Planes:
    """a* and b* (h, w, 2): the guess, even over each thing, and the hints fulfilled.

    Guesses that flip between the likely colours of a thing make clouds on it; the certain ones speak for all."""
    system = EdgeAware(likely.lightness, CONTRAST)
    return solved(Guess(own.chroma, own.certainty / SMOOTHNESS), likely, context.inputs.hints, image, system)
