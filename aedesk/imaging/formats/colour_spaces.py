"""Colours of other spaces than grey and RGB as RGB: CMYK, CIE L*a*b*, Y'CbCr and palettes."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms

from aedesk.imaging.formats.levels import STRIP

BT601 = (0.299, 0.587, 0.114)
# From XYZ, seen in the light of D50, to linear sRGB (Bradford; Lindbloom).
XYZ_TO_SRGB = np.array([[3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540],
                        [0.0719453, -0.2289914, 1.4052427]])  # fmt: skip
D50 = np.array([0.96422, 1.0, 0.82521])


def to_srgb(file: Any, profile: bytes | None) -> np.ndarray:
    """A picture of Pillow in its own colours as (H, W, 3) uint8 sRGB; plainly where there is no good profile."""
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(file, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return np.array(converted)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken profile: fall back on the plain conversion
    return np.array(file.convert("RGB"))


def cmyk_to_srgb(pixels: np.ndarray, profile: bytes | None) -> np.ndarray:
    """(H, W, 4) uint8 or uint16, the most is full ink, as (H, W, 3) sRGB of the same type."""
    if pixels.dtype == np.uint8:
        return to_srgb(Pillow.fromarray(np.ascontiguousarray(pixels), "CMYK"), profile)
    if profile:
        managed = _managed(pixels, profile)
        if managed is not None:
            return managed
    white = 65535

    def plain(part: np.ndarray) -> np.ndarray:
        free = white - part.astype(np.uint64)
        mixed: np.ndarray = (free[..., :3] * free[..., 3:] + white // 2) // white
        return mixed

    return _in_strips(pixels, plain)


def _managed(pixels: np.ndarray, profile: bytes) -> np.ndarray | None:
    """uint16 CMYK through its profile; None where it is broken, or of another space."""
    import imagecodecs

    target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if profile[16:20] != b"CMYK":
        return None

    def convert(part: np.ndarray) -> np.ndarray:
        result: np.ndarray = imagecodecs.cms_transform(
            np.ascontiguousarray(part), profile, target, colorspace="cmyk", outcolorspace="rgb", outdtype=np.uint16
        )
        return result

    try:
        return _in_strips(pixels, convert)
    except (RuntimeError, ValueError):
        return None


def lab_to_srgb(pixels: np.ndarray, signed: bool) -> np.ndarray:
    """(H, W, 3) uint8 or uint16 L*, a*, b* of D50 as sRGB of the same type. `signed`: a* and b* are two's complements
    (CIELab of TIFF 6.0, section 23); else their middle is neutral (ICCLab)."""
    white = int(np.iinfo(pixels.dtype).max)
    one = 1 if white == 255 else 256  # of a* and b*
    kind = np.int8 if white == 255 else np.int16

    def convert(part: np.ndarray) -> np.ndarray:
        lightness = part[..., 0].astype(np.float64) * 100 / white
        across = part[..., 1:].view(kind).astype(np.float64) if signed else part[..., 1:].astype(np.float64) - 128 * one
        middle = (lightness + 16) / 116
        axes = np.stack([middle + across[..., 0] / one / 500, middle, middle - across[..., 1] / one / 200], -1)
        xyz = np.where(axes > 6 / 29, axes**3, (axes - 4 / 29) * 3 * (6 / 29) ** 2) * D50
        linear = np.clip(xyz @ XYZ_TO_SRGB.T, 0, 1)
        encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
        shown: np.ndarray = encoded * white + 0.5
        return shown

    return _in_strips(np.ascontiguousarray(pixels), convert)


def ycbcr_to_rgb(pixels: np.ndarray, weights: Sequence[float] = BT601, reference: Sequence[float] = ()) -> np.ndarray:
    """(H, W, 3) uint8 or uint16 Y', Cb, Cr as R'G'B' of the same type (TIFF 6.0, sections 20 and 21).

    `weights`: of red, green and blue in Y'. `reference`: black and white of each channel; empty for the full range."""
    white = int(np.iinfo(pixels.dtype).max)
    middle = (white + 1) // 2
    y0, y1, b0, b1, r0, r1 = reference or (0, white, middle, white, middle, white)
    red, green, blue = weights

    def convert(part: np.ndarray) -> np.ndarray:
        luma = (part[..., 0].astype(np.float64) - y0) * white / ((y1 - y0) or white)
        cb = (part[..., 1].astype(np.float64) - b0) * (white - middle) / ((b1 - b0) or (white - middle))
        cr = (part[..., 2].astype(np.float64) - r0) * (white - middle) / ((r1 - r0) or (white - middle))
        r, b = luma + cr * (2 - 2 * red), luma + cb * (2 - 2 * blue)
        return np.clip(np.stack([r, (luma - blue * b - red * r) / (green or 1), b], -1), 0, white) + 0.5

    return _in_strips(pixels, convert)


def palette_to_rgb(pixels: np.ndarray, colours: np.ndarray) -> np.ndarray:
    """(H, W) numbers of colours as uint8 (H, W, 3), or (H, W, 1) where all colours are grey.

    `colours`: (N, 3), of 16 bits; where all are below 256, some program wrote 8 bits (libtiff takes them so, too)."""
    table = (colours if colours.max(initial=0) < 256 else colours >> 8).astype(np.uint8)
    if (table == table[:, :1]).all():
        table = table[:, :1]
    result: np.ndarray = table[np.minimum(pixels, len(table) - 1)]
    return result


def _in_strips(pixels: np.ndarray, convert: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    result = np.empty((*pixels.shape[:2], 3), pixels.dtype)
    for top in range(0, len(pixels), STRIP):
        result[top : top + STRIP] = convert(pixels[top : top + STRIP])
    return result
