"""How large a photo becomes, from the ways in which people say it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.limits import MAX_PIXELS
from aedesk.imaging.geometry import LARGEST, Geometry, Size
from aedesk.models.contract import ENLARGE
from aedesk.tools.base import Choice, NeedsConsent, Number, Switch, parameter
from aedesk.tools.model_choice import model_parameter

MOST = 8.0  # times as large: beyond, nothing is left that a photo could tell
A_MILLION = 10**6
UNITS = {"cm": 2.54, "in": 1.0}  # to an inch


class TooLarge(NeedsConsent):
    """A photo that would become so large that nobody opens it easily, and nobody has said that it may."""

    field: ClassVar[str] = "huge"

    @property
    def megapixels(self) -> str:
        """How many it would have."""
        return str(self.sentence.values[0])


def _paper(label: str, side: float) -> Any:
    """A side of the paper, as a field of the parameters."""
    tip, when = "The photo is fitted to the paper.", ("measure", "print")
    return parameter(side, Number(label, tip, 0.5, 500, step=0.5, when=when, unit_of="print_unit"))


@dataclass(frozen=True)
class EnlargeParams:
    """Parameters of Enlarge. `measure`: which of the others says how large: `by` a factor; `pixels` of the longer side;
    `megapixels`; the sheet of a `print`, into which the photo fits, lying as the photo does. `way`: "as-is" or
    "clean". `model`: "aedesk" or the id of one of the person's. `huge`: yes or no."""

    measure: str = parameter(
        "by",
        Choice(
            "New size",
            "As a factor, in pixels, in megapixels, or for a print.",
            {"by": "Scale factor", "pixels": "Longer side", "megapixels": "Megapixels", "print": "Print"},
        ),
    )
    by: float = parameter(
        2.0,
        Number(
            "Scale factor",
            "How many times as large each side of the photo becomes.",
            1,
            MOST,
            step=0.1,
            when=("measure", "by"),
            unit="×",
        ),
    )
    pixels: float = parameter(
        4000.0, Number("Longer side", "In pixels.", 16, 60_000, step=1.0, when=("measure", "pixels"), unit="px")
    )
    megapixels: float = parameter(
        24.0,
        Number("Megapixels", "Millions of pixels.", 0.1, 1000, step=0.1, when=("measure", "megapixels"), unit="MP"),
    )
    print_width: float = _paper("Paper width", 20.0)
    print_height: float = _paper("Paper height", 30.0)
    print_unit: str = parameter(
        "cm",
        Choice("Unit", "Unit of the paper size.", {"cm": "Centimetres", "in": "Inches"}, when=("measure", "print")),
    )
    print_dpi: float = parameter(
        300.0,
        Number("Print resolution", "Dots per inch on the paper.", 30, 2400, when=("measure", "print"), unit="dpi"),
    )
    way: str = parameter(
        "as-is",
        Choice(
            "Mode",
            "Cleaning up removes noise, JPEG artefacts and blur where they are found.",
            {"as-is": "Enlarge only", "clean": "Clean up too"},
        ),
    )
    model: str = model_parameter(ENLARGE)
    huge: str = parameter(
        "no", Switch("Very large results", "Allow results that are larger than AEDesk can open again.")
    )


def geometry(size: Size, params: EnlargeParams) -> Geometry:
    """From a photo of this size, in pixels, to the larger one.

    Raises AEDeskError where it would not become larger, or more than MOST times as large, and TooLarge."""
    factor = _factor(size, params)
    width, height = size
    if factor <= 1:
        raise AEDeskError("The photo already has {} x {} pixels; Enlarge only makes photos larger.", width, height)
    # A hair: 4000 / 500 pixels, say, or the megapixels that were asked for.
    if factor > MOST * (1 + 1e-6):
        raise AEDeskError(
            "The photo would become {} times as large; Enlarge makes it up to {} times as large.",
            f"{factor:.1f}",
            f"{MOST:g}",
        )
    if max(size) * factor >= LARGEST - 1:
        raise AEDeskError("No side of a photo can have more than {} pixels.", LARGEST - 1)
    larger = Geometry.scaled(size, factor)
    pixels = larger.after[0] * larger.after[1]
    if pixels > MAX_PIXELS and params.huge != "yes":
        raise TooLarge(
            "The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it anyway, "
            "switch on Very large results (--huge).",
            round(pixels / A_MILLION),
            MAX_PIXELS // A_MILLION,
        )
    return larger


def _factor(size: Size, params: EnlargeParams) -> float:
    """How many times as long each side shall be."""
    short, long = min(size), max(size)
    if params.measure == "pixels":
        return params.pixels / long
    if params.measure == "megapixels":
        return math.sqrt(params.megapixels * A_MILLION / (short * long))
    if params.measure == "print":
        sheet = sorted(
            side / UNITS[params.print_unit] * params.print_dpi for side in (params.print_width, params.print_height)
        )
        return min(sheet[0] / short, sheet[1] / long)
    return params.by
