"""The mask on the desk: what was found, and what the person has added and taken away.

Kept as packed bits, eight pixels a byte, because every step of undo holds one: 3 MB for 24 megapixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.geometry import Geometry
from aedesk.imaging.mask import Mask, Point
from aedesk.imaging.packed_mask import Bits, PackedMask, packed


def mask_state(mask: PackedMask | None) -> MaskState | None:
    """A mask that was kept in a file: all of it as if it was marked by hand. None for none."""
    return MaskState.by_hand(mask.mask) if mask is not None else None


@dataclass(frozen=True)
class MaskState:
    """Never changed: every edit gives a new one.

    `width`: pixels of a row. `automatic`, `added`, `removed`: bits; marked is what was found or added, and not
    removed, so that what was done by hand outlives another sensitivity. `likelihood`: what was found, 0 to 255
    (H, W), None where nothing was looked for. `params`: the parameters of the tool that `automatic` was drawn with."""

    width: int
    automatic: Bits
    added: Bits
    removed: Bits
    likelihood: NDArray[np.uint8] | None = None
    params: Any = None

    @staticmethod
    def of(mask: Mask, likelihood: NDArray[np.uint8] | None = None, params: Any = None) -> MaskState:
        """A mask that no hand has touched."""
        bits = packed(mask)
        nothing = np.zeros_like(bits)
        return MaskState(mask.marked.shape[1], bits, nothing, nothing, likelihood, params)

    @staticmethod
    def by_hand(mask: Mask) -> MaskState:
        """A mask that stays when a tool looks for more."""
        bits = packed(mask)
        nothing = np.zeros_like(bits)
        return MaskState(mask.marked.shape[1], nothing, bits, nothing)

    @staticmethod
    def nothing(height: int, width: int) -> MaskState:
        """Not one pixel is marked."""
        bits = np.zeros((height, -(-width // 8)), np.uint8)
        bits.setflags(write=False)
        return MaskState(width, bits, bits, bits)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.automatic.shape[0], self.width

    @property
    def bits(self) -> Bits:
        """What is marked."""
        return self.part(slice(None), slice(None))

    def part(self, rows: slice, columns: slice) -> Bits:
        """Some rows and columns of `bits`: a column is eight pixels wide."""
        where = rows, columns
        bits: Bits = (self.automatic[where] | self.added[where]) & ~self.removed[where]
        return bits

    @property
    def mask(self) -> Mask:
        """What is marked, for a tool."""
        return self.packed.mask

    @property
    def packed(self) -> PackedMask:
        """The same, for a step of the history."""
        return PackedMask.of_bits(self.bits, self.width)

    @cached_property
    def marked_pixels(self) -> int:
        """How many pixels are marked; counted once, as many widgets ask after every stroke."""
        return int(np.bitwise_count(self.bits).sum())

    @property
    def share(self) -> float:
        """The marked part of all pixels, 0 to 1."""
        return self.marked_pixels / max(1, self.size[0] * self.width)

    @property
    def is_empty(self) -> bool:
        return self.marked_pixels == 0

    def holds_found(self, params_type: type) -> bool:
        """Whether something is marked that the tool with these parameters has found, retouched or not."""
        return type(self.params) is params_type and bool((self.automatic & ~self.removed).any())

    def found_anew(self, mask: Mask, likelihood: NDArray[np.uint8], params: Any) -> MaskState:
        """A tool has looked again; what was done by hand stays."""
        return replace(self, automatic=packed(mask), likelihood=likelihood, params=params)

    def with_automatic(self, mask: Mask, params: Any = None) -> MaskState:
        """Another sensitivity; what was done by hand stays."""
        return replace(self, automatic=packed(mask), params=params)

    def baked(self, change: Callable[[Mask], Mask]) -> MaskState:
        """The whole mask changed: grown, inverted, read from a file.

        Another sensitivity afterwards draws anew what was found; what was done by hand changes along and stays."""
        whole = packed(change(self.mask))
        by_hand: Bits = packed(change(PackedMask.of_bits(self.added, self.width).mask)) & whole
        still_removed: Bits = self.removed & ~whole
        return replace(self, automatic=whole, added=by_hand, removed=still_removed)

    def moved(self, geometry: Geometry) -> MaskState:
        """The mask of the photo with its pixels elsewhere: what was found and what was done by hand go along."""
        if not geometry.moves:
            return self
        found, added = (packed(geometry.mask(PackedMask.of_bits(part, self.width).mask)) for part in self._marking)
        removed = packed(Mask(geometry.plane(PackedMask.of_bits(self.removed, self.width).mask.marked)))
        likelihood = geometry.plane(self.likelihood) if self.likelihood is not None else None
        return MaskState(geometry.after[0], found, added, removed, likelihood, self.params)

    @property
    def _marking(self) -> tuple[Bits, Bits]:
        return self.automatic, self.added

    def painted(self, stroke: Sequence[Point], diameter: float, erase: bool = False) -> MaskState:
        """A round brush was drawn along `stroke`, in pixels of the photo. The same state where that changes nothing."""
        points = list(stroke)
        return self._by_hand(points, diameter / 2 + 2, lambda mask, p: mask.painted(p, diameter), erase)

    def filled(self, outline: Sequence[Point], erase: bool = False) -> MaskState:
        """The inside of a lasso was marked."""
        return self._by_hand(list(outline), 1, lambda mask, p: mask.filled(p), erase)

    def _by_hand(
        self, points: list[Point], reach: float, draw: Callable[[Mask, list[Point]], Mask], erase: bool
    ) -> MaskState:
        """Draw into the bytes around what the hand has touched only: a dab must not unpack a large scan."""
        height = self.size[0]
        if not points:
            return self
        top, bottom = _span([y for _, y in points], reach, height)
        first, last = _span([x for x, _ in points], reach, self.width)
        if top >= bottom or first >= last:
            return self
        first = first // 8 * 8
        drawn = draw(Mask.empty(bottom - top, last - first), [(x - first, y - top) for x, y in points])
        touched = packed(drawn)
        box = np.s_[top:bottom, first // 8 : first // 8 + touched.shape[1]]
        plus, minus = (self.removed, self.added) if erase else (self.added, self.removed)
        if not (touched & (~plus[box] | minus[box])).any():
            return self
        added, removed = self.added.copy(), self.removed.copy()
        plus, minus = (removed, added) if erase else (added, removed)
        plus[box] |= touched
        minus[box] &= ~touched
        return replace(self, added=added, removed=removed)


def _span(places: list[float], reach: float, size: int) -> tuple[int, int]:
    """The first pixel and the one after the last that may be touched along one axis."""
    return max(0, int(min(places) - reach)), min(size, int(max(places) + reach) + 2)
