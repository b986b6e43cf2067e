"""The saved photo says what was done to it, and whether a program has invented parts of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, replace

import aedesk
from aedesk.imaging.formats.xmp import ENHANCED, PARTLY_INVENTED, Record, parsed, with_record
from aedesk.imaging.image import Image
from aedesk.recipe.opacity import FULL
from aedesk.recipe.outcome import Outcome
from aedesk.recipe.recipe import Step
from aedesk.tools.adjust.curve import CurveSetting
from aedesk.tools.adjust.levels import LevelsSetting
from aedesk.tools.adjust.white_balance import GreySetting
from aedesk.tools.base import Effect, MaskTool, declarations
from aedesk.tools.inputs import NONE, Inputs
from aedesk.tools.registry import tool

BY_HAND = (GreySetting, LevelsSetting, CurveSetting)  # of which there are many: those that nobody has set go unsaid


@dataclass(frozen=True)
class Taken:
    """A step that was taken, what it has done, and what it was given beside its parameters."""

    step: Step
    outcome: Outcome
    inputs: Inputs = NONE


def with_story(image: Image, steps: Sequence[Taken]) -> Image:
    """The photo with the steps that have changed it in its XMP: tools, parameters, and the networks that had a part in
    it with their hashes; what was done at several places on end stands there once. The same photo where nothing was
    done, or where its XMP cannot be understood."""
    changed = [taken for taken in steps if taken.step.enabled and taken.outcome.changed]
    if not changed:
        return image
    records: list[Record] = []
    for taken in changed:
        record = _record(taken)
        # The same at another place: a hundred healed spots would be more than a JPEG can hold.
        if not (_works_in_places(taken.step) and records and records[-1] == record):
            records.append(record)
    packet = with_record(image.metadata.xmp, records, f"AEDesk {aedesk.__version__}", source_type(changed))
    if packet is None:
        return image
    return replace(image, metadata=replace(image.metadata, xmp=packet))


def is_untold(image: Image, steps: Sequence[Taken]) -> bool:
    """Whether something was done that `with_story` cannot write, as the XMP of the photo cannot be understood."""
    changed = any(taken.step.enabled and taken.outcome.changed for taken in steps)
    return changed and parsed(image.metadata.xmp) is None


def source_type(steps: Sequence[Taken]) -> str | None:
    """IPTC's digital source type after these steps; None where it is as before. A picture with pixels or colours that
    the photo does not have is a composite for IPTC."""
    effects = {taken.outcome.effect for taken in steps}
    if Effect.INVENTS in effects:
        return PARTLY_INVENTED
    return ENHANCED if Effect.ENHANCES in effects else None


def _works_in_places(step: Step) -> bool:
    """Whether its tool works where a mask says, which the XMP does not hold."""
    try:
        return isinstance(tool(step.tool), MaskTool)
    except KeyError:  # a tool of a test
        return False


def _record(taken: Taken) -> Record:
    given, usual = dataclasses.asdict(taken.step.params), type(taken.step.params)()
    by_hand = {name for name, one in declarations(usual).items() if isinstance(one, BY_HAND)}
    told = {name: value for name, value in given.items() if name not in by_hand or value != getattr(usual, name)}
    if taken.step.opacity != FULL:
        told["opacity"] = taken.step.opacity
    if taken.outcome.area is not None:
        told["area"] = f"{taken.outcome.area:g} %"
    params = "; ".join([*(f"{name} {_in_words(value)}" for name, value in told.items()), *taken.outcome.by_hand])
    return Record(taken.step.tool, params, taken.outcome.networks)


def _in_words(value: float | str) -> str:
    """20 and 20.0 are the same, whoever wrote them."""
    return value if isinstance(value, str) else str(float(value))
