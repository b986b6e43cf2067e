"""Principal components, the best linear code of as many numbers: what an autoencoder is compared with.

A linear autoencoder with squared error finds the same plane (Bourlard and Kamp 1988; Baldi and Hornik 1989)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Pca:
    """`basis`: (K, D) orthonormal rows, the strongest first. `mean`: (D,)."""

    basis: Floats
    mean: Floats

    @staticmethod
    def learned(values: Floats, most: int) -> Pca:
        """The first `most` components of vectors (N, D), fewer where there are fewer."""
        mean = values.mean(axis=0, dtype=np.float64)
        centred = values.astype(np.float64) - mean
        count, size = values.shape
        if count < size:  # the same components by way of the smaller square matrix (Sirovich 1987)
            lengths, mixes = np.linalg.eigh(centred @ centred.T)
            strong = lengths > 1e-9 * max(float(lengths[-1]), 1e-30)
            vectors = centred.T @ (mixes[:, strong] / np.sqrt(lengths[strong]))
        else:
            _, vectors = np.linalg.eigh(centred.T @ centred)
        return Pca(vectors[:, ::-1][:, :most].T.astype(np.float32), mean.astype(np.float32))

    def code(self, values: Floats, numbers: int) -> Floats:
        """Vectors (N, D) as (N, numbers)."""
        return np.asarray((values - self.mean) @ self.basis[:numbers].T, np.float32)

    def drawn(self, code: Floats) -> Floats:
        """Codes (N, K) as vectors (N, D)."""
        return np.asarray(code @ self.basis[: code.shape[1]] + self.mean, np.float32)

    def again(self, values: Floats, numbers: int) -> Floats:
        """What is left of vectors (N, D) that are told by so many numbers."""
        return self.drawn(self.code(values, numbers))


def psnr(error: float) -> float:
    """Peak signal-to-noise ratio in dB of a mean squared error of values in [0, 1]."""
    return float(10 * np.log10(1 / max(error, 1e-12)))


def blocks(pictures: Floats, side: int) -> Floats:
    """Pictures (N, C, H, W) as vectors of their squares, (M, C side side); what is left at the edges is left out."""
    count, channels, height, width = pictures.shape
    down, across = height // side, width // side
    cut = pictures[:, :, : down * side, : across * side].reshape(count, channels, down, side, across, side)
    return np.ascontiguousarray(cut.transpose(0, 2, 4, 1, 3, 5)).reshape(-1, channels * side * side)
