"""The latents of one tile to bytes and back, exactly. FORMAT.md describes the bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.codec.entropy import Tables, decode, encode
from aedesk.codec.hyper import HyperDecoder
from aedesk.errors import AEDeskError

SIDE_STEP = 4  # latents of a place of the side information, in each direction
_LENGTH = struct.Struct("<I")

Numbers = NDArray[np.int32]


@dataclass(frozen=True)
class TileCoder:
    """What writer and reader of a tile must share: the `tables`, which of them each channel of the side information
    is coded by, `side_tables` (c,) uint8, the `hyper` decoder, which chooses those of the latents, and by how much each
    quality shifts that choice for each channel, `shifts` (100, C) int16."""

    tables: Tables
    side_tables: NDArray[np.uint8]
    hyper: HyperDecoder
    shifts: NDArray[np.int16]

    @property
    def latents(self) -> int:
        """Channels of the latents."""
        return len(self.hyper.layers[-1].weight)

    def encode(self, latents: Numbers, side: Numbers, quality: int) -> bytes:
        """Latents (C, h, w) and their side information (c, ceil(h / 4), ceil(w / 4)), whole numbers."""
        first = encode(side.ravel(), self._side_choice(side.shape[1:]), self.tables)
        choice = self._choice(side, latents.shape[1:], quality)
        return _LENGTH.pack(len(first)) + first + encode(latents.ravel(), choice, self.tables)

    def decode(self, data: bytes, height: int, width: int, quality: int) -> Numbers:
        """Latents (C, height, width). Raises AEDeskError for bytes that no writer writes."""
        if len(data) < _LENGTH.size or (length := _LENGTH.unpack_from(data)[0]) > len(data) - _LENGTH.size:
            raise AEDeskError("A part of this .aed file holds nothing that can be understood.")
        size = -(-height // SIDE_STEP), -(-width // SIDE_STEP)
        end = _LENGTH.size + length
        side = decode(data[_LENGTH.size : end], self._side_choice(size), self.tables)
        choice = self._choice(side.reshape(-1, *size), (height, width), quality)
        return decode(data[end:], choice, self.tables).reshape(-1, height, width)

    def _side_choice(self, size: tuple[int, ...]) -> NDArray[np.uint8]:
        return self.side_tables.repeat(size[0] * size[1])

    def _choice(self, side: Numbers, size: tuple[int, ...], quality: int) -> NDArray[np.uint8]:
        """The number of a table for each latent, in their order."""
        return self.hyper.table_numbers(side, self.shifts[quality - 1])[:, : size[0], : size[1]].ravel()
