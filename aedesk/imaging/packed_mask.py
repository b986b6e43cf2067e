"""A mask in little room: eight pixels a byte."""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.imaging.mask import Mask

Bits = NDArray[np.uint8]  # (H, W / 8 rounded up), the first pixel in the highest bit


def packed(mask: Mask) -> Bits:
    """A mask as bits, row by row."""
    bits = np.packbits(mask.marked, axis=1)
    bits.setflags(write=False)
    return bits


@dataclass(frozen=True, eq=False)
class PackedMask:
    """A mask of `height` x `width` pixels. `part`: the bits around all that is marked, whose first byte lies in row
    `top` and byte `left` of its row; of a stroke of a brush some hundred bytes, while the bits of 24 megapixels are
    3 MB."""

    part: Bits
    top: int
    left: int
    height: int
    width: int

    @staticmethod
    def of(mask: Mask) -> PackedMask:
        """Pack a mask."""
        return PackedMask.of_bits(packed(mask), mask.marked.shape[1])

    @staticmethod
    def of_bits(bits: Bits, width: int) -> PackedMask:
        """Bits of a mask that is `width` pixels wide."""
        rows, columns = np.flatnonzero(bits.any(axis=1)), np.flatnonzero(bits.any(axis=0))
        if not len(rows):
            return PackedMask(bits[:0, :0], 0, 0, len(bits), width)
        top, left = int(rows[0]), int(columns[0])
        part = bits[top : rows[-1] + 1, left : columns[-1] + 1].copy()
        part.setflags(write=False)
        return PackedMask(part, top, left, len(bits), width)

    @property
    def bits(self) -> Bits:
        """All of them."""
        bits = np.zeros((self.height, -(-self.width // 8)), np.uint8)
        rows, columns = self.part.shape
        bits[self.top : self.top + rows, self.left : self.left + columns] = self.part
        return bits

    @property
    def mask(self) -> Mask:
        """The mask itself."""
        return Mask(np.unpackbits(self.bits, axis=1, count=self.width).view(np.bool_))

    def to_text(self) -> str:
        """Letters and digits only, for a JSON file: most masks become some kilobytes."""
        return base64.b64encode(zlib.compress(self.bits.tobytes())).decode("ascii")

    @staticmethod
    def from_text(text: str, height: int, width: int) -> PackedMask:
        """Read what `to_text` has written. Raises ValueError where it is not a mask of this size."""
        across = -(-width // 8)
        try:
            unpacker = zlib.decompressobj()
            # Not more than it may be: a forged file must not fill the memory.
            content = unpacker.decompress(base64.b64decode(text, validate=True), height * across + 1)
        except (binascii.Error, zlib.error, ValueError):
            raise ValueError("the mask of a step is damaged.") from None
        if len(content) != height * across:
            raise ValueError(f"the mask of a step is not {width} x {height} pixels.")
        return PackedMask.of_bits(np.frombuffer(content, np.uint8).reshape(height, across), width)
