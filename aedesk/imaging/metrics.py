"""How far two photos are apart."""

from __future__ import annotations

import numpy as np


def psnr(first: np.ndarray, second: np.ndarray, maximum: float = 255.0) -> float:
    """Peak signal-to-noise ratio in dB over all values; infinity for equal arrays."""
    if first.shape != second.shape:
        raise ValueError(f"different shapes: {first.shape} and {second.shape}")
    error = float(np.mean((first.astype(np.float64) - second.astype(np.float64)) ** 2))
    return float("inf") if error == 0 else float(10 * np.log10(maximum**2 / error))
