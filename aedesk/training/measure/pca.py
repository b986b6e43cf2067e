"""Principal components of blocks, the best linear code: what an autoencoder has to beat.

Every block of side x side pixels in colour becomes as many numbers (Karhunen-Loeve transform), which are rounded to
multiples of a step and coded by the same range coder as the autoencoder's latents.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.codec.entropy import Tables, bell_tables, encode, scales
from aedesk.training.data.photos import PhotoBank

BLOCKS = 40_000  # that are learned from


@dataclass(frozen=True)
class BlockCode:
    """`basis`: (n, n) orthonormal rows, n = 3 side^2. `mean`: (n,)."""

    side: int
    basis: NDArray[np.float64]
    mean: NDArray[np.float64]

    @staticmethod
    def learned(bank: PhotoBank, side: int, seed: int = 0) -> BlockCode:
        """From random blocks of the training photos."""
        rng = np.random.default_rng(seed)
        crop = 8 * side
        crops = [bank.crop(crop, rng) * 255 for _ in range(-(-BLOCKS // 64))]
        blocks = np.concatenate([_blocks(crop, side) for crop in crops])
        mean = blocks.mean(axis=0)
        _, basis = np.linalg.eigh((blocks - mean).T @ (blocks - mean))
        return BlockCode(side, basis.T[::-1], mean)

    def through(self, photo: NDArray[np.uint8], step: float, tables: Tables | None = None) -> tuple[int, np.ndarray]:
        """Bytes of a photo (H, W, 3), and the photo that they decode to, uint8.

        The table of each component is the one that suits it best and takes a byte."""
        tables = tables or bell_tables()
        height, width = photo.shape[:2]
        padded = np.pad(photo, ((0, -height % self.side), (0, -width % self.side), (0, 0)), "edge").astype(np.float64)
        numbers = np.rint((_blocks(padded, self.side) - self.mean) @ self.basis.T / step).astype(np.int32).T
        spread = np.sqrt(np.mean(numbers.astype(np.float64) ** 2, axis=1))
        nearest = np.abs(np.log(np.maximum(spread, 0.05))[:, None] - np.log(scales())[None]).argmin(axis=1)
        choice = nearest.astype(np.uint8)
        size = len(choice) + len(encode(numbers.ravel(), choice.repeat(numbers.shape[1]), tables))
        back = (numbers.T * step) @ self.basis + self.mean
        return size, np.clip(np.rint(_joined(back, padded.shape, self.side)[:height, :width]), 0, 255).astype(np.uint8)


def _blocks(picture: np.ndarray, side: int) -> NDArray[np.float64]:
    """(H, W, 3), sides multiples of `side`, to (count, 3 side^2)."""
    height, width, _ = picture.shape
    squares = picture.reshape(height // side, side, width // side, side, 3).transpose(0, 2, 1, 3, 4)
    return np.asarray(squares.reshape(-1, 3 * side**2), np.float64)


def _joined(blocks: np.ndarray, shape: tuple[int, ...], side: int) -> np.ndarray:
    height, width = shape[:2]
    squares = blocks.reshape(height // side, width // side, side, side, 3).transpose(0, 2, 1, 3, 4)
    return squares.reshape(height, width, 3)
