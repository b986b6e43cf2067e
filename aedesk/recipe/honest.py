"""The saved photo says what was done to it, and whether a program has invented parts of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import replace

import aedesk
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.xmp import ENHANCED, PARTLY_INVENTED, Record, with_record
from aedesk.imaging.image import Image
from aedesk.models.store import ModelStore
from aedesk.recipe.recipe import Step
from aedesk.tools.base import MaskTool
from aedesk.tools.registry import tool

# They put pixels or colours where the photo has none. IPTC calls a picture with such parts a composite.
INVENTING = {"repair", "erase", "colorize"}
# They only move what is there.
PLAIN = {"turn"}


def with_story(image: Image, steps: Sequence[Step], models: ModelStore) -> Image:
    """The photo with the enabled steps in its XMP: tools, parameters, networks and their hashes; what was done at
    several places on end stands there once. The same photo where nothing was done, or where its XMP cannot be
    understood."""
    taken = [step for step in steps if step.enabled]
    if not taken:
        return image
    records: list[Record] = []
    for step in taken:
        record = _record(step, models)
        # The same at another place: a hundred healed spots would be more than a JPEG can hold.
        if not (_works_in_places(step) and records and records[-1] == record):
            records.append(record)
    packet = with_record(image.metadata.xmp, records, f"AEDesk {aedesk.__version__}", source_type(taken))
    if packet is None:
        return image
    return replace(image, metadata=replace(image.metadata, xmp=packet))


def source_type(steps: Sequence[Step]) -> str | None:
    """IPTC's digital source type after these steps; None where it is as before."""
    if any(step.tool in INVENTING and not _evens_out(step) for step in steps):
        return PARTLY_INVENTED
    return ENHANCED if {step.tool for step in steps} - PLAIN else None


def _evens_out(step: Step) -> bool:
    """Whether it is a step of Repair that keeps the picture under a stain, for which no network runs."""
    return getattr(step.params, "method", None) == "even"


def _works_in_places(step: Step) -> bool:
    """Whether its tool works where a mask says, which the XMP does not hold."""
    try:
        return isinstance(tool(step.tool), MaskTool)
    except KeyError:  # a tool of a test
        return False


def _record(step: Step, models: ModelStore) -> Record:
    params = "; ".join(f"{name} {value}" for name, value in dataclasses.asdict(step.params).items())
    try:
        ids = () if _evens_out(step) else tool(step.tool).models
    except KeyError:  # a tool of a test
        ids = ()
    networks = []
    for id in ids:
        try:
            networks.append(f"{id} {models.find(id).sha256}")
        except AEDeskError:  # taken away meanwhile
            networks.append(id)
    return Record(step.tool, params, tuple(networks))
