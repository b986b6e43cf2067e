"""How far two photos are apart."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.pixels.gaussian import blur


def psnr(first: np.ndarray, second: np.ndarray, maximum: float = 255.0) -> float:
    """Peak signal-to-noise ratio in dB over all values; infinity for equal arrays."""
    if first.shape != second.shape:
        raise ValueError(f"different shapes: {first.shape} and {second.shape}")
    error = float(np.mean((first.astype(np.float64) - second.astype(np.float64)) ** 2))
    return float("inf") if error == 0 else float(10 * np.log10(maximum**2 / error))


# Structural similarity as its authors computed it (Wang et al. 2004).
SSIM_SIGMA, SSIM_RADIUS = 1.5, 5
SSIM_K1, SSIM_K2 = 0.01, 0.03


def ssim_map(first: np.ndarray, second: np.ndarray, maximum: float = 255.0) -> np.ndarray:
    """Structural similarity around every pixel of two photos (H, W, C), the mean of the channels: (H, W).

    A Gaussian window of 11 pixels with mirrored edges; 1 for equal photos."""
    if first.shape != second.shape or first.ndim != 3:
        raise ValueError(f"two (H, W, C) of one shape are needed, not {first.shape} and {second.shape}")
    x, y = first.astype(np.float64), second.astype(np.float64)
    mean_x, mean_y = _mean(x), _mean(y)
    var_x, var_y = _mean(x * x) - mean_x**2, _mean(y * y) - mean_y**2
    covariance = _mean(x * y) - mean_x * mean_y
    c1, c2 = (SSIM_K1 * maximum) ** 2, (SSIM_K2 * maximum) ** 2
    luminance = (2 * mean_x * mean_y + c1) / (mean_x**2 + mean_y**2 + c1)
    structure = (2 * covariance + c2) / (var_x + var_y + c2)
    return np.asarray((luminance * structure).mean(axis=2))


def _mean(values: np.ndarray) -> np.ndarray:
    """Weighted mean around every pixel."""
    return blur(values, SSIM_SIGMA, SSIM_RADIUS)


def colourfulness(pixels: np.ndarray) -> float:
    """How colourful a photo (H, W, 3) looks, 0 for a grey one; about 15 is slightly, 60 very colourful for
    values from 0 to 255. Of smaller values the same part. (Hasler and Suesstrunk 2003, M3.)"""
    red, green, blue = (pixels[..., k].astype(np.float64) for k in range(3))
    first, second = red - green, (red + green) / 2 - blue
    return float(np.hypot(first.std(), second.std()) + 0.3 * np.hypot(first.mean(), second.mean()))


# Weights of the five scales of MS-SSIM (Wang, Simoncelli and Bovik 2003).
MS_SSIM_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)


def ms_ssim(first: np.ndarray, second: np.ndarray, maximum: float = 255.0) -> float:
    """Structural similarity over five scales (Wang, Simoncelli and Bovik 2003) of photos (H, W, C), 1 for equal ones.

    Contrast and structure count at every scale, brightness at the coarsest. Small photos, whose shorter side is
    below 176 pixels, have fewer scales; the weights of the rest are scaled up."""
    x, y = first.astype(np.float64), second.astype(np.float64)
    scales = [level for level in range(len(MS_SSIM_WEIGHTS)) if min(first.shape[:2]) >> level >= 2 * SSIM_RADIUS + 1]
    weights = np.array([MS_SSIM_WEIGHTS[level] for level in scales or [0]])
    weights /= weights.sum()
    result = 1.0
    for number, weight in enumerate(weights):
        mean_x, mean_y = _mean(x), _mean(y)
        covariance = _mean(x * y) - mean_x * mean_y
        spread = _mean(x * x) - mean_x**2 + _mean(y * y) - mean_y**2
        c1, c2 = (SSIM_K1 * maximum) ** 2, (SSIM_K2 * maximum) ** 2
        similarity = (2 * covariance + c2) / (spread + c2)
        if number == len(weights) - 1:
            similarity = similarity * (2 * mean_x * mean_y + c1) / (mean_x**2 + mean_y**2 + c1)
        result *= max(0.0, float(similarity.mean())) ** weight
        x, y = _halved(x), _halved(y)
    return result


def _halved(values: np.ndarray) -> np.ndarray:
    """The mean of every 2x2 values; an odd last row or column is left out."""
    height, width = (n // 2 * 2 for n in values.shape[:2])
    even = values[:height, :width]
    return np.asarray((even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2]) / 4)
