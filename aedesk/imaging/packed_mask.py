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
    """`bits` of a mask that is `width` pixels wide: 3 MB for 24 megapixels."""

    bits: Bits
    width: int

    @staticmethod
    def of(mask: Mask) -> PackedMask:
        """Pack a mask."""
        return PackedMask(packed(mask), mask.marked.shape[1])

    @property
    def mask(self) -> Mask:
        """The mask itself."""
        return Mask(np.unpackbits(self.bits, axis=1, count=self.width).astype(np.bool_))

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
        return PackedMask(np.frombuffer(content, np.uint8).reshape(height, across), width)
