"""Curves of quality against bits per pixel, and how far apart two of them are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

COLOURS = ("#d02020", "#2060d0", "#209040", "#a040c0", "#c08020", "#707070")
SIZE = (900, 640)  # pixels of a drawing
BORDER = 70


@dataclass(frozen=True)
class Curve:
    """Means over a set of photos, from the lowest rate to the highest. `rate`: bits per pixel. `quality`: dB."""

    rate: np.ndarray
    quality: np.ndarray


def bd_rate(ours: Curve, theirs: Curve) -> float:
    """How many per cent more bits `ours` takes than `theirs` for the same quality; below 0, fewer.

    The mean, over the qualities that both have, of the difference of the logarithms of the rates, each a polynomial of
    degree 3 of the quality (Bjontegaard 2001). NaN where they have no quality in common."""
    low = max(ours.quality.min(), theirs.quality.min())
    high = min(ours.quality.max(), theirs.quality.max())
    if high <= low:
        return float("nan")

    def mean_log_rate(curve: Curve) -> float:
        middle = curve.quality.mean()
        degree = min(3, len(curve.rate) - 1)
        whole = np.polyint(np.polyfit(curve.quality - middle, np.log(curve.rate), degree))
        return float((np.polyval(whole, high - middle) - np.polyval(whole, low - middle)) / (high - low))

    return 100 * float(np.exp(mean_log_rate(ours) - mean_log_rate(theirs)) - 1)


def rate_at(curve: Curve, quality: float) -> float:
    """Bits per pixel at a quality, on straight lines of the logarithm; NaN beyond the ends."""
    if not curve.quality.min() <= quality <= curve.quality.max():
        return float("nan")
    return float(np.exp(np.interp(quality, curve.quality, np.log(curve.rate))))


def draw(curves: Mapping[str, Curve], label: str, out: Path) -> None:
    """Write a picture of the curves: bits per pixel to the right, quality upwards."""
    width, height = SIZE
    picture = Pillow.new("RGB", SIZE, "white")
    canvas, font = ImageDraw.Draw(picture), ImageFont.load_default(15)
    most = max(float(curve.rate.max()) for curve in curves.values())
    low = np.floor(min(float(curve.quality.min()) for curve in curves.values()))
    high = np.ceil(max(float(curve.quality.max()) for curve in curves.values()))

    def place(rate: float, quality: float) -> tuple[float, float]:
        return (
            BORDER + (width - 2 * BORDER) * rate / most,
            height - BORDER - (height - 2 * BORDER) * (quality - low) / (high - low),
        )

    for quality in np.linspace(low, high, 6):
        left, right = place(0, quality), place(most, quality)
        canvas.line([left, right], fill="#e0e0e0")
        canvas.text((left[0] - 8, left[1]), f"{quality:.1f}", fill="black", font=font, anchor="rm")
    for rate in np.linspace(0, most, 6):
        bottom, top = place(rate, low), place(rate, high)
        canvas.line([bottom, top], fill="#e0e0e0")
        canvas.text((bottom[0], bottom[1] + 8), f"{rate:.2f}", fill="black", font=font, anchor="mt")
    canvas.text((width / 2, height - 24), "bits per pixel", fill="black", font=font, anchor="mm")
    canvas.text((BORDER, 30), label, fill="black", font=font, anchor="lm")
    for number, (name, curve) in enumerate(curves.items()):
        colour = COLOURS[number % len(COLOURS)]
        points = [place(float(r), float(q)) for r, q in zip(curve.rate, curve.quality, strict=True)]
        canvas.line(points, fill=colour, width=3)
        canvas.text((width - BORDER - 8, height - BORDER - 24 - 20 * number), name, fill=colour, font=font, anchor="rm")
    picture.save(out)
