"""CIE L*a*b*: lightness apart from colour, with steps that look about equal to people.

White is D65, as in sRGB (IEC 61966-2-1). L* runs from 0 to 100; of sRGB colours a* and b* lie
within about -108 to 99.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]],
    np.float32,
)
WHITE = TO_XYZ.sum(axis=1)
# The matrix and the white in one: light to XYZ as parts of the white, and back.
TO_PARTS = (TO_XYZ / WHITE[:, None]).T
FROM_PARTS = np.linalg.inv(TO_PARTS).astype(np.float32)
_LINEAR_BELOW = (6 / 29) ** 3
_SLOPE = (29 / 6) ** 2 / 3


def to_linear(srgb: np.ndarray) -> FloatArray:
    """sRGB values in [0, 1] to light in [0, 1]; any shape."""
    values = np.asarray(srgb, np.float32)
    return np.where(values <= 0.04045, values / 12.92, ((np.maximum(values, 0) + 0.055) / 1.055) ** 2.4).astype(
        np.float32
    )


def from_linear(light: np.ndarray) -> FloatArray:
    """Light to sRGB values; beyond [0, 1] where the light is."""
    light = np.asarray(light, np.float32)
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 0) ** (1 / 2.4) - 0.055).astype(
        np.float32
    )


def to_lab(srgb: np.ndarray) -> FloatArray:
    """sRGB (..., 3) in [0, 1] to L*, a*, b* (..., 3)."""
    parts = to_linear(srgb) @ TO_PARTS
    f = np.where(parts > _LINEAR_BELOW, np.cbrt(parts), _SLOPE * parts + 4 / 29)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1
    ).astype(np.float32)


def to_parts(light: np.ndarray, chroma: np.ndarray) -> FloatArray:
    """L* (...) and a*, b* (..., 2) to XYZ as parts of the white (..., 3); the second is the luminance."""
    y = (light + 16) / 116
    f = np.stack([y + chroma[..., 0] / 500, y, y - chroma[..., 1] / 200], axis=-1)
    return np.where(f > 6 / 29, f**3, (f - 4 / 29) / _SLOPE).astype(np.float32)


def from_lab(lab: np.ndarray) -> FloatArray:
    """L*, a*, b* (..., 3) to sRGB (..., 3); beyond [0, 1] for colours that sRGB does not have."""
    lab = np.asarray(lab, np.float32)
    return from_linear(to_parts(lab[..., 0], lab[..., 1:]) @ FROM_PARTS)


def lightness(luma: np.ndarray) -> FloatArray:
    """L* of a neutral grey with this sRGB value in [0, 1]; any shape."""
    y = to_linear(luma)
    return (116 * np.where(y > _LINEAR_BELOW, np.cbrt(y), _SLOPE * y + 4 / 29) - 16).astype(np.float32)
