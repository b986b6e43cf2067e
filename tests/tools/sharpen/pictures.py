"""Pictures of sharp edges, and blurs of known size."""

from __future__ import annotations

import numpy as np

from aedesk.imaging.image import Image
from aedesk.tools.sharpen.blur import Blur


def discs(height: int, width: int, channels: int = 3, count: int = 60) -> np.ndarray:
    """Sharp edges in all directions, from black to white: float32 (H, W, channels) in [0, 1].

    The edges are those of a photo taken with a good lens: a pixel is the mean of four places in it."""
    rng = np.random.default_rng(5)
    rows, columns = np.mgrid[0 : 2 * height, 0 : 2 * width].astype(np.float32) / 2
    values = np.full((2 * height, 2 * width, channels), 0.5, np.float32)
    for k in range(count):
        y, x, radius = rng.uniform(0, height), rng.uniform(0, width), rng.uniform(4, 24)
        values[np.hypot(rows - y, columns - x) < radius] = (0, 1, rng.uniform(0, 1, channels))[k % 3]
    return values.reshape(height, 2, width, 2, channels).mean(axis=(1, 3)).astype(np.float32)


def blurred(values: np.ndarray, blur: Blur) -> np.ndarray:
    """(H, W, C) through a Gaussian; its edges meet on the other side."""
    height, width = values.shape[:2]
    y, x = (2 * np.pi * np.fft.fftfreq(n) for n in (height, width))
    along = np.cos(blur.angle) * x[None] + np.sin(blur.angle) * y[:, None]
    across = np.cos(blur.angle) * y[:, None] - np.sin(blur.angle) * x[None]
    kernel = np.exp(-((blur.along * along) ** 2 + (blur.across * across) ** 2) / 2)
    planes = [np.fft.ifft2(np.fft.fft2(values[..., k]) * kernel).real for k in range(values.shape[2])]
    return np.stack(planes, axis=2).astype(np.float32)


def to_image(values: np.ndarray, bits: int = 8) -> Image:
    """As a file holds it."""
    maximum = 2**bits - 1
    kind = np.uint8 if bits == 8 else np.uint16
    return Image(np.round(np.clip(values, 0, 1) * maximum).astype(kind))
