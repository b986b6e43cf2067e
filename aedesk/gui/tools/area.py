"""Where a tool works: what a person has painted, with a soft edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.gui.document.mask_state import MaskState
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.pool import pooled
from aedesk.tools.base import Box
from aedesk.tools.inputs import Inputs
from aedesk.tools.local import mixed, soft_part


@dataclass(frozen=True, eq=False)
class Area:
    """`mask`: what is painted. `feather`: width of the soft edge in pixels."""

    mask: MaskState
    feather: float

    @property
    def inputs(self) -> Inputs:
        """What a tool is given."""
        return Inputs(self.mask.packed, feather=self.feather)

    def over(self, image: Image, seen: NDArray[np.integer], box: Box, step: int, soft: Soft) -> NDArray[np.integer]:
        """What a tool makes of a box of the photo, the mean of every `step` x `step` pixels, kept to the area."""
        top, left, bottom, right = box
        before = pooled(image.pixels[top:bottom, left:right], step)
        part = np.rint(255 * soft.part(box)).astype(np.uint8)[..., None]
        return mixed(before, seen, pooled(part, step).astype(np.float32) / np.float32(255))


class Soft:
    """The soft mask of an area, unpacked once for all squares of a look."""

    def __init__(self, area: Area) -> None:
        self._marked, self._feather = area.mask.mask.marked, area.feather

    def part(self, box: Box) -> NDArray[np.float32]:
        """In a box, (h, w) from 0 to 1."""
        return soft_part(self._marked, self._feather, box)


def same(one: Area | None, other: Area | None) -> bool:
    """Whether they are the same place."""
    if one is None or other is None:
        return one is other
    return one.mask is other.mask and one.feather == other.feather
