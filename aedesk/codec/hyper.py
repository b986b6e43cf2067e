"""The hyper-decoder: from the side information to the tables that the latents are coded by, in whole numbers.

Encoder and decoder must choose the same tables on every machine, and sums of rounded floating point
numbers depend on their order. So this small network has whole weights and activations. It is computed by
float64 matrix products, which are exact as long as no sum reaches 2 ** 53; the largest that eight-bit weights
and twelve-bit activations can make is far below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aedesk.errors import AEDeskError

WEIGHT_LIMIT = 127  # of a weight
ACTIVATION_LIMIT = 2047  # of an activation, which is never negative
SIDE_LIMIT = 255  # of the side information

Whole = NDArray[np.float64]  # whole numbers


@dataclass(frozen=True)
class WholeLayer:
    """A 3x3 convolution: `weight` (out, in, 3, 3), `bias` (out,), then a division by 2 ** `shift` that rounds down.

    With `upscale`, every 2x2 of the output come from four of its channels (pixel shuffle)."""

    weight: NDArray[np.int16]
    bias: NDArray[np.int32]
    shift: int
    upscale: bool

    def apply(self, maps: Whole) -> Whole:
        """(in, h, w) to (out, h, w), or (out / 4, 2h, 2w)."""
        _, height, width = maps.shape
        padded = np.pad(maps, ((0, 0), (1, 1), (1, 1)))
        rows = [padded[:, i : i + height, j : j + width] for i in range(3) for j in range(3)]
        columns = np.stack(rows, axis=1).reshape(-1, height * width)  # (in * 9, h * w), as the weights lie
        flat = self.weight.reshape(len(self.weight), -1).astype(np.float64) @ columns
        total = np.floor((flat + self.bias[:, None]) / 2.0**self.shift).reshape(-1, height, width)
        return _shuffled(total) if self.upscale else total


def _shuffled(maps: Whole) -> Whole:
    """Pixel shuffle by 2, as PyTorch does it."""
    channels, height, width = maps.shape
    parts = maps.reshape(channels // 4, 2, 2, height, width)
    return parts.transpose(0, 3, 1, 4, 2).reshape(channels // 4, 2 * height, 2 * width)


@dataclass(frozen=True)
class HyperDecoder:
    """Some layers with a clipped ReLU between them; the last one gives the numbers of tables."""

    layers: Sequence[WholeLayer]
    tables: int

    def table_numbers(self, side: NDArray[np.int32], shift: NDArray[np.int16]) -> NDArray[np.uint8]:
        """Side information (c, h, w) to the number of a table for each latent, (C, 4h, 4w).

        `shift`: (C,) whole numbers that are added: what the quality alone says of each channel."""
        maps: Whole = np.clip(side, -SIDE_LIMIT, SIDE_LIMIT).astype(np.float64)
        for layer in self.layers[:-1]:
            maps = np.clip(layer.apply(maps), 0, ACTIVATION_LIMIT)
        numbers = np.clip(self.layers[-1].apply(maps) + shift[:, None, None], 0, self.tables - 1)
        return numbers.astype(np.uint8)

    def save(self, path: Path) -> None:
        """Write it as NumPy's .npz."""
        arrays: dict[str, np.ndarray] = {"tables": np.array(self.tables)}
        for i, layer in enumerate(self.layers):
            arrays |= {f"weight{i}": layer.weight, f"bias{i}": layer.bias}
            arrays[f"how{i}"] = np.array([layer.shift, layer.upscale])
        np.savez_compressed(path, allow_pickle=False, **arrays)

    @staticmethod
    def load(path: Path) -> HyperDecoder:
        """Read it. Raises AEDeskError."""
        try:
            with np.load(path, allow_pickle=False) as archive:
                count = sum(name.startswith("weight") for name in archive.files)
                layers = [
                    WholeLayer(
                        archive[f"weight{i}"],
                        archive[f"bias{i}"],
                        int(archive[f"how{i}"][0]),
                        bool(archive[f"how{i}"][1]),
                    )
                    for i in range(count)
                ]
                return HyperDecoder(layers, int(archive["tables"]))
        except (OSError, ValueError, KeyError) as problem:
            raise AEDeskError("'{}' cannot be read ({}). Install AEDesk again.", path, problem) from None
