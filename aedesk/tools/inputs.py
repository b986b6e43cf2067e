"""What a person gives a tool beside its parameters: what they marked, hinted and chose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import load
from aedesk.imaging.geometry import Geometry, Size
from aedesk.imaging.image import Image
from aedesk.imaging.mask import Mask
from aedesk.imaging.packed_mask import PackedMask
from aedesk.tools.hint import Hint
from aedesk.tools.watermark import SharedMark

SEEN = 512  # pixels of the longer side, when colours are looked for
LEAST_COLOUR = 0.03  # between the channels of a pixel: the rounding of a JPEG is less
MOST_FEATHER = 100_000  # pixels


@dataclass(frozen=True, eq=False)
class Reference:
    """A photo whose colours others lean to. `known`: what lies at `path`, None until it is read."""

    path: Path
    known: Image | None = None

    @staticmethod
    def read(path: Path) -> Reference:
        """Raises AEDeskError, for a photo without colours too."""
        image = load(path)
        if not _has_colours(image):
            raise AEDeskError("'{}' has no colours that others could follow.", path.name)
        return Reference(path, image)

    @property
    def image(self) -> Image:
        """The photo. Raises AEDeskError where it is not known and cannot be read."""
        return self.known if self.known is not None else load(self.path)


def _has_colours(image: Image) -> bool:
    """Whether there is more than grey; sepia is a colour here."""
    step = max(1, max(image.height, image.width) // SEEN)
    pixels = image.pixels[::step, ::step].astype(np.float32) / image.maximum
    return not image.is_grey and bool((np.ptp(pixels, axis=2) > LEAST_COLOUR).any())


@dataclass(frozen=True, eq=False)
class Inputs:
    """Never changed. `marked`: the pixels to work on; None lets a tool find them by itself. `found`: it has, and the
    person may have mended what it found. `hints`: colours of places. `reference`: a photo that leads. `mark`: the
    watermark that the photo shares with others, which no file keeps.

    `feather`: width in pixels of the soft edge of what is marked, of tools that are kept to it (local.py).

    `frame`: how the photo lay when it was marked and hinted, seen from the original; None for as it lies now."""

    marked: PackedMask | None = None
    hints: tuple[Hint, ...] = ()
    reference: Reference | None = None
    mark: SharedMark | None = None
    frame: Geometry | None = None
    found: bool = False
    feather: float = 0.0

    @staticmethod
    def of_mask(mask: Mask) -> Inputs:
        """Only that is marked."""
        return Inputs(PackedMask.of(mask))

    @property
    def mask(self) -> Mask | None:
        """What is marked, unpacked."""
        return self.marked.mask if self.marked is not None else None

    @property
    def are_places(self) -> bool:
        """Whether places of the photo are named."""
        return self.marked is not None or bool(self.hints)

    @property
    def marks_nothing(self) -> bool:
        """Whether there is a mask, and nothing in it."""
        return self.marked is not None and not self.marked.part.any()

    def remembered(self) -> Inputs:
        """The same without what lies in a file, for a history that must not fill the memory."""
        return replace(self, reference=Reference(self.reference.path)) if self.reference is not None else self

    def drawn_in(self, frame: Geometry) -> Inputs:
        """The same, drawn when the photo lay so."""
        return replace(self, frame=frame) if self.are_places else self

    def seen_in(self, frame: Geometry) -> Inputs:
        """The same for a photo that lies otherwise now than when it was drawn on; hints that are beside it now go."""
        if self.frame is None or self.frame == frame or not self.are_places:
            return self
        moved = self.frame.inverse.then(frame)
        return replace(
            self,
            marked=PackedMask.of(moved.mask(self.marked.mask)) if self.marked is not None else None,
            hints=tuple(
                replace(hint, x=place[0], y=place[1])
                for hint in self.hints
                if (place := moved.pixel(hint.x, hint.y)) is not None
            ),
            feather=self.feather * moved.scale,
            frame=frame,
        )

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads, without what is not there."""
        entry: dict[str, Any] = {}
        if self.marked is not None:
            entry["mask"] = self.marked.to_text()
            entry["found"] = self.found
            if self.feather:
                entry["feather"] = self.feather
        if self.hints:
            entry["hints"] = [str(hint) for hint in self.hints]
        if self.reference is not None:
            entry["reference"] = str(self.reference.path)
        if self.frame is not None:
            entry["frame"] = self.frame.to_json()
        return entry

    @staticmethod
    def from_json(entry: dict[str, Any], lies: Geometry) -> Inputs:
        """Read what `to_json` has made. `lies`: how the photo lay where the entry does not say it. Raises ValueError
        with a sentence."""
        mask, hints, reference = entry.get("mask"), entry.get("hints", []), entry.get("reference")
        found, feather = entry.get("found", False), entry.get("feather", 0.0)
        sound = isinstance(mask, str | None) and isinstance(reference, str | None) and isinstance(found, bool)
        sound = sound and isinstance(feather, int | float) and 0 <= feather <= MOST_FEATHER
        if not sound or not isinstance(hints, list) or not all(isinstance(hint, str) for hint in hints):
            raise ValueError("what was marked or hinted is of a wrong kind.")
        frame = Geometry.from_json(entry["frame"]) if "frame" in entry else lies
        if frame.before != lies.before:
            raise ValueError("it was drawn on a photo of another size.")
        inputs = Inputs(
            PackedMask.from_text(mask, *_rows_first(frame.after)) if mask is not None else None,
            tuple(Hint.parse(hint) for hint in hints),
            Reference(Path(reference)) if reference is not None else None,
            found=found,
            feather=float(feather),
        )
        return inputs.drawn_in(frame)


def _rows_first(size: Size) -> Size:
    return size[1], size[0]


NONE = Inputs()
