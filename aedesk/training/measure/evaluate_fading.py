"""Measuring Fading: does it keep the lights of real prints, and does it bring back what fading has taken?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aedesk.engine.engine import Engine
from aedesk.imaging.formats.load import load
from aedesk.imaging.image import Image
from aedesk.imaging.pixels.colour import LUMA
from aedesk.imaging.pixels.gaussian import blur
from aedesk.imaging.pixels.metrics import psnr
from aedesk.models.store import ModelStore
from aedesk.tools.base import Context
from aedesk.tools.fading import Fading, FadingParams
from aedesk.training.data import degrade
from aedesk.training.measure.evaluate import bench_photos

PAPER_WHITE = 250 / 255  # from here on a print shows paper
MOST_BURNT = 0.3  # percentage points that may be added
TOP_TONES = (90, 99.9)  # percentiles of the brightness before
DETAIL = 2.0  # pixels: the standard deviation of the blur that local contrast is measured against
SET = "kodak24"


@dataclass(frozen=True)
class Lights:
    """`burnt`: per cent of the pixels of which a channel is paper white, 250 of 255 or more. `local_contrast`: mean
    distance of the top tones from their surroundings, in levels of 255."""

    burnt: float
    local_contrast: float


def lights(image: Image, where: np.ndarray) -> Lights:
    """The lights of a photo. `where`: its top tones, (H, W)."""
    burnt = 100 * float((image.pixels.max(axis=2) >= PAPER_WHITE * image.maximum).mean())
    luma = _luma(image)
    detail = np.abs(luma - blur(luma, DETAIL))
    return Lights(burnt, 255 * float(detail[where].mean()) if where.any() else 0.0)


def top_tones(image: Image) -> np.ndarray:
    """Where a photo is light but not paper white, (H, W)."""
    luma = blur(_luma(image), DETAIL)
    below = luma[luma < PAPER_WHITE]
    if below.size == 0:
        return np.zeros(luma.shape, np.bool_)
    low, high = np.percentile(below, TOP_TONES)
    return np.asarray((luma >= low) & (luma <= high))


def evaluate_fading(old: Path, bench: Path | None = None, limit: int | None = None) -> dict[str, float]:
    """Print what Fading at its default settings makes of the lights of every photo of a folder, and return figures.

    With `bench`, also how close it brings synthetically faded photos to what they were; the fading of photo number i
    comes from the seed i; grey photos are left out there. Raises ValueError for a folder without photos."""
    photos = bench_photos(old, limit)
    if not photos:
        raise ValueError(f"there is no photo in {old}")
    context, tool = Context(Engine(), ModelStore()), Fading()
    added, kept = [], []
    for path in photos:
        photo = load(path)
        where = top_tones(photo)
        before = lights(photo, where)
        after = lights(tool.run(photo, FadingParams(), context).image, where)
        added.append(after.burnt - before.burnt)
        kept.append(after.local_contrast / max(before.local_contrast, 1e-6))
        print(
            f"{path.name:28} at 250 or above {before.burnt:6.2f} -> {after.burnt:6.2f} % ({added[-1]:+.2f})   "
            f"local contrast in the top tones {before.local_contrast:5.2f} -> {after.local_contrast:5.2f} levels "
            f"(x {kept[-1]:.2f}){'   TOO MUCH' if added[-1] > MOST_BURNT else ''}",
            flush=True,
        )
    too_many = sum(share > MOST_BURNT for share in added)
    print(
        f"{len(added)} photos: at most {max(added):+.2f} percentage points at 250 or above, {too_many} beyond "
        f"{MOST_BURNT:+.1f}; local contrast in the top tones x {min(kept):.2f} to x {max(kept):.2f}"
    )
    figures = {"most_burnt_added": max(added), "burnt_photos": float(too_many), "least_local_contrast": min(kept)}
    return figures | (_brought_back(tool, context, bench, limit) if bench is not None else {})


def _brought_back(tool: Fading, context: Context, bench: Path, limit: int | None) -> dict[str, float]:
    """Photos that were faded, as colour prints and as toned black-and-white prints."""
    kinds: dict[str, Callable[[np.ndarray, np.random.Generator], np.ndarray]] = {
        "colour": lambda values, _: values,
        "toned": degrade.toned_grey,
    }
    figures: dict[str, float] = {}
    for kind, print_of in kinds.items():
        rows = []
        for i, path in enumerate(bench_photos(bench / SET, limit)):
            photo = load(path)
            if photo.is_grey:
                continue
            rng = np.random.default_rng(i)
            clean = print_of(photo.pixels.astype(np.float32) / photo.maximum, rng)
            true, faded = (Image(degrade.eight_bits(v)) for v in (clean, degrade.faded(clean, rng)))
            back = tool.run(faded, FadingParams(), context).image
            spread = _luma(true).std()
            rows.append(
                (
                    psnr(true.pixels, faded.pixels),
                    psnr(true.pixels, back.pixels),
                    _luma(faded).std() / spread,
                    _luma(back).std() / spread,
                )
            )
        before, after, lost, returned = (float(np.mean(column)) for column in zip(*rows, strict=True))
        figures |= {f"{kind}_psnr": after, f"{kind}_contrast": returned}
        print(
            f"{kind:7} {len(rows)} faded photos  {before:.2f} -> {after:.2f} dB   "
            f"contrast {lost:.2f} -> {returned:.2f} of what it was",
            flush=True,
        )
    return figures


def _luma(image: Image) -> np.ndarray:
    values = image.pixels.astype(np.float32) / image.maximum
    return np.asarray(values[..., 0] if image.is_grey else values @ LUMA)
